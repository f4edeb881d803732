import fc from 'fast-check';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Timeline } from '#core/document/types';
import { drawFigure, drawScene } from '#core/figure/draw';
import { feetOf, keepClear, settle } from '#core/figure/layout/vertical/settle';
import { formatOf } from '#core/figure/own-format';
import type { CircleNode, GroupNode, PathNode, Scene } from '#core/figure/scene';
import { createMetrics } from '#desk/raster/metrics';
import { readStyles } from '#desk/raster/styles';
import { timelineOf, type Draft } from '../../../figures/documents/make';

const resources = fileURLToPath(new URL('../../../../resources/', import.meta.url));
const metrics = createMetrics(path.join(resources, 'fonts'));
const style = readStyles(path.join(resources, 'styles')).get('newspaper')!;
const options = (timeline: Timeline) => ({ timeline, style, metrics, format: formatOf('phone') });

const day: readonly Draft[] = [
  { when: '2022-03-05T06:00', headline: 'The gates are opened to all who want to leave' },
  { when: '2022-03-05T06:01', headline: 'Buses wait' },
  { when: '2022-03-05T06:02', headline: 'The first bus leaves the town with forty people on board' },
  { when: '2022-03-05T12:00', headline: 'Noon' },
  { when: '2022-03-05T18:00', headline: 'The gates are closed' },
];
const story = (events: readonly Draft[] = day, labels: Timeline['figure']['labels'] = {}) =>
  timelineOf({ title: 'Gates' }, { Gates: events }, { layout: 'vertical', labels });

function groupsIn({ layers }: Scene, layer: string): GroupNode[] {
  const found = layers.find(({ id }) => id === layer)!.children;
  return found.filter((node): node is GroupNode => node.kind === 'group');
}

function leadersOf(scene: Scene): Map<string, number[]> {
  const leaders = groupsIn(scene, 'leaders').map(({ id, children }) => {
    const data = (children[0] as PathNode).data.filter((part) => typeof part === 'number');
    return [id.slice('leader-'.length), data] as const;
  });
  return new Map(leaders);
}

/** Where leaders begin, px down the page. */
function feet(scene: Scene): Map<string, number> {
  const dots = groupsIn(scene, 'events').map(({ id, children }) => {
    const circle = children.find((node): node is CircleNode => node.kind === 'circle')!;
    return [id.slice('event-'.length), circle.y] as const;
  });
  return new Map(dots);
}

const texts = fc
  .array(
    fc.record({
      from: fc.nat(900),
      length: fc.nat(200),
      height: fc.integer({ min: 10, max: 90 }),
      key: fc.boolean(),
    }),
    { maxLength: 30 },
  )
  .map((list) =>
    list
      .toSorted((a, b) => a.from - b.from)
      .map(({ from, length, height, key }) => ({ from, to: from + length, height, weight: key ? 6 : 1 })),
  );

