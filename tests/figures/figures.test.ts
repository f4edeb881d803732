import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { FormatId } from '#core/figure/format-list';
import { openStudio } from '#desk/raster/studio';
import { DOCUMENTS } from './documents';
import { expectGolden } from './golden';

const studio = openStudio(fileURLToPath(new URL('../../resources/', import.meta.url)));

/** Every document in the newspaper's style on the web; those that say most in every style and size. */
const EVERYWHERE = new Set(['sample', 'forms']);
const SIZES: readonly FormatId[] = ['web', 'web-640', 'square'];

function picturesOf(name: string): [style: string, size: FormatId][] {
  if (!EVERYWHERE.has(name))
    return [
      ['newspaper', 'web'],
      ['dark', 'web-640'],
      ['newspaper', 'square'],
    ];
  return ['newspaper', 'dark'].flatMap((style) => SIZES.map((size): [string, FormatId] => [style, size]));
}

const cases = Object.keys(DOCUMENTS).flatMap((name) =>
  picturesOf(name).map(([style, size]) => ({ name, style, size })),
);

describe('pictures', () => {
  test.each(cases)('$name in $style at $size is as it was', ({ name, style, size }) => {
    const timeline = DOCUMENTS[name]!();
    const { svg, width } = studio.draw({ ...timeline, figure: { ...timeline.figure, style } }, size);
    expect(svg).toContain(`width="${width}"`);
    expectGolden(`${name}-${style}-${size}`, svg);
  });
});
