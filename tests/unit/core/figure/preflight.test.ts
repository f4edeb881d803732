import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Timeline } from '#core/document/types';
import { drawFigure, drawScene } from '#core/figure/draw';
import { layPage } from '#core/figure/layout/lay';
import { formatOf } from '#core/figure/own-format';
import type { CheckId, Finding } from '#core/figure/preflight/finding';
import { preflight } from '#core/figure/preflight/preflight';
import { layer, type SceneNode } from '#core/figure/scene';
import type { HouseStyle } from '#core/figure/style';
import { sentence } from '#core/sentences/said';
import { createMetrics } from '#desk/raster/metrics';
import { readStyles } from '#desk/raster/styles';
import { says, timelineOf } from '../../../figures/documents/make';

const resources = fileURLToPath(new URL('../../../../resources/', import.meta.url));
const metrics = createMetrics(path.join(resources, 'fonts'));
const newspaper = readStyles(path.join(resources, 'styles')).get('newspaper')!;
const font = { family: 'Fira Sans', weight: 400, style: 'normal', size: 12 } as const;

interface Setting {
  readonly size?: string;
  readonly style?: HouseStyle;
  /** Drawn over the figure, as if the engine were at fault. */
  readonly over?: readonly SceneNode[];
}

function findingsOf(timeline: Timeline, { size = 'web', style = newspaper, over = [] }: Setting = {}) {
  const options = { timeline, style, metrics, format: formatOf(size) };
  const { scene } = drawScene(options);
  const layers = [...scene.layers, layer('over', 'Over', over)];
  return preflight(layPage(options), { ...scene, layers }, options);
}

function found(check: CheckId, timeline: Timeline, setting?: Setting) {
  return findingsOf(timeline, setting).filter((finding) => finding.check === check);
}

const said = (finding: Finding | undefined) => finding && sentence(finding.says);

const words = (text: string, x: number, y: number, color = '#17191c', size = 12): SceneNode => ({
  kind: 'text',
  text,
  x,
  y,
  anchor: 'start',
  font: { ...font, size },
  fill: { color },
});

const plain = (events: Parameters<typeof timelineOf>[1][string], figure: Partial<Timeline['figure']> = {}) =>
  timelineOf({ title: 'Gates' }, { Gates: events }, { alt: 'Gates open and close', ...figure });
const gates = plain([
  { when: '2022-03-05T09:00', headline: 'The gates are opened' },
  { when: '2022-03-05T12:00', headline: 'The gates are closed' },
]);

