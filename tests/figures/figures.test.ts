import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { LAYOUTS } from '#core/figure/layout/registry';
import { readStyles } from '#desk/raster/styles';
import { openStudio } from '#desk/raster/studio';
import { validateTimeline } from '#core/document/validate';
import { PHOTOS } from './documents/photos';
import { expectGolden, GOLDENS } from './golden';
import { CELLS, cellName, cellTimeline } from './matrix';

const resources = fileURLToPath(new URL('../../resources/', import.meta.url));
const studio = openStudio(resources).withPictures(PHOTOS);
const styles = readStyles(path.join(resources, 'styles'));
const cases = CELLS.map((cell) => ({ ...cell, cell, name: cellName(cell) }));

describe('pictures', () => {
  test.each(cases)('$name is as it was', ({ cell, name, format }) => {
    expectGolden(name, studio.draw(cellTimeline(cell), format).svg);
  });

  test('every document is a valid timeline', () => {
    for (const cell of CELLS)
      expect(validateTimeline(cellTimeline(cell)), cell.document).toMatchObject({ ok: true });
  });

  test('every built-in style has pictures', () => {
    expect([...new Set(CELLS.map(({ style }) => style))].toSorted()).toEqual([...styles.keys()].toSorted());
  });

  test('every layout has pictures, and there is no file of a picture that is no more', () => {
    expect([...new Set(CELLS.map(({ layout }) => layout))].toSorted()).toEqual(
      Object.keys(LAYOUTS).toSorted(),
    );
    const files = readdirSync(GOLDENS).filter((name) => !name.endsWith('-changed.svg'));
    expect(files.toSorted()).toEqual(cases.map(({ name }) => `${name}.svg`).toSorted());
  });
});
