import { describe, expect, it } from 'vitest';
import { HUES } from '#core/document/types';
import { contrast, mix } from '#core/figure/color';
import { faceFor, FONT_FACES } from '#core/figure/fonts';
import { parseHouseStyle, type HouseStyle } from '#core/figure/style';
import dark from '#resources/styles/dark.json';
import newspaper from '#resources/styles/newspaper.json';

const styles = [newspaper, dark].map((value): HouseStyle => {
  const { style, issues } = parseHouseStyle(value);
  if (!style) throw new Error(JSON.stringify(issues));
  return style;
});

describe('the built-in house styles', () => {
  it.each(styles)('F10: $id: text stands out from every ground it is set on (WCAG 2.2 AA)', (style) => {
    const { colors, marks } = style;
    for (const ground of [colors.ground, colors.band]) {
      const tints = [...HUES.map((hue) => colors.hues[hue]), colors.neutral].flatMap((color) =>
        [marks.extent, marks.span].map((strength) => mix(color, ground, strength)),
      );
      for (const under of [ground, ...tints]) {
        expect(contrast(colors.dim, under), `dim on ${under}`).toBeGreaterThanOrEqual(4.5);
        expect(contrast(colors.ink, under), `ink on ${under}`).toBeGreaterThanOrEqual(4.5);
      }
      for (const strength of [0, marks.extent, marks.span]) {
        const under = mix(colors.accent, ground, strength);
        expect(contrast(colors.accent, under), `accent on ${under}`).toBeGreaterThanOrEqual(4.5);
      }
      for (const hue of HUES) expect(contrast(colors.hues[hue], ground), hue).toBeGreaterThanOrEqual(4.5);
    }
  });
  it.each(styles)('F10: $id: marks and the axis stand out (WCAG 2.2, 1.4.11)', ({ colors }) => {
    for (const color of [colors.neutral, colors.accent, colors.axis])
      expect(contrast(color, colors.ground)).toBeGreaterThanOrEqual(3);
  });
  it.each(styles)('$id: names only faces that are bundled, at no less than its minimum', ({ type }) => {
    for (const role of Object.values(type)) {
      if (typeof role !== 'object') continue;
      expect(role.size).toBeGreaterThanOrEqual(type.minimum);
      expect(FONT_FACES.some((face) => face.family === type.family && face.weight === role.weight)).toBe(
        true,
      );
    }
  });
});

describe('parseHouseStyle', () => {
  it.each([
    ['colors.accent', { ...newspaper, colors: { ...newspaper.colors, accent: 'red' } }],
    ['type.family', { ...newspaper, type: { ...newspaper.type, family: 'Comic Sans' } }],
    ['type.title.size', { ...newspaper, type: { ...newspaper.type, title: { size: 2, weight: 700 } } }],
    [
      'colors.hues.teal',
      { ...newspaper, colors: { ...newspaper.colors, hues: { ...newspaper.colors.hues, teal: 7 } } },
    ],
    ['', { ...newspaper, logo: 'x' }],
  ])('F12: refuses a style with a broken field and names it: %s', (path, value) => {
    const { style, issues } = parseHouseStyle(value);
    expect(style).toBeNull();
    expect(issues.map((issue) => issue.path)).toEqual([path]);
  });
});

describe('faceFor', () => {
  it('takes the nearest bundled face', () => {
    expect(faceFor('Source Sans 3', 500).file).toBe('SourceSans3-Regular.ttf');
    expect(faceFor('Fira Sans', 700, 'italic').file).toBe('FiraSans-Italic.ttf');
  });
  it('throws for a family that is not bundled', () => {
    expect(() => faceFor('Georgia', 400)).toThrow('"Georgia" is not among the bundled fonts');
  });
});

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});
