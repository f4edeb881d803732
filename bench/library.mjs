/** Measures the library with 10,000 events: `node bench/library.mjs [EVENTS]`. Never part of the tests. */
import { runnerImport } from 'vite';

const { module } = await runnerImport(new URL('library-run.ts', import.meta.url).pathname, {
  configFile: false,
});
await module.measure(Number(process.argv[2] ?? 10_000));