describe('rows beside a vertical axis', () => {
  test('F70: stand apart and in order, inside the figure where they fit', () => {
    fc.assert(
      fc.property(texts, (list) => {
        const needed = list.reduce((sum, { height }) => sum + height + 5, 0);
        const bottom = Math.max(needed, 1000);
        const tops = settle(list, 5, bottom);
        tops.forEach((top, index) => {
          const end = index > 0 ? tops[index - 1]! + list[index - 1]!.height + 5 : 0;
          expect(top).toBeGreaterThanOrEqual(end - 1e-6);
          expect(top + list[index]!.height).toBeLessThanOrEqual(bottom + 1e-6);
        });
      }),
    );
  });

  test('F70: a text that nothing is near stands at its time, and one with a stretch anywhere in it', () => {
    const alone = { from: 300, to: 300, height: 40, weight: 1 };
    expect(settle([alone], 5, 1000)).toEqual([300]);
    const stretch = { from: 310, to: 900, height: 40, weight: 1 };
    expect(settle([alone, stretch], 5, 1000)).toEqual([300, 345]);
  });

  test('F72: a key event keeps nearer to its time than its neighbour', () => {
    const place = (weight: number) => ({ from: 300, to: 300, height: 40, weight });
    const [first, second] = settle([place(6), place(1)], 5, 1000);
    expect(300 - first!).toBeLessThan(second! - 300);
  });

  test('F71: leaders begin in the order of their texts, each on its mark', () => {
    fc.assert(
      fc.property(texts, (list) => {
        const rows = settle(list, 5, 5000);
        const found = feetOf(list, rows, 0);
        found.forEach((foot, index) => {
          expect(foot).toBeGreaterThanOrEqual(Math.max(list[index]!.from, found[index - 1] ?? 0));
          expect(foot).toBeLessThanOrEqual(list[index]!.to);
        });
      }),
    );
  });

  test('F73: keep clear of what was put there by hand', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(1000), { maxLength: 4 }), (list, puts) => {
        const taken = puts
          .toSorted((a, b) => a - b)
          .map((top, index) => ({ top: top + index * 70, bottom: top + index * 70 + 60 }));
        const heights = list.map(({ height }) => height);
        const tops = keepClear(settle(list, 5, 1200), heights, taken, 5, 1200);
        tops.forEach((top, index) => {
          const bottom = top + heights[index]!;
          expect(taken.filter((put) => put.top < bottom && top < put.bottom)).toEqual([]);
          if (index > 0) expect(top).toBeGreaterThanOrEqual(tops[index - 1]! + heights[index - 1]!);
        });
      }),
    );
  });
});

describe('a vertical figure', () => {
  test('F71: its axis is even: marks are as far apart as their times', () => {
    const at = feet(drawScene(options(story())).scene);
    const y = (id: string) => at.get(id)!;
    expect(y('e0004') - y('e0003')).toBeCloseTo(y('e0003') - y('e0000'), 6);
  });

  test('F71: texts that had to move are joined to their marks by leaders with one elbow that never cross', () => {
    const leaders = [...leadersOf(drawScene(options(story())).scene).values()];
    for (const [x1, y1, x2, y2] of leaders) {
      expect(y2).toBe(y1);
      expect(x2).toBeGreaterThanOrEqual(x1!);
    }
    const ends = leaders.map(([, foot, , , , row]) => ({ foot: foot!, row: row! }));
    const ordered = ends.toSorted((a, b) => a.foot - b.foot || a.row - b.row);
    expect(ordered.map(({ row }) => row)).toEqual(ordered.map(({ row }) => row).toSorted((a, b) => a - b));
    expect(ends.some(({ foot, row }) => Math.abs(foot - row) > 5)).toBe(true);
    expect(ends.some(({ foot, row }) => Math.abs(foot - row) < 0.01)).toBe(true);
  });

  test('F73: a label stays where it was put from its mark, when events are added too', () => {
    const put = { x: 120, y: 90 };
    const labels = { phone: { e0003: put } };
    const late = { when: '2022-03-05T20:00', headline: 'The lights go out' };
    for (const timeline of [story(day, labels), story([...day, late], labels)]) {
      const place = drawFigure(options(timeline)).labels.find(({ event }) => event === 'e0003')!;
      expect(place.x).toBeCloseTo(put.x, 6);
      expect(place.y).toBeCloseTo(put.y, 6);
    }
  });

  test('F73: a place that is kept as it was found changes nothing', () => {
    const { labels, svg } = drawFigure(options(story()));
    const { event, ...place } = labels.find((label) => label.event === 'e0004')!;
    expect(drawFigure(options(story(day, { phone: { [event]: place } }))).svg).toBe(svg);
  });

  test('F71: events of one date share a mark, which says it once', () => {
    const same = ['One', 'Two', 'Three'].map((headline) => ({ when: '2022-03-05', headline }));
    const { scene } = drawScene(options(story([...same, { when: '2022-03-08', headline: 'Later' }])));
    expect(leadersOf(scene).size).toBe(2);
  });
});
