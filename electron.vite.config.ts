import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

const root = import.meta.dirname;

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
        input: { index: join(root, 'src/main/index.ts'), cli: join(root, 'src/main/cli/index.ts') },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  // A sandboxed preload is one CommonJS file that can require nothing but electron.
  preload: {
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: join(root, 'src/preload/index.ts'),
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: join(root, 'src/renderer'),
    plugins: [react(), sameOrigin()],
    build: {
      outDir: join(root, 'out/renderer'),
      emptyOutDir: true,
      target: 'es2023',
      minify: true,
      // One sheet, in the order of the imports: code that comes later then brings no styles that lie over others.
      cssCodeSplit: false,
      // Links in the page itself alone; those that Vite's own code would add later have `crossorigin`.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_url, files, { hostType }) => (hostType === 'html' ? files : []),
      },
      // A font inside a style sheet would be a data: address, which the content security policy refuses.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: join(root, 'src/renderer/index.html'),
        // vis makes the engine read its whole file twice while it loads; that should not be all of ours.
        output: {
          codeSplitting: {
            groups: [
              { name: 'vis', test: /node_modules\/vis-/ },
              { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
              { name: 'controls', test: /node_modules\/(@mantine|@tabler|@floating-ui)\// },
            ],
          },
        },
      },
    },
  },
});
