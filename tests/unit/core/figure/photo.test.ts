import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Timeline } from '#core/document/types';
import { drawScene } from '#core/figure/draw';
import { LAYOUTS, type LayoutName } from '#core/figure/layout/registry';
import { formatOf } from '#core/figure/own-format';
import type { ImageNode, Scene, SceneNode } from '#core/figure/scene';
import { sceneToSvg } from '#core/figure/svg';
import { sentence } from '#core/sentences/said';
import { createMetrics } from '#desk/raster/metrics';
import { readStyles } from '#desk/raster/styles';
import { PHOTOS, PHOTO_NAMES, photo, photos } from '../../../figures/documents/photos';

const resources = fileURLToPath(new URL('../../../../resources/', import.meta.url));
const metrics = createMetrics(path.join(resources, 'fonts'));
const style = readStyles(path.join(resources, 'styles')).get('newspaper')!;

function draw(layout: LayoutName, size: string, timeline: Timeline = photos) {
  const drawn = { ...timeline, figure: { ...timeline.figure, layout } };
  return drawScene({ timeline: drawn, style, metrics, format: formatOf(size), pictures: PHOTOS });
}

function imagesIn({ layers }: Scene): ImageNode[] {
  const all = (nodes: readonly SceneNode[]): ImageNode[] =>
    nodes.flatMap((node) =>
      node.kind === 'group' ? all(node.children) : node.kind === 'image' ? [node] : [],
    );
  return all(layers);
}

const only = (media: Timeline['events'][number]['media']): Timeline => ({
  ...photos,
  events: photos.events.slice(0, 1).map((event) => ({ ...event, media })),
});

describe('F101: images', () => {
  test.each(Object.keys(LAYOUTS) as LayoutName[])('are drawn by %s where it has room', (layout) => {
    const images = imagesIn(draw(layout, 'web').scene);
    expect(images).toHaveLength(layout === 'vertical' || layout === 'keyed' ? 3 : 0);
  });

  test('keep their shape, and are never larger than their pixels', () => {
    const [wide, tall, small] = imagesIn(draw('vertical', 'web').scene) as [ImageNode, ImageNode, ImageNode];
    expect(wide.width / wide.height).toBeCloseTo(1.5, 6);
    expect(tall.width / tall.height).toBeCloseTo(2 / 3, 6);
    expect([small.width, small.height]).toEqual([60, 30]);
  });

  test('say what they show, in the picture and to screen readers', () => {
    const { scene } = draw('vertical', 'web', only([photo(PHOTO_NAMES.wide, { caption: 'On Saturday.' })]));
    const svg = sceneToSvg(scene);
    expect(svg).toContain('On Saturday. Photo: A. Reporter / The Wire');
    expect(svg).toMatch(/<image [^>]*role="img" aria-label="A broken bridge over a river, people/);
  });

  test('an event shows the first of its media that is there', () => {
    const { scene } = draw(
      'keyed',
      'web',
      only([photo(''), photo(PHOTO_NAMES.gone), photo(PHOTO_NAMES.tall)]),
    );
    expect(imagesIn(scene).map(({ data }) => data)).toEqual([PHOTOS.get(PHOTO_NAMES.tall)!.address]);
  });
});

test('F102: in a fixed height images become smaller, and go before the texts of key events do', () => {
  const [large] = imagesIn(draw('vertical', '600x1800').scene);
  const [small] = imagesIn(draw('vertical', '600x900').scene);
  expect(small!.width).toBeLessThan(large!.width * 0.6);
  const { scene, hidden } = draw('vertical', '600x500');
  expect(imagesIn(scene)).toEqual([]);
  expect(hidden).toBe(0);
});

describe('F103: preflight', () => {
  const said = (layout: LayoutName, size: string, timeline: Timeline) =>
    draw(layout, size, timeline)
      .findings.filter(({ check }) => check === 'image')
      .map(({ says, event }) => `${event}: ${sentence(says)}`);

  test('finds images without credit or description, and those that are not there', () => {
    const bare = photo(PHOTO_NAMES.wide, { credit: ' ', alt: '' });
    expect(said('vertical', 'web', only([bare, photo(PHOTO_NAMES.gone)]))).toEqual([
      expect.stringMatching(/^e0000: .*not in this library/),
      expect.stringMatching(/^e0000: .*without a credit/),
      expect.stringMatching(/^e0000: .*without a description/),
    ]);
    expect(said('vertical', 'web', only([photo(PHOTO_NAMES.wide)]))).toEqual([]);
  });

  test('does not ask for the credit of an image that is not drawn', () => {
    expect(said('tracks', 'web', only([photo(PHOTO_NAMES.wide, { credit: '' })]))).toEqual(
      said('tracks', 'web', only([])),
    );
  });

  test('finds images that are too coarse for paper', () => {
    expect(said('keyed', 'print-163', only([photo(PHOTO_NAMES.small)]))).toEqual([
      expect.stringContaining('Its image has 96 dpi at this size, and paper needs 200.'),
    ]);
    expect(said('keyed', 'print-163', only([photo(PHOTO_NAMES.wide)]))).toEqual([]);
  });
});
