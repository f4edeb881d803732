import { describe, expect, test } from 'vitest';
import { directScene, isRtlLanguage } from '#core/figure/direction';
import { layer, type Scene, type SceneNode } from '#core/figure/scene';

const font = { family: 'Fira Sans', weight: 400, style: 'normal', size: 12 } as const;
const fill = { color: '#000000' };
const scene = (language: string, ...nodes: SceneNode[]): Scene => ({
  width: 100,
  height: 50,
  language,
  title: '',
  description: '',
  layers: [layer('a', 'A', nodes)],
});
const text = (words: string): SceneNode => ({
  kind: 'text',
  text: words,
  x: 10,
  y: 5,
  anchor: 'start',
  font,
  fill,
});
const drawn = (picture: Scene) => directScene(picture).layers[0]?.children;

describe('direction', () => {
  test('F31: tags of languages written from right to left are known, with their regions', () => {
    expect(['ar', 'ar-EG', 'he', 'fa', 'en-GB', 'uk', ''].filter(isRtlLanguage)).toEqual([
      'ar',
      'ar-EG',
      'he',
      'fa',
    ]);
  });

  test('F31: a figure in a right-to-left language is turned about its vertical middle, every kind of mark', () => {
    const stroke = { color: '#000000', width: 1 };
    const nodes: SceneNode[] = [
      text('March'),
      { kind: 'rect', x: 10, y: 0, width: 30, height: 5, fill: { ...fill, fade: 'left' } },
      { kind: 'line', x1: 0, y1: 1, x2: 20, y2: 2, stroke },
      { kind: 'circle', x: 90, y: 1, radius: 4, fill, stroke: null },
      {
        kind: 'path',
        data: ['M', 1, 2, 'H', 30, 'V', 7, 'A', 5, 5, 0, 0, 1, 40, 8, 'C', 1, 2, 3, 4, 5, 6, 'Z'],
        fill,
        stroke: null,
      },
    ];
    expect(drawn(scene('ar', ...nodes))).toEqual([
      { ...nodes[0], x: 90, anchor: 'end' },
      { ...nodes[1], x: 60, fill: { ...fill, fade: 'right' } },
      { ...nodes[2], x1: 100, x2: 80 },
      { ...nodes[3], x: 10 },
      {
        ...nodes[4],
        data: ['M', 99, 2, 'H', 70, 'V', 7, 'A', 5, 5, 0, 0, 0, 60, 8, 'C', 99, 2, 97, 4, 95, 6, 'Z'],
      },
    ]);
    const once = directScene(scene('ar', ...nodes));
    expect(directScene(once)).toEqual(scene('ar', ...nodes));
  });

  test('F31: a line with Arabic letters runs from right to left there; elsewhere only one that begins with them', () => {
    const directions = (language: string) =>
      drawn(scene(language, text('قصف BBC'), text('BBC: قصف'), text('BBC')))?.map((node) =>
        node.kind === 'text' ? (node.direction ?? 'ltr') : '',
      );
    expect(directions('ar')).toEqual(['rtl', 'rtl', 'ltr']);
    expect(directions('en-GB')).toEqual(['rtl', 'ltr', 'ltr']);
  });
});
