import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatOf } from '#core/figure/own-format';
import { leastType, sizeWords } from '../../../../src/renderer/src/features/preview/facts';
import {
  exportedFormats,
  formatChoices,
  ownFormats,
} from '../../../../src/renderer/src/features/preview/formats';
import {
  keptPlace,
  movedPlace,
  offsetTo,
  stepOf,
} from '../../../../src/renderer/src/features/preview/label-place';
import { partOf, targetAt, type Target } from '../../../../src/renderer/src/features/preview/targets';
import { densityOf, measured, NOMINAL } from '../../../../src/renderer/src/ui/screen';
import { fullScale, scaleOf, zoomOf } from '../../../../src/renderer/src/features/preview/zoom';
import { createEdition, DEFAULT_EDITION } from '#core/document/edition';
import { timelineOf } from '../../../helpers/documents';

describe('the place of a label that is moved', () => {
  const place = { x: 10, y: -20 };

  it('R1 is in px at the style’s own size, whatever size the type has', () => {
    expect(movedPlace(place, { x: 6, y: 3 }, { typeScale: 0.5, rtl: false })).toEqual({ x: 22, y: -14 });
  });

  it('R1 counts to the left in a figure that is turned', () => {
    expect(movedPlace(place, { x: 6, y: 3 }, { typeScale: 1, rtl: true })).toEqual({ x: 4, y: -17 });
  });

  it('R1 is shown where the pointer has it, both ways round', () => {
    const length = fc.double({ min: -2000, max: 2000, noNaN: true });
    const frame = fc.record({
      typeScale: fc.double({ min: 0.3, max: 8, noNaN: true }),
      rtl: fc.boolean(),
    });
    fc.assert(
      fc.property(length, length, frame, (x, y, how) => {
        const by = offsetTo(place, movedPlace(place, { x, y }, how), how);
        expect(by.x).toBeCloseTo(x, 6);
        expect(by.y).toBeCloseTo(y, 6);
      }),
    );
  });

  it('is kept in hundredths, without a negative zero, no farther than the document allows', () => {
    expect(keptPlace({ x: 1.23456, y: -0.001 })).toEqual({ x: 1.23, y: 0 });
    expect(Object.is(keptPlace({ x: 0, y: -0.001 }).y, 0)).toBe(true);
    expect(keptPlace({ x: 1e9, y: -1e9 })).toEqual({ x: 10_000, y: -10_000 });
  });

  it('goes by 1 px with an arrow key, by 10 with Shift', () => {
    expect(stepOf('ArrowLeft', false)).toEqual({ x: -1, y: 0 });
    expect(stepOf('ArrowDown', true)).toEqual({ x: 0, y: 10 });
    expect(stepOf('Enter', false)).toBeNull();
  });
});

describe('what a point in the figure means', () => {
  const target = (event: string, part: Target['part'], x: number, width: number): Target => ({
    event,
    part,
    box: { x, y: 0, width, height: 10 },
  });
  const bar = target('bar', 'mark', 0, 300);
  const label = target('label', 'label', 100, 80);
  const disc = target('disc', 'mark', 100, 10);

  it('groups of the figure name their event, whatever its id', () => {
    expect(partOf('label-a-1')).toEqual({ event: 'a-1', part: 'label' });
    expect(partOf('event-label-x')).toEqual({ event: 'label-x', part: 'mark' });
    expect(partOf('legend-claimed')).toBeNull();
    expect(partOf('labels')).toBeNull();
  });

  it('words come before marks, and small marks before large ones', () => {
    expect(targetAt([bar, label, disc], 105, 5, 1)?.event).toBe('label');
    expect(targetAt([bar, disc], 105, 5, 1)?.event).toBe('disc');
    expect(targetAt([bar, disc], 200, 5, 1)?.event).toBe('bar');
    expect(targetAt([bar, disc], 200, 50, 1)).toBeNull();
  });

  it('a mark is met from 4 px of the screen beside it, at any zoom', () => {
    expect(targetAt([disc], 97, 5, 1)?.event).toBe('disc');
    expect(targetAt([disc], 97, 5, 2)).toBeNull();
    expect(targetAt([disc], 93, 5, 0.5)?.event).toBe('disc');
  });
});

