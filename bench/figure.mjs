/** Measures figures of 20, 200 and 2000 events: `node bench/figure.mjs [EVENTS ...]`. Never part of the tests. */
import { runnerImport } from 'vite';

const { module } = await runnerImport(new URL('figure-run.ts', import.meta.url).pathname, {
  configFile: false,
});
const counts = process.argv.slice(2).map(Number);
module.measure(counts.length > 0 ? counts : [20, 200, 2000]);
