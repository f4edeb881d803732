/**
 * Measures figures of every layout: `node bench/figure.mjs [EVENTS ...] [FORMAT ...]`, else 20, 200, 2000 and 10,000
 * events at 1200 px and free height, and in a square. Never part of the tests.
 */
import { runnerImport } from 'vite';

const { module } = await runnerImport(new URL('figure-run.ts', import.meta.url).pathname, {
  configFile: false,
});
const words = process.argv.slice(2);
const counts = words.filter((word) => /^\d+$/.test(word)).map(Number);
const formats = words.filter((word) => !/^\d+$/.test(word));
await module.measure(
  counts.length > 0 ? counts : [20, 200, 2000, 10_000],
  formats.length > 0 ? formats : ['web', 'square'],
);
