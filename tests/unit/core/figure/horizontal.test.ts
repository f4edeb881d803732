import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Timeline } from '#core/document/types';
import { drawFigure, drawScene } from '#core/figure/draw';
import { formatOf } from '#core/figure/own-format';
import type { GroupNode, PathNode, Scene } from '#core/figure/scene';
import { createMetrics } from '#desk/raster/metrics';
import { readStyles } from '#desk/raster/styles';
import { timelineOf } from '../../../figures/documents/make';

const resources = fileURLToPath(new URL('../../../../resources/', import.meta.url));
const metrics = createMetrics(path.join(resources, 'fonts'));
const style = readStyles(path.join(resources, 'styles')).get('newspaper')!;
const options = (timeline: Timeline) => ({ timeline, style, metrics, format: formatOf('web') });

const morning = [
  { when: '2022-03-05T09:00', headline: 'The gates are opened to all who want to leave' },
  { when: '2022-03-05T10:00', headline: 'Buses wait' },
  { when: '2022-03-05T12:00', headline: 'The gates are closed' },
];
const story = (
  labels: Timeline['figure']['labels'] = {},
  more: readonly { when: string; headline: string }[] = [],
) => timelineOf({ title: 'Gates' }, { Gates: [...morning, ...more] }, { layout: 'horizontal', labels });

function leaderOf({ layers }: Scene, event: string): number[] {
  const groups = layers.find(({ id }) => id === 'leaders')!.children;
  const leader = groups.find((node) => node.kind === 'group' && node.id === `leader-${event}`) as GroupNode;
  return (leader.children[0] as PathNode).data.filter((part) => typeof part === 'number');
}

describe('a horizontal figure', () => {
  test('F35: poles are upright and stand apart in the order of time', () => {
    const { scene } = drawScene(options(story()));
    const poles = ['e0000', 'e0001', 'e0002'].map((id) => leaderOf(scene, id));
    for (const [x1, , x2] of poles) expect(x1).toBe(x2);
    expect(poles.map(([x]) => x)).toEqual(poles.map(([x]) => x!).toSorted((a, b) => a - b));
  });

  test('F35: events that happened at some time of a day stand side by side on its bar', () => {
    const day = ['One', 'Two', 'Three', 'Four'].map((headline) => ({ when: '2022-03-05', headline }));
    const next = { when: '2022-03-06T20:00', headline: 'The next day' };
    const timeline = timelineOf({ title: 'A day' }, { Day: [...day, next] }, { layout: 'horizontal' });
    const { labels, svg } = drawFigure(options(timeline));
    expect(labels).toHaveLength(5);
    const { scene } = drawScene(options(timeline));
    const feet = new Set(['e0000', 'e0001', 'e0002', 'e0003'].map((id) => leaderOf(scene, id)[0]));
    expect(feet.size).toBeGreaterThan(1);
    expect(svg.match(/>5 March</g)?.length).toBeGreaterThan(1);
  });

  test('F33: a label stays where it was put, and where its event is told of others', () => {
    const put = { x: 60, y: -180 };
    const labels = { web: { e0001: put } };
    const late = { when: '2022-03-05T10:05', headline: 'The buses are full' };
    for (const timeline of [story(labels), story(labels, [late])]) {
      const { labels: places } = drawFigure(options(timeline));
      const place = places.find(({ event }) => event === 'e0001')!;
      expect(place.x).toBeCloseTo(put.x, 6);
      expect(place.y).toBeCloseTo(put.y, 6);
    }
  });

  test('F33: a label that was put elsewhere keeps its mark by a leader with one elbow', () => {
    const { scene } = drawScene(options(story({ web: { e0001: { x: 60, y: -180 } } })));
    const points = leaderOf(scene, 'e0001');
    expect(points).toHaveLength(6);
    const [x1, , x2, y2, x3, y3] = points;
    expect(x1).toBe(x2);
    expect(y2).toBe(y3);
    expect(x3).toBeGreaterThan(x2!);
  });

  test('F33: a label on a stretch of time stands where it is dropped', () => {
    const day = ['One', 'Two', 'Three', 'Four'].map((headline) => ({ when: '2022-03-05', headline }));
    const next = { when: '2022-03-06T20:00', headline: 'The next day' };
    const draw = (labels: Timeline['figure']['labels']) =>
      drawFigure(
        options(timelineOf({ title: 'A day' }, { Day: [...day, next] }, { layout: 'horizontal', labels })),
      );
    const before = draw({}).labels.find(({ event }) => event === 'e0002')!;
    const put = { x: before.x + 150, y: before.y - 200 };
    const after = draw({ web: { e0002: put } }).labels.find(({ event }) => event === 'e0002')!;
    expect(after.x).toBeCloseTo(put.x, 6);
    expect(after.y).toBeCloseTo(put.y, 6);
  });

  test('F33: where a label was put concerns one format alone', () => {
    const { labels: web } = drawFigure(options(story({ phone: { e0001: { x: 60, y: -180 } } })));
    expect(web).toEqual(drawFigure(options(story())).labels);
  });

  test('F33: a label put outside of the figure is moved to its edge', () => {
    const { svg, labels } = drawFigure(options(story({ web: { e0001: { x: 9_000, y: -100 } } })));
    const text = new RegExp(/<text[^>]* x="([\d.]+)"[^>]*>Buses wait</).exec(svg);
    expect(Number(text?.[1])).toBeLessThan(1200 - 2 * 12);
    expect(labels.find(({ event }) => event === 'e0001')!.x).toBeLessThan(1200);
  });
});
