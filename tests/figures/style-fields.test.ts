import { describe, expect, test } from 'vitest';
import { HUES, type Timeline } from '#core/document/types';
import { drawFigure } from '#core/figure/draw';
import { formatOf } from '#core/figure/own-format';
import { parseHouseStyle, type HouseStyle } from '#core/figure/style';
import { createMetrics } from '#desk/raster/metrics';
import { readStyles } from '#desk/raster/styles';
import { projectPath } from '../helpers/files';
import { TINY_PNG } from '../helpers/picture-data';
import { DOCUMENTS } from './documents';
import { timelineOf } from './documents/make';

const metrics = createMetrics(projectPath('resources/fonts'));
const newspaper = readStyles(projectPath('resources/styles')).get('newspaper')!;

/** What says who a style is, not how it looks. */
const NAMES = new Set(['$schema', 'id', 'name']);

const sample = DOCUMENTS.sample();
const asked = (layout: Timeline['figure']['layout'], timeline = sample): Timeline => ({
  ...timeline,
  figure: { ...timeline.figure, layout },
});
/** Wide enough for a long line, with a track in each hue, and marks of every kind. */
const hues = timelineOf(
  { title: 'Every hue', dek: 'And every line', credit: '', note: '' },
  Object.fromEntries(
    ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'].map((name, index) => [
      name,
      [
        {
          when: `2022-03-0${index + 1}T09:00`,
          headline: 'The gates are opened',
          status: 'confirmed' as const,
        },
        {
          when: `2022-03-0${index + 1}`,
          headline: 'A headline that is much longer than any line may be, by far',
          key: index % 2 === 0,
          text: 'Words. '.repeat(80),
        },
        { when: `2022-03-0${index + 1}T09:00/2022-03-09`, headline: '漢', status: 'claimed' as const },
      ],
    ]),
  ),
);
const inHues: Timeline = {
  ...hues,
  events: hues.events.map((event, index) =>
    event.key ? event : { ...event, color: HUES[index % HUES.length]! },
  ),
};
const SHOWN: readonly (readonly [Timeline, string])[] = [
  [asked('tracks'), 'web'],
  [asked('horizontal'), 'web'],
  [asked('tracks', inHues), 'web'],
  [asked('tracks', hues), '300x300'],
  [asked('tracks', hues), '60mm'],
];

/** Every value of a style that is no group, with its path. */
function leaves(value: unknown, path: readonly string[] = []): { path: readonly string[]; value: unknown }[] {
  const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isGroup) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

/** Values of the same kind; those that the field does not take are passed over. */
function others(value: unknown): unknown[] {
  if (value === null) return [{ data: TINY_PNG, width: 60, height: 30, place: 'top-right' }];
  if (typeof value === 'boolean') return [!value];
  if (Array.isArray(value)) return [['overlap', 'source', 'alt'], ['credit'], []];
  if (typeof value === 'number')
    return [value * 1.1, value * 2, value / 2, value + 1, value - 1, 400, 700, 100, 400];
  const words = ['#12ab56', 'Inter', 'track', 'tab', 'below', 'ap', 'short', '12', 'A text'];
  return words.filter((word) => word !== value);
}

function withValue(style: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const group = style as Record<string, unknown>;
  return { ...group, [key]: withValue(group[key], rest, value) };
}

function changed(path: readonly string[], value: unknown): HouseStyle[] {
  return others(value).flatMap((other) => parseHouseStyle(withValue(newspaper, path, other)).style ?? []);
}

const pictures = new Map<string, string>();
function pictureOf(style: HouseStyle, [timeline, size]: readonly [Timeline, string]): string {
  const { svg, findings } = drawFigure({ timeline, style, format: formatOf(size), metrics });
  return svg + JSON.stringify(findings);
}

describe('house styles', () => {
  const fields = leaves(newspaper).filter(({ path }) => !NAMES.has(path.join('.')));

  test.each(fields.map(({ path, value }) => [path.join('.'), path, value] as const))(
    'F44: another value changes the picture or what preflight says: %s',
    (_, path, value) => {
      const styles = changed(path, value);
      expect(styles.length).toBeGreaterThan(0);
      const acts = SHOWN.some((shown, index) => {
        const key = String(index);
        const before = pictures.get(key) ?? pictureOf(newspaper, shown);
        pictures.set(key, before);
        return styles.some((style) => pictureOf(style, shown) !== before);
      });
      expect(acts).toBe(true);
    },
  );
});
