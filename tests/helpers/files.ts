import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Text of a file of the project, by its path from the root. */
export function projectFile(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

/** Its place on this machine. */
export function projectPath(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

export const SAMPLE = 'resources/samples/ukraine-5-and-6-march-2022.json';