test('100 % is the physical size, 200 % twice that; to fit nothing is made larger', () => {
  const figure = { width: 1200, height: 600 };
  const room = { width: 600, height: 150 };
  expect(scaleOf('actual', figure, room, false, 1)).toBe(1);
  expect(scaleOf('double', figure, room, true, 1.5)).toBe(3);
  expect(scaleOf('fit', figure, room, false, 1)).toBe(0.5);
  expect(scaleOf('fit', figure, room, true, 1)).toBe(0.25);
  expect(scaleOf('fit', figure, { width: 5000, height: 5000 }, true, 1.5)).toBe(1.5);
  expect(scaleOf('fit', figure, { width: 0, height: 0 }, true, 1)).toBe(1);
  expect([zoomOf('double'), zoomOf('nonsense')]).toEqual(['double', 'fit']);
});

test('R6 100 % of a print figure is as many mm on a measured screen; of others a px is a px', () => {
  expect(fullScale(formatOf('print-107'), NOMINAL)).toBeCloseTo(1, 12);
  expect(fullScale(formatOf('print-107'), 5) * formatOf('print-107').width).toBeCloseTo(535, 9);
  expect(fullScale(formatOf('4x6in'), 5) * formatOf('4x6in').width).toBeCloseTo(4 * 25.4 * 5, 9);
  expect(fullScale(formatOf('web'), 5)).toBe(1);
});

test('R6 each screen is measured once, whatever the zoom of the browser', () => {
  const desk = { width: 2560, height: 1440, ratio: 1 };
  const wall = { width: 1920, height: 1080, ratio: 1 };
  const known = measured({}, { ...desk, ratio: 1.25 }, 4);
  expect(densityOf(known, desk)).toBe(5);
  expect(densityOf(known, { ...desk, ratio: 2.5 })).toBe(2);
  expect(densityOf(known, wall)).toBeNull();
  const both = measured(known, wall, 3);
  expect(measured(both, wall, null)).toEqual(known);
});

test('a figure’s size is said in the unit of its format, its smallest type in points where it is printed', () => {
  const svg = '<text x="1" font-size="9.333"/><text font-size="8.6667"/>';
  expect(sizeWords({ width: 1200, height: 643.2 }, formatOf('web'))).toBe('1200 × 643.2 px');
  expect(sizeWords({ width: (107 * 96) / 25.4, height: 300 }, formatOf('print-107'))).toBe('107 × 79.4 mm');
  expect(leastType(svg, formatOf('web'))).toBe('8.7 px');
  expect(leastType(svg, formatOf('85mm'))).toBe('6.5 pt');
  expect(leastType('<svg/>', formatOf('web'))).toBe('');
});

describe('formats that are offered', () => {
  const { figure } = timelineOf();
  const editions = [
    { ...DEFAULT_EDITION, formats: ['web', '85mm'] },
    { ...createEdition('b', 'B'), formats: ['square', 'web'] },
  ];
  const settings = { ...figure, editions, labels: { '1200x630': {}, nonsense: {} } };

  it('are those that are built in, and the timeline’s own sizes', () => {
    expect(exportedFormats(settings)).toEqual(['web', '85mm', 'square']);
    expect(ownFormats(settings, '60mm')).toEqual(['85mm', '1200x630', '60mm']);
    const groups = formatChoices(['85mm'], '');
    expect(groups.map(({ group }) => group)).toEqual(['Web', 'Print', 'Social', 'Broadcast', 'Own sizes']);
    expect(groups.at(-1)?.items).toEqual([{ value: '85mm', label: '85 mm' }]);
  });

  it('and any size that is typed', () => {
    const own = formatChoices([], '1200 × 630').at(-1);
    expect(own?.items).toEqual([{ value: '1200x630', label: '1200 × 630 px' }]);
    expect(formatChoices([], 'pri').some(({ group }) => group === 'Own sizes')).toBe(false);
  });
});
