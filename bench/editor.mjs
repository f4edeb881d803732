/**
 * Measures the editor in Chromium beside plain vis-timeline, on the same seeded data and in one run:
 * `node bench/editor.mjs [EVENTS ...] [--write]`, else 10,000 and 100,000 events. `--write` puts the table into
 * docs/performance.md. The browser is Playwright's, or the one that DATELINE_BROWSER names. Never part of the tests.
 */
import '../scripts/lib/node.mjs';
import { runnerImport } from 'vite';
import { ensureBuilt } from '../scripts/lib/build.mjs';

await ensureBuilt();
const { module } = await runnerImport(new URL('editor/run.ts', import.meta.url).pathname, {
  configFile: false,
});
const words = process.argv.slice(2);
const counts = words.filter((word) => /^\d+$/.test(word)).map(Number);
await module.run(counts.length > 0 ? counts : [10_000, 100_000], words.includes('--write'));
