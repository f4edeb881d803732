import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Timeline } from '#core/document/types';
import { drawFigure } from '#core/figure/draw';
import { chooseLayout } from '#core/figure/layout/auto';
import { fitPage, type Make } from '#core/figure/layout/fit';
import type { Page } from '#core/figure/layout/page';
import { formatOf } from '#core/figure/own-format';
import { createSheet } from '#core/figure/sheet';
import { tellStory } from '#core/figure/story';
import { createMetrics } from '#desk/raster/metrics';
import { readStyles } from '#desk/raster/styles';
import { DOCUMENTS, type DocumentName } from '../../../figures/documents';
import { timelineOf, type Draft } from '../../../figures/documents/make';

const resources = fileURLToPath(new URL('../../../../resources/', import.meta.url));
const metrics = createMetrics(path.join(resources, 'fonts'));
const style = readStyles(path.join(resources, 'styles')).get('newspaper')!;

const many = (count: number, more: Partial<Draft> = {}): Timeline =>
  timelineOf(
    { title: 'Many' },
    {
      All: Array.from({ length: count }, (_, index) => ({
        when: String(1000 + index),
        headline: `Headline ${index}`,
        key: index % 50 === 7,
        ...more,
      })),
    },
    { layout: 'auto' },
  );

/** A page whose height is what `heightOf` says; it counts how often one is laid out, and how many events in all. */
function counting(heightOf: (scale: number, texts: boolean, events: number) => number, all: number) {
  const laid = { pages: 0, events: 0 };
  const make: Make = (scale, detail, shown) => {
    const texts = detail !== 'headlines';
    const events = shown?.size ?? all;
    laid.pages++;
    laid.events += events;
    const height = heightOf(scale, texts, events);
    return {
      height,
      hidden: all - events,
      sheet: { scale, texts, detail },
      shown: [...(shown ?? [])],
    } as unknown as Page;
  };
  return { make, laid };
}

const room = { type: 2, least: 1, height: 1000, details: ['texts'] } as const;

describe('a fixed height', () => {
  const story = tellStory(many(2000), style);

  test('F77: is met by smaller type first, then without texts, and then with fewer events', () => {
    const small = tellStory(many(10), style);
    const fit = (perEvent: number) =>
      fitPage(
        small,
        counting((scale, texts, events) => scale * perEvent * events * (texts ? 2 : 1), 10).make,
        room,
      );
    const sheetOf = ({ page }: ReturnType<typeof fitPage>) => page.sheet;
    expect(sheetOf(fit(20))).toMatchObject({ scale: 2, detail: 'texts' });
    expect(sheetOf(fit(40)).texts).toBe(true);
    expect(sheetOf(fit(40)).scale).toBeCloseTo(1.25, 6);
    expect(sheetOf(fit(60))).toMatchObject({ detail: 'headlines' });
    expect(sheetOf(fit(60)).scale).toBeCloseTo(1.65, 6);
    expect(fit(200)).toMatchObject({ whole: false, page: { hidden: 5 } });
  });

  test('F79: is met with the work of a few pages, whatever is left out', () => {
    const { make, laid } = counting((scale, _, events) => scale * events * 25, 2000);
    const { page } = fitPage(story, make, room);
    expect(page.hidden).toBe(1960);
    expect(laid.pages).toBeLessThan(20);
    expect(laid.events).toBeLessThan(1000);
    const whole = counting((scale, texts, events) => scale * events * (texts ? 0.4 : 0.3), 2000);
    expect(fitPage(story, whole.make, room).whole).toBe(true);
    expect(whole.laid.pages).toBeLessThan(20);
  });

  test('F78: what stays is key events first, then both ends, then spread between them', () => {
    const { make } = counting((scale, _, events) => scale * events * 20, 2000);
    const { page } = fitPage(story, make, room);
    const kept = page.shown.map(({ event }) => event);
    expect(kept.slice(0, 40).every(({ key }) => key)).toBe(true);
    expect(kept.slice(40, 43).map(({ headline }) => headline)).toEqual([
      'Headline 0',
      'Headline 1999',
      'Headline 999',
    ]);
  });

  test('F77: where only a list has room for all events, a list is made', () => {
    const format = formatOf('square');
    const timeline = { ...DOCUMENTS.history() };
    const drawn = (layout: 'tracks' | 'keyed') =>
      drawFigure({
        timeline: { ...timeline, figure: { ...timeline.figure, layout } },
        style,
        metrics,
        format,
      });
    expect(drawn('tracks').hidden).toBe(0);
    expect(drawn('tracks').svg).toBe(drawn('keyed').svg);
  });
});

describe('the layout that is left open', () => {
  const chosen = (timeline: Timeline, id: string) => {
    const format = formatOf(id);
    const sheet = createSheet({ timeline, style, metrics, format, scale: format.type, detail: 'texts' });
    return chooseLayout('auto', tellStory(timeline, style), sheet);
  };
  const named = (name: DocumentName, id: string) => chosen(DOCUMENTS[name](), id);

  test('F76: is a column where the format is narrow', () => {
    for (const id of ['phone', 'print-52', '200x600', 'story']) expect(named('sample', id)).toBe('vertical');
  });

  test('F76: is one line for a short story in few tracks, tracks for lanes, a list for a crowd', () => {
    expect(named('history', 'web')).toBe('horizontal');
    expect(named('clock-change', 'web-640')).toBe('horizontal');
    expect(named('sample', 'web')).toBe('tracks');
    expect(named('day-200', 'web')).toBe('keyed');
    expect(chosen(many(2000), 'web')).toBe('keyed');
  });

  test('F76: a layout that is asked for is taken', () => {
    const format = formatOf('phone');
    const timeline = DOCUMENTS.sample();
    const sheet = createSheet({ timeline, style, metrics, format, scale: 1, detail: 'texts' });
    expect(chooseLayout('tracks', tellStory(timeline, style), sheet)).toBe('tracks');
  });

  test('F76: a horizontal figure of free height that would be taller than 2.5 widths is a list', () => {
    const drawn = (count: number, layout: 'horizontal' | 'keyed') => {
      const timeline = many(count);
      return drawFigure({
        timeline: { ...timeline, figure: { ...timeline.figure, layout } },
        style,
        metrics,
        format: formatOf('web-640'),
      });
    };
    expect(drawn(200, 'horizontal').svg).toBe(drawn(200, 'keyed').svg);
    expect(drawn(12, 'horizontal').svg).not.toBe(drawn(12, 'keyed').svg);
  });
});
