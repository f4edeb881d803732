import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The folder that the user called from: npm itself has gone to the project's. */
export const calledFrom = process.env.INIT_CWD ?? process.cwd();

/** A path below the top of the project. */
export const at = (...parts) => join(root, ...parts);
