// Builds when what is in out/ was not made from what is here now.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, root } from './paths.mjs';
import { capture, runTool } from './run.mjs';

const INPUTS = [
  'src',
  'resources',
  'electron.vite.config.ts',
  'tsconfig.base.json',
  'package.json',
  'package-lock.json',
];
const STAMP = at('out', '.stamp');
const TOOL = at('node_modules', 'electron-vite', 'bin', 'electron-vite.js');

/** A hash of the names and contents of all that a build reads. */
export function stampOf(inputs, from = root) {
  const hash = createHash('sha256');
  const add = (path) => {
    const full = join(from, path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).sort()) add(join(path, name));
    } else {
      hash.update(`${path}\0`).update(readFileSync(full)).update('\0');
    }
  };
  inputs.forEach(add);
  return hash.digest('hex');
}

/** Builds, whatever is there; resolves with the exit code. `silent` shows the output only when the build fails. */
export async function build({ silent = false } = {}) {
  const stamp = stampOf(INPUTS);
  rmSync(STAMP, { force: true });
  const code = silent ? await buildInSilence() : await runTool(TOOL, ['build']);
  if (code === 0) writeFileSync(STAMP, stamp);
  return code;
}

async function buildInSilence() {
  const { code, output } = await capture(process.execPath, [TOOL, 'build', '--logLevel', 'warn']);
  if (code !== 0) console.error(output);
  return code;
}

/** Builds if anything changed since the last build. */
export async function ensureBuilt() {
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stampOf(INPUTS)) return;
  console.log('Building Dateline ...');
  const code = await build({ silent: true });
  if (code !== 0) process.exit(code);
}
