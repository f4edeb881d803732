import { existsSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

const root = import.meta.dirname;

/** The entries that are there; a name is the name of the file in out/. */
function entries(files: Record<string, string>): Record<string, string> {
  const there = Object.entries(files).map(([name, file]) => [name, join(root, file)] as const);
  return Object.fromEntries(there.filter(([, file]) => existsSync(file)));
}

/**
 * Modules and style sheets come from the page's own origin, where `crossorigin` means nothing, and on a custom
 * protocol can make them fail.
 */
function sameOrigin(): Plugin {
  return {
    name: 'dateline:same-origin',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: (html) => html.replaceAll(/ crossorigin(?=[\s>])/g, '') },
  };
}

export default defineConfig({
  // Two entries: the app, and the command line, which runs under plain Node and never loads Electron.
  main: {
    build: {
      target: 'node20',
      sourcemap: true,
      rolldownOptions: {
        input: entries({ index: 'src/main/index.ts', cli: 'src/main/cli/index.ts' }),
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  // A sandboxed preload is one CommonJS file that can require nothing but electron.
  preload: {
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: entries({ index: 'src/preload/index.ts' }),
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: !existsSync(join(root, 'src/renderer/index.html'))
    ? undefined
    : {
        root: join(root, 'src/renderer'),
        plugins: [react(), sameOrigin()],
        build: {
          outDir: join(root, 'out/renderer'),
          emptyOutDir: true,
          target: 'es2023',
          // A font inside a style sheet would be a data: address, which the content security policy refuses.
          assetsInlineLimit: 0,
          rolldownOptions: { input: join(root, 'src/renderer/index.html') },
        },
      },
});
