import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Timeline } from '#core/document/types';
import { validateTimeline } from '#core/document/validate';
import type { Format } from '#core/figure/format';
import { FORMAT_IDS } from '#core/figure/format-list';
import { LAYOUTS, type LayoutName } from '#core/figure/layout/registry';
import { formatOf } from '#core/figure/own-format';
import { createMetrics } from '#desk/raster/metrics';
import { readStyles } from '#desk/raster/styles';
import { timelines } from './arbitrary';
import { CHECKS } from './checks';
import { PHOTOS } from './documents/photos';
import { CELLS, cellName, cellTimeline } from './matrix';
import { pictureOf } from './picture';

const resources = fileURLToPath(new URL('../../resources/', import.meta.url));
const metrics = createMetrics(path.join(resources, 'fonts'));
const styles = readStyles(path.join(resources, 'styles'));

/** Built in ones, and own sizes that are narrow, flat, tall and wide. */
const formats: fc.Arbitrary<Format> = fc
  .constantFrom(...FORMAT_IDS, '85mm', '200x600', '1200x630', '900x1600', '4x6in')
  .map(formatOf);

function optionsFor(timeline: Timeline, format: Format) {
  const style = styles.get(timeline.figure.style)!;
  return { timeline, format, metrics, style, pictures: PHOTOS };
}

/** Every fault of a picture, by the rule it breaks. */
function faultsOf(timeline: Timeline, format: Format): Record<string, string[]> {
  const picture = pictureOf(optionsFor(timeline, format));
  const faults = Object.entries(CHECKS).map(([rule, check]) => [rule, check(picture)] as const);
  return Object.fromEntries(faults.filter(([, found]) => found.length > 0));
}

describe('every kept picture', () => {
  const pictures = CELLS.map((cell) => ({
    name: cellName(cell),
    picture: pictureOf(optionsFor(cellTimeline(cell), formatOf(cell.format))),
  }));
  test.each(Object.entries(CHECKS))('%s', (_, check) => {
    const faults = pictures.map(({ name, picture }) => ({ name, faults: check(picture) }));
    expect(faults.filter((found) => found.faults.length > 0)).toEqual([]);
  });
});

/** FIGURE_SEED: the one that a failure named. */
const SEED = Number(process.env.FIGURE_SEED ?? 0);
/** FIGURE_RUNS: how many random pictures in each layout. FIGURE_SHRINK=1 looks for the smallest one that fails, which takes minutes. */
const RUNS = Number(process.env.FIGURE_RUNS ?? 40);

describe('every picture of random facts, in any format, style and scale, with labels put anywhere by hand', () => {
  test.each(Object.keys(LAYOUTS) as LayoutName[])(
    'F1 to F6: holds them in the layout %s',
    (layout) => {
      fc.assert(
        fc.property(timelines, formats, fc.constantFrom(...styles.keys()), (random, format, style) => {
          const {
            labels: { any = {} },
            ...figure
          } = random.figure;
          const labels = { [format.id]: any };
          const timeline = { ...random, figure: { ...figure, layout, style, labels } };
          fc.pre(validateTimeline(timeline).ok);
          expect(faultsOf(timeline, format)).toEqual({});
        }),
        { numRuns: RUNS, endOnFailure: !process.env.FIGURE_SHRINK, ...(SEED && { seed: SEED }) },
      );
    },
    30_000 + RUNS * 500,
  );
});
