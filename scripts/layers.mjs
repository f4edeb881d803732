// Refuses imports that break the design, and files that import each other in a circle.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkLayers } from './lib/layers.mjs';
import { LAYERS, PACKAGES } from './lib/layer-table.mjs';
import { at } from './lib/paths.mjs';

/** Every file below a folder, by its path from the top of the project. */
function readTree(folder) {
  return readdirSync(at(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((path) => [path.slice(at().length + 1).replaceAll('\\', '/'), path])
    .map(([name, path]) => [name, readFileSync(path, 'utf8')]);
}

const { imports } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
const violations = checkLayers(new Map(readTree('src')), { layers: LAYERS, packages: PACKAGES, imports });
for (const { path, line, text } of violations) console.error(`${path}:${line}: ${text}`);
process.exitCode = violations.length > 0 ? 1 : 0;