describe('preflight', () => {
  test('F80: finds nothing in a figure that is right, in any layout', () => {
    for (const layout of ['horizontal', 'tracks', 'vertical', 'keyed'] as const)
      for (const size of ['web', 'phone', 'print-107', 'square'])
        expect(findingsOf({ ...gates, figure: { ...gates.figure, layout } }, { size })).toEqual([]);
  });

  test('F80: comes with the figure', () => {
    const options = { timeline: plain([]), style: newspaper, metrics, format: formatOf('web') };
    expect(
      drawFigure({ ...options, timeline: { ...gates, figure: { ...gates.figure, alt: '' } } }).findings,
    ).toMatchObject([{ check: 'alt', severity: 'warning', event: null }]);
  });

  test('F81: what the house style calls fatal is fatal and comes first', () => {
    const claim = plain([{ when: '2022-03-05', headline: 'Eight died', status: 'claimed' }], { alt: '' });
    expect(findingsOf(claim).map(({ severity }) => severity)).toEqual(['warning', 'warning']);
    const strict = findingsOf(claim, { style: { ...newspaper, fatal: ['alt'] } });
    expect(strict.map(({ check, severity }) => [check, severity])).toEqual([
      ['alt', 'fatal'],
      ['source', 'warning'],
    ]);
  });

  test('F82: texts that stand on each other', () => {
    const over = [
      words('One on the other', 200, 60),
      words('the other', 230, 64),
      words('below both', 200, 90),
    ];
    const [finding, ...more] = found('overlap', plain([]), { over });
    expect(said(finding)).toMatch(/“One on the other” and “the other”/);
    expect(more).toEqual([]);
  });

  test('F82: texts that leave the picture, or the safe area', () => {
    expect(said(found('overflow', gates, { over: [words('Far out', 1190, 60)] })[0])).toMatch(
      /“Far out” leaves the picture/,
    );
    const [safe] = found('overflow', gates, {
      size: 'broadcast',
      over: [words('At the edge', 20, 200, '#17191c', 40)],
    });
    expect(said(safe)).toMatch(/safe area/);
  });

  test('F82: type and lines that are too small to print', () => {
    const over = [words('Fine print', 20, 500, '#17191c', 5)];
    expect(said(found('minimum', gates, { size: 'print-107', over })[0])).toMatch(
      /“Fine print” is set in 3.75 pt; .* 6.5 pt/,
    );
    const stroke = { color: '#17191c', width: 0.2 };
    const hair: SceneNode = { kind: 'line', x1: 0, y1: 0, x2: 9, y2: 0, stroke };
    expect(said(found('rule', gates, { size: 'print-107', over: [hair] })[0])).toMatch(/0.15 pt .* 0.25 pt/);
    expect(found('rule', gates, { over: [hair] })).toEqual([]);
  });

  test('F82: characters without a glyph, by event', () => {
    const [finding, ...more] = found(
      'glyph',
      plain([
        { when: '2022-03-05', headline: 'The 東京 office' },
        { when: '2022-03-06', headline: 'Київ' },
      ]),
    );
    expect(finding).toMatchObject({ event: 'e0000', says: { key: 'no-glyph', letters: '東 京' } });
    expect(more).toEqual([]);
  });

  test('F82: type that its ground swallows', () => {
    const bar: SceneNode = {
      kind: 'rect',
      x: 100,
      y: 40,
      width: 300,
      height: 40,
      fill: { color: '#777777' },
    };
    const over = [bar, words('Grey on grey', 150, 60, '#585d63')];
    expect(said(found('contrast', gates, { over })[0])).toMatch(
      /“Grey on grey” has a contrast of 1\.\d .* 4\.5/,
    );
    expect(found('contrast', gates, { over: [bar, words('White on it', 150, 60, '#ffffff', 26)] })).toEqual(
      [],
    );
  });

  test('F82: claims that nobody is named for', () => {
    const timeline = plain([
      { when: '2022-03-05', headline: 'Eight died', status: 'claimed' },
      { when: '2022-03-05', headline: 'Nine died', status: 'claimed', sources: says('Reuters') },
      { when: '2022-03-05', headline: 'Ten died', status: 'confirmed' },
    ]);
    expect(found('source', timeline).map(({ event }) => event)).toEqual(['e0000']);
  });

  test('F82: an event whose date is far from all others', () => {
    const days = ['2022-03-05', '2022-03-06', '2022-03-07', '2202-03-08'].map((when) => ({
      when,
      headline: 'One day',
    }));
    expect(found('range', plain(days)).map(({ event }) => event)).toEqual(['e0003']);
    expect(found('range', plain(days.slice(0, 3)))).toEqual([]);
  });

  test('F82: every event that is only counted', () => {
    const many = Array.from({ length: 80 }, (_, index) => ({
      when: `2022-03-05T${String(index % 24).padStart(2, '0')}:00`,
      headline: `Something of importance happens, number ${index}`,
    }));
    const timeline = plain(many);
    const { hidden } = drawScene({ timeline, style: newspaper, metrics, format: formatOf('square') });
    expect(hidden).toBeGreaterThan(0);
    expect(found('hidden', timeline, { size: 'square' })).toHaveLength(hidden);
    expect(found('hidden', timeline)).toEqual([]);
  });

  test('F82: a text that is cut', () => {
    const text =
      'Buses wait since the morning, and nobody has come who could say when they may leave. '.repeat(6);
    const cut = plain([{ when: '2022-03-05', headline: 'Buses wait', key: true, text }]);
    expect(found('cut', cut)[0]).toMatchObject({ event: 'e0000' });
    expect(
      found(
        'cut',
        plain([{ when: '2022-03-05', headline: 'Buses wait', key: true, text: 'Since the morning.' }]),
      ),
    ).toEqual([]);
  });

  test('F82: a title, dek, note or list of sources that is cut', () => {
    const names = Array.from({ length: 60 }, (_, index) => says(`Publisher number ${index}`)).flat();
    const long = timelineOf(
      { title: 'Gates '.repeat(90), dek: 'And words. '.repeat(90), note: 'As far as is known. '.repeat(60) },
      { Gates: [{ when: '2022-03-05', headline: 'Eight died', sources: names }] },
    );
    expect(
      found('cut', long, { size: '400x400' }).map((finding) => said(finding)?.split(' is cut')[0]),
    ).toEqual(['The title', 'The dek', 'The note', 'The list of sources']);
    expect(found('cut', gates)).toEqual([]);
  });

  test('F82: more ink than the house style allows, in print', () => {
    const style = { ...newspaper, limits: { ...newspaper.limits, ink: 140 } };
    const events = [{ when: '2022-03-05', headline: 'Red', key: true }];
    expect(said(found('ink', plain(events), { style, size: 'print-107' })[0])).toMatch(
      /#b8231c takes 1\d\d % of ink/,
    );
    expect(found('ink', plain(events), { style })).toEqual([]);
    expect(found('ink', plain(events), { size: 'print-107' })).toEqual([]);
  });

  test('F82: a label that could not stay where it was put', () => {
    const put = (x: number) => ({
      ...gates,
      figure: { ...gates.figure, labels: { web: { e0000: { x, y: 40 } } } },
    });
    expect(found('place', put(9_000)).map(({ event }) => event)).toEqual(['e0000']);
    expect(found('place', put(80))).toEqual([]);
  });
});
