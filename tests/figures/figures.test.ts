import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { LAYOUTS } from '#core/figure/layout/registry';
import { openStudio } from '#desk/raster/studio';
import { validateTimeline } from '#core/document/validate';
import { expectGolden, GOLDENS } from './golden';
import { CELLS, cellName, cellTimeline } from './matrix';

const studio = openStudio(fileURLToPath(new URL('../../resources/', import.meta.url)));
const cases = CELLS.map((cell) => ({ ...cell, cell, name: cellName(cell) }));

describe('pictures', () => {
  test.each(cases)('$name is as it was', ({ cell, name, format }) => {
    expectGolden(name, studio.draw(cellTimeline(cell), format).svg);
  });

  test('every document is a valid timeline', () => {
    for (const cell of CELLS)
      expect(validateTimeline(cellTimeline(cell)), cell.document).toMatchObject({ ok: true });
  });

  test('every layout has pictures, and there is no file of a picture that is no more', () => {
    expect([...new Set(CELLS.map(({ layout }) => layout))].toSorted()).toEqual(
      Object.keys(LAYOUTS).toSorted(),
    );
    const files = readdirSync(GOLDENS).filter((name) => !name.endsWith('-changed.svg'));
    expect(files.toSorted()).toEqual(cases.map(({ name }) => `${name}.svg`).toSorted());
  });
});
