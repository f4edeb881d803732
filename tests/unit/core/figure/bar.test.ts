import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { drawScene } from '#core/figure/draw';
import { formatOf } from '#core/figure/own-format';
import type { SceneNode } from '#core/figure/scene';
import { createMetrics } from '#desk/raster/metrics';
import { readStyles } from '#desk/raster/styles';
import { timelineOf } from '../../../figures/documents/make';

const resources = fileURLToPath(new URL('../../../../resources/', import.meta.url));
const metrics = createMetrics(path.join(resources, 'fonts'));
const style = readStyles(path.join(resources, 'styles')).get('newspaper')!;

const flat = (nodes: readonly SceneNode[]): SceneNode[] =>
  nodes.flatMap((node) => (node.kind === 'group' ? flat(node.children) : [node]));

const LAYOUTS = ['tracks', 'vertical', 'keyed', 'horizontal'] as const;

test.each(LAYOUTS)('F61: a bar across a break shows it in a figure of %s, another does not', (layout) => {
  const dates = [
    '2019-04-15T18:20',
    '2019-04-16',
    '2019-04-18',
    '2019-04-20/2024-12-08',
    '2024-12-07',
    '2024-12-09T09:00',
  ];
  const events = dates.map((when, index) => ({ when, headline: `Event ${index + 1}` }));
  const timeline = timelineOf({ title: 'Works' }, { Works: events }, { layout, scale: 'breaks' });
  const { scene } = drawScene({ timeline, style, metrics, format: formatOf('web') });
  const marks = flat(
    scene.layers.find(({ id }) => id === 'events')!.children.filter((node) => node.kind === 'group'),
  );
  const cuts = marks.filter((node) => node.kind === 'line' && node.stroke.color === style.colors.ground);
  expect(cuts).toHaveLength(2);
});
