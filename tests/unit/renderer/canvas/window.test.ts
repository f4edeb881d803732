import { expect, test } from 'vitest';
import { drawEvent, limitsOf, stretchOf } from '../../../../src/renderer/src/canvas/drawing';
import {
  ALL_TIME,
  fitWindow,
  NARROWEST,
  withinAllTime,
  zoomWindow,
} from '../../../../src/renderer/src/canvas/window';
import { event, timeline } from './make';

function fit(edtfs: string[], width: number, chip: number) {
  const story = timeline(...edtfs.map((edtf, index) => event(`e${index}`, edtf)));
  const drawings = story.events.map((one) =>
    drawEvent(one, 'blue', limitsOf(stretchOf(story.events)), 'en-GB'),
  );
  const window = fitWindow(drawings, width, () => chip);
  return {
    drawings,
    window,
    px: (at: number) => ((at - window!.from) / (window!.to - window!.from)) * width,
  };
}

test('a fitted window holds every band and every chip', () => {
  const { drawings, px } = fit(['2022-03-04', '2022-03-06T18:00', '2022-03-06'], 900, 250);
  for (const { from, to } of drawings) {
    expect(px(from)).toBeGreaterThanOrEqual(15);
    expect(px(Math.max(to, from))).toBeLessThanOrEqual(886);
    expect(px(from) + 250).toBeLessThanOrEqual(886);
  }
});

test('a single moment gets a window around it', () => {
  const { window, drawings, px } = fit(['2022-03-06T18:00'], 900, 250);
  expect(window!.to).toBeGreaterThan(window!.from);
  expect(px(drawings[0]!.from)).toBeLessThan(900);
});

test('without events there is nothing to fit', () => {
  expect(fitWindow([], 900, () => 200)).toBeNull();
});

test('zooming keeps the instant under the pointer where it is', () => {
  const window = { from: 1_000_000, to: 101_000_000 };
  const about = 26_000_000;
  const zoomed = zoomWindow(window, 4, about);
  expect(zoomed.to - zoomed.from).toBe(25_000_000);
  expect((about - zoomed.from) / (zoomed.to - zoomed.from)).toBeCloseTo(0.25);
  const least = zoomWindow(window, 1e9, about);
  expect(least.to - least.from).toBeCloseTo(NARROWEST, 3);
});

test('no window leaves the time that dates can hold', () => {
  expect(zoomWindow({ from: 0, to: 1e15 }, 1e-9, 0)).toEqual(ALL_TIME);
  expect(withinAllTime({ from: 8.5e15, to: 8.7e15 })).toEqual({ from: 8.4e15, to: 8.6e15 });
  expect(withinAllTime({ from: 0, to: 5 })).toEqual({ from: 0, to: 5 });
});
