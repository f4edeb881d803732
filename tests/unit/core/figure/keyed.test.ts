import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { drawFigure, drawScene } from '#core/figure/draw';
import { balance } from '#core/figure/layout/keyed/columns';
import { formatOf } from '#core/figure/own-format';
import { textsOf, type GroupNode, type Scene } from '#core/figure/scene';
import { createMetrics } from '#desk/raster/metrics';
import { readStyles } from '#desk/raster/styles';
import { DOCUMENTS, type DocumentName } from '../../../figures/documents';

const resources = fileURLToPath(new URL('../../../../resources/', import.meta.url));
const metrics = createMetrics(path.join(resources, 'fonts'));
const style = readStyles(path.join(resources, 'styles')).get('newspaper')!;

function keyed(name: DocumentName) {
  const timeline = DOCUMENTS[name]();
  const format = formatOf('web');
  return {
    timeline: { ...timeline, figure: { ...timeline.figure, layout: 'keyed' as const } },
    style,
    metrics,
    format,
  };
}

/** First text of each group of a layer, by event: its number. */
function numbersIn({ layers }: Scene, layer: string, prefix: string): Map<string, string> {
  const groups = layers.find(({ id }) => id === layer)!.children as GroupNode[];
  return new Map(groups.map(({ id, children }) => [id.slice(prefix.length), textsOf(children)[0]!.text]));
}

describe('a keyed figure', () => {
  test.each(['sample', 'forms', 'day-200', 'history'] as const)(
    'F74: every event of %s has one number, the same at the axis and in the list, counted in order of time',
    (name) => {
      const { scene } = drawScene(keyed(name));
      const list = numbersIn(scene, 'labels', 'label-');
      const marks = numbersIn(scene, 'events', 'event-');
      expect([...list.values()]).toEqual([...list.keys()].map((_, index) => String(index + 1)));
      expect(new Map(marks)).toEqual(new Map(list));
    },
  );

  test('F74: its texts are a list and cannot be moved', () => {
    expect(drawFigure(keyed('sample')).labels).toEqual([]);
  });

  test('F75: columns are about equally high, in order', () => {
    expect(balance([10, 10, 10, 10, 10, 10], 3, 0)).toEqual([2, 2, 2]);
    expect(balance([30, 10, 10, 10], 2, 0)).toEqual([1, 3]);
    expect(balance([], 3, 0)).toEqual([]);
  });
});
