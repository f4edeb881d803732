import { describe, expect, it } from 'vitest';
import { group, layer, type Scene, type SceneNode } from '#core/figure/scene';
import { sceneToSvg } from '#core/figure/svg';

const font = { family: 'Source Sans 3', weight: 600, style: 'italic', size: 12 } as const;
const sceneOf = (...nodes: SceneNode[]): Scene => ({
  width: 100,
  height: 50,
  language: 'uk',
  title: 'A & B',
  description: 'Five < six',
  layers: [layer('labels', 'Labels', nodes)],
});
const text = (value: string): SceneNode => {
  return { kind: 'text', text: value, x: 1 / 3, y: 10, anchor: 'end', font, fill: { color: '#17191c' } };
};

describe('sceneToSvg', () => {
  it('F6: names the picture, its layers and its groups', () => {
    const svg = sceneToSvg(sceneOf(group('label-e1', 'Shelling', [text('Shelling')])));
    expect(svg).toContain('width="100" height="50" viewBox="0 0 100 50"');
    expect(svg).toContain('<title>A &amp; B</title>\n<desc>Five &lt; six</desc>');
    expect(svg).toContain('<g id="labels" inkscape:groupmode="layer" inkscape:label="Labels">');
    expect(svg).toContain('<g id="label-e1" inkscape:label="Shelling">\n    <title>Shelling</title>');
    expect(svg).toContain('<!-- Fonts: Source Sans 3 600 italic -->');
  });
  it('F6: quotes family names and rounds numbers', () => {
    expect(sceneToSvg(sceneOf(text('x')))).toContain(
      `<text x="0.33" y="10" text-anchor="end" font-family="'Source Sans 3', sans-serif" font-size="12" font-weight="600" font-style="italic" fill="#17191c">x</text>`,
    );
  });
  it.each([
    ['</text><script>alert(1)</script>', '&lt;/text&gt;&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['a\u0000b\u0008c\uD800d\uFFFFe', 'abcde'],
    [']]> "quoted"', ']]&gt; &quot;quoted&quot;'],
  ])('F6: writes foreign text %j as data', (value, written) => {
    expect(sceneToSvg(sceneOf(text(value)))).toContain(`>${written}</text>`);
  });
  it('shares one gradient among fades of one colour, and writes no empty group', () => {
    const fade: SceneNode = {
      kind: 'rect',
      x: 0,
      y: 0,
      width: 5,
      height: 5,
      fill: { color: '#112233', fade: 'left' },
    };
    const svg = sceneToSvg(sceneOf(fade, fade, group('none', 'None', [])));
    expect(svg.match(/<linearGradient/g)).toHaveLength(1);
    expect(svg).not.toContain('none"');
  });
});
