/**
 * Pictures kept as files. A picture that differs from its file is written beside it as `-changed.svg`, to be
 * looked at; UPDATE_FIGURES=1 takes the new ones. A picture without a file fails too, except when updating.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

/** The folder that holds them. */
export const GOLDENS = fileURLToPath(new URL('./goldens/', import.meta.url));

export function expectGolden(name: string, svg: string): void {
  const [golden, changed] = [`${GOLDENS}${name}.svg`, `${GOLDENS}${name}-changed.svg`];
  rmSync(changed, { force: true });
  if (process.env.UPDATE_FIGURES) return writeFileSync(golden, svg);
  const same = existsSync(golden) && readFileSync(golden, 'utf8') === svg;
  if (!same) writeFileSync(changed, svg);
  expect(same, `${name} has changed: compare ${changed} with the golden, UPDATE_FIGURES=1 takes it`).toBe(
    true,
  );
}
