import { describe, expect, test } from 'vitest';
import type { Timeline } from '#core/document/types';
import { drawScene } from '#core/figure/draw';
import { formatOf } from '#core/figure/own-format';
import { textsOf, type ImageNode, type Scene, type SceneNode } from '#core/figure/scene';
import { parseHouseStyle, type HouseStyle } from '#core/figure/style';
import { sceneToSvg } from '#core/figure/svg';
import newspaper from '#resources/styles/newspaper.json';
import { TINY_PNG } from '../../../helpers/picture-data';
import { says, timelineOf } from '../../../figures/documents/make';
import { fakeMetrics } from './fake-metrics';

type Furniture = HouseStyle['furniture'];

const LOGO = { data: TINY_PNG, width: 60, height: 30, place: 'top-right' } as const;
const details = { title: 'Gates', dek: 'What is known of them', credit: 'The desk', note: 'All times local' };
const EVENTS = [
  { when: '2022-03-05', headline: 'Eight died', status: 'claimed' as const, sources: says('Reuters') },
  { when: '2022-03-06', headline: 'Nine died', status: 'disputed' as const, sources: says('AFP') },
];
const gates = timelineOf(details, { Gates: EVENTS });

function sceneWith(furniture: Partial<Furniture>, timeline: Timeline = gates, size = 'web'): Scene {
  const { style } = parseHouseStyle({ ...newspaper, furniture: { ...newspaper.furniture, ...furniture } });
  return drawScene({ timeline, style: style!, format: formatOf(size), metrics: fakeMetrics }).scene;
}

function layerOf({ layers }: Scene, id: string): readonly SceneNode[] {
  return layers.find((layer) => layer.id === id)?.children ?? [];
}

const linesOf = (scene: Scene, layer: string) => textsOf(layerOf(scene, layer)).map(({ text }) => text);
const topOf = (scene: Scene, layer: string) => Math.min(...textsOf(layerOf(scene, layer)).map(({ y }) => y));

describe('furniture', () => {
  test('F41: title and dek are there where the style shows them', () => {
    expect(linesOf(sceneWith({}), 'title')).toEqual(['Gates', 'What is known of them']);
    expect(linesOf(sceneWith({ title: false }), 'title')).toEqual(['What is known of them']);
    expect(linesOf(sceneWith({ title: false, dek: false }), 'title')).toEqual([]);
  });

  test('F41: begins with a line, a tab or nothing', () => {
    const widthOf = (top: Furniture['top']) =>
      layerOf(sceneWith({ top }), 'title').flatMap((node) => (node.kind === 'rect' ? [node.width] : []));
    expect(widthOf('none')).toEqual([]);
    expect(widthOf('tab')[0]).toBeLessThan(60);
    expect(widthOf('line')[0]).toBeGreaterThan(1_000);
  });

  test('F41: the legend stands above or below the events, or nowhere', () => {
    const above = sceneWith({ legend: 'above' });
    expect(topOf(above, 'legend')).toBeLessThan(topOf(above, 'labels'));
    const below = sceneWith({ legend: 'below' });
    expect(topOf(below, 'legend')).toBeGreaterThan(topOf(below, 'labels'));
    expect(topOf(below, 'legend')).toBeLessThan(topOf(below, 'source'));
    expect(linesOf(sceneWith({ legend: 'none' }), 'legend')).toEqual([]);
  });

  test('F41: the legend closes up before it takes another row', () => {
    const rows = (size: string) =>
      new Set(textsOf(layerOf(sceneWith({}, gates, size), 'legend')).map(({ y }) => y)).size;
    expect(rows('web')).toBe(1);
    expect(rows('130')).toBeGreaterThan(1);
  });

  test('F41: what stands at the foot is as the style lists it, in its order', () => {
    expect(linesOf(sceneWith({ foot: ['source', 'note'] }), 'source')).toEqual([
      'Sources: Reuters, AFP',
      'All times local',
    ]);
    expect(linesOf(sceneWith({ foot: ['credit', 'note'] }), 'source')).toEqual([
      'The desk',
      'All times local',
    ]);
    expect(linesOf(sceneWith({ foot: [] }), 'source')).toEqual([]);
  });

  test('F41: credit and note are the timeline’s, else the style’s', () => {
    const own = { foot: ['note', 'credit'] as Furniture['foot'], credit: 'Graphics', note: 'As reported' };
    expect(linesOf(sceneWith(own), 'source')).toEqual(['All times local', 'The desk']);
    const silent = timelineOf({ ...details, credit: '', note: '' }, { Gates: EVENTS });
    expect(linesOf(sceneWith(own, silent), 'source')).toEqual(['As reported', 'Graphics']);
  });

  test('F42: a logo keeps to its corner, and no word meets it', () => {
    for (const place of ['top-right', 'bottom-right'] as const)
      for (const size of ['web', 'phone', 'print-52', 'square', 'broadcast']) {
        const long = timelineOf(
          { ...details, title: 'Gates '.repeat(60), note: 'Words '.repeat(90) },
          { Gates: EVENTS },
        );
        const scene = sceneWith({ logo: { ...LOGO, place } }, long, size);
        const [logo] = layerOf(scene, 'logo') as readonly ImageNode[];
        const { safe, width } = formatOf(size);
        expect(logo!.width / width).toBeLessThanOrEqual(0.25);
        expect(logo!.width / logo!.height).toBeCloseTo(2);
        expect(logo!.x + logo!.width).toBeLessThanOrEqual(width - safe.right);
        expect(logo!.y >= safe.top && logo!.y + logo!.height <= scene.height - safe.bottom).toBe(true);
        expect(place === 'top-right' ? logo!.y < scene.height / 2 : logo!.y > scene.height / 2).toBe(true);
        const met = textsOf(scene.layers).filter(({ text, x, y, anchor, font }) => {
          const wide = fakeMetrics.width(text, font);
          const right = anchor === 'start' ? x + wide : anchor === 'end' ? x : x + wide / 2;
          return right > logo!.x && y > logo!.y && y - font.size * 0.7 < logo!.y + logo!.height;
        });
        expect(met, `${place} ${size}`).toEqual([]);
      }
  });

  test('F42: stands at the left of a figure that is read from the right', () => {
    const arabic = timelineOf({ ...details, language: 'ar' }, { Gates: EVENTS });
    const [logo] = layerOf(sceneWith({ logo: LOGO }, arabic), 'logo') as readonly ImageNode[];
    expect(logo!.x).toBeLessThan(60);
  });

  test('F42: its SVG has the picture itself, by both names that programs read', () => {
    const svg = sceneToSvg(sceneWith({ logo: LOGO }));
    expect(svg).toContain(`href="${TINY_PNG}" xlink:href="${TINY_PNG}"`);
    expect(svg).toContain('xmlns:xlink="http://www.w3.org/1999/xlink"');
    expect(sceneToSvg(sceneWith({}))).not.toContain('xlink');
  });

  test('F2: of a fixed height header and foot take a share, however much they have to say', () => {
    const long = timelineOf(
      { title: 'Gates '.repeat(200), dek: 'Words '.repeat(200), note: 'Words '.repeat(300) },
      { Gates: EVENTS },
    );
    for (const size of ['200x300', '1200x300', 'square']) {
      const scene = sceneWith({}, long, size);
      const texts = textsOf(scene.layers);
      expect(Math.max(...texts.map(({ y }) => y))).toBeLessThan(scene.height);
      expect(texts.filter(({ text }) => text.endsWith('…')).length).toBeGreaterThan(0);
    }
  });
});
