import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Timeline } from '#core/document/types';
import { drawFigure, drawScene } from '#core/figure/draw';
import { formatOf } from '#core/figure/own-format';
import { createMetrics } from '#desk/raster/metrics';
import { readStyles } from '#desk/raster/styles';
import { timelineOf } from '../../../figures/documents/make';

const resources = fileURLToPath(new URL('../../../../resources/', import.meta.url));
const metrics = createMetrics(path.join(resources, 'fonts'));
const style = readStyles(path.join(resources, 'styles')).get('newspaper')!;
const options = (timeline: Timeline) => ({ timeline, style, metrics, format: formatOf('web') });

const morning = [
  { when: '2022-03-05T09:00', headline: 'The gates are opened' },
  { when: '2022-03-05T10:00', headline: 'Buses wait' },
  { when: '2022-03-05T12:00', headline: 'The gates are closed' },
];
const story = (
  labels: Timeline['figure']['labels'] = {},
  more: readonly { when: string; headline: string }[] = [],
) => timelineOf({ title: 'Gates' }, { Gates: [...morning, ...more] }, { layout: 'tracks', labels });

describe('a figure of tracks', () => {
  test('F33: words stay where they were put, and where an event is told beside them', () => {
    const put = { x: 90, y: 60 };
    const late = { when: '2022-03-05T10:05', headline: 'The buses are full' };
    for (const timeline of [story({ web: { e0001: put } }), story({ web: { e0001: put } }, [late])]) {
      const place = drawFigure(options(timeline)).labels.find(({ event }) => event === 'e0001')!;
      expect(place.x).toBeCloseTo(put.x, 6);
      expect(place.y).toBeCloseTo(put.y, 6);
    }
  });

  test('F33: a level leader joins words that were put elsewhere to their mark', () => {
    const leaders = (timeline: Timeline) =>
      drawScene(options(timeline)).scene.layers.find(({ id }) => id === 'leaders')!.children;
    expect(leaders(story())).toEqual([]);
    const [leader] = leaders(story({ web: { e0001: { x: 90, y: 60 } } }));
    expect(leader).toMatchObject({ id: 'leader-e0001', children: [{ kind: 'line' }] });
    const line = leader?.kind === 'group' ? leader.children[0] : undefined;
    if (line?.kind !== 'line') throw new Error('no line');
    expect(line.y1).toBe(line.y2);
    expect(line.x2 - line.x1).toBeGreaterThan(60);
  });

  test('F33: words that are put on their own mark stand beside it as usual', () => {
    const usual = drawFigure(options(story())).labels.find(({ event }) => event === 'e0001')!;
    const put = drawFigure(options(story({ web: { e0001: { x: -3, y: usual.y } } }))).labels;
    expect(put.find(({ event }) => event === 'e0001')).toEqual(usual);
  });
});
