import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const CACHE = resolve(import.meta.dirname, '../../node_modules/.cache/dateline-tests');

/** A TypeScript file made into one that plain Node runs as a process of its own; remove it when done. */
export async function bundle(file: string): Promise<{ path: string; remove(): Promise<void> }> {
  await mkdir(CACHE, { recursive: true });
  // It lies inside the project, for it loads its packages from there.
  const outDir = await mkdtemp(join(CACHE, 'bundle-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: file, outDir, rollupOptions: { output: { entryFileNames: 'main.mjs' } } },
  });
  return { path: join(outDir, 'main.mjs'), remove: () => rm(outDir, { recursive: true, force: true }) };
}
