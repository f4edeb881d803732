import { describe, expect, it } from 'vitest';
import { HUES } from '#core/document/types';
import { contrast, mix } from '#core/figure/color';
import { fromPx } from '#core/figure/format';
import { cmykOf } from '#core/figure/ink';
import { faceFor, FONT_FACES } from '#core/figure/fonts';
import { parseHouseStyle } from '#core/figure/style';
import { readStyles } from '#desk/raster/styles';
import newspaper from '#resources/styles/newspaper.json';
import { projectPath } from '../../../helpers/files';

const styles = [...readStyles(projectPath('resources/styles')).values()];

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
    // Numbers on discs are in the ground's colour or in the ink's.
    for (const disc of [colors.accent, colors.neutral, ...HUES.map((hue) => colors.hues[hue])])
      expect(
        Math.max(contrast(disc, colors.ground), contrast(disc, colors.ink)),
        disc,
      ).toBeGreaterThanOrEqual(4.5);
  });
  it.each(styles)('F10: $id: marks and the axis stand out (WCAG 2.2, 1.4.11)', ({ colors }) => {
    for (const ground of [colors.ground, colors.band])
      for (const color of [colors.neutral, colors.accent, colors.axis])
        expect(contrast(color, ground)).toBeGreaterThanOrEqual(3);
  });
  it.each(styles)(
    'F43: $id: no colour takes more ink than it allows, no line is thinner in print',
    (style) => {
      const { colors, limits, lines } = style;
      for (const color of [...Object.values(colors), ...Object.values(colors.hues)])
        if (typeof color === 'string')
          expect(
            cmykOf(color, 'area').reduce((sum, ink) => sum + ink, 0),
            color,
          ).toBeLessThanOrEqual(limits.ink);
      for (const width of Object.values(lines))
        expect(fromPx(width * Math.sqrt(0.7), 'pt')).toBeGreaterThanOrEqual(limits.rule);
    },
  );
  it('F43: are of different type, ground, hierarchy and furniture', () => {
    expect(styles.length).toBeGreaterThanOrEqual(4);
    expect(new Set(styles.map(({ type }) => type.family)).size).toBeGreaterThanOrEqual(3);
    const looks = styles.map(({ type, colors, marks, furniture, dates, lines }) =>
      JSON.stringify([type.title, colors.ground === colors.band, marks.color, furniture, dates, lines]),
    );
    expect(new Set(looks).size).toBe(styles.length);
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
  const logo = { data: '', width: 40, height: 20, place: 'top-right' };

  it('F12: names every field at fault at once', () => {
    const { issues } = parseHouseStyle({
      ...newspaper,
      colors: { ...newspaper.colors, ink: 'black', dim: '' },
      marks: { ...newspaper.marks, radius: -1 },
    });
    expect(issues.map((issue) => issue.path).toSorted()).toEqual([
      'colors.dim',
      'colors.ink',
      'marks.radius',
    ]);
  });
  it('a style of an earlier version, without the newer fields, is read as it was drawn', () => {
    const { lines, furniture, dates, limits, fatal, ...old } = newspaper;
    expect([lines, furniture, dates, limits, fatal]).not.toContain(undefined);
    expect(parseHouseStyle(old).style).toMatchObject({
      lines: { axis: 1.5, rule: 1 },
      furniture: { top: 'none', legend: 'above', logo: null },
      fatal: ['overlap', 'overflow'],
    });
  });
  it.each([
    ['colors.accent', { ...newspaper, colors: { ...newspaper.colors, accent: 'red' } }],
    ['type.family', { ...newspaper, type: { ...newspaper.type, family: 'Comic Sans' } }],
    ['type.title.size', { ...newspaper, type: { ...newspaper.type, title: { size: 2, weight: 700 } } }],
    [
      'colors.hues.teal',
      { ...newspaper, colors: { ...newspaper.colors, hues: { ...newspaper.colors.hues, teal: 7 } } },
    ],
    ['', { ...newspaper, logo: 'x' }],
    ['lines.grid', { ...newspaper, lines: { ...newspaper.lines, grid: 0 } }],
    ['furniture.top', { ...newspaper, furniture: { ...newspaper.furniture, top: 'balloon' } }],
    ['furniture.foot', { ...newspaper, furniture: { ...newspaper.furniture, foot: ['note', 'note'] } }],
    [
      'furniture.logo.data',
      { ...newspaper, furniture: { logo: { ...logo, data: 'https://example.org/a.png' } } },
    ],
    [
      'furniture.logo.data',
      { ...newspaper, furniture: { logo: { ...logo, data: 'data:image/png;base64,AAAA' } } },
    ],
    ['dates.form', { ...newspaper, dates: { form: 'roman' } }],
    ['limits.ink', { ...newspaper, limits: { ink: 900 } }],
    ['fatal[0]', { ...newspaper, fatal: ['taste'] }],
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
