import { defineConfig } from 'vitest/config';
import { PATIENCE } from './tests/e2e/helpers/patience.ts';

/** Whole programs on temporary libraries. Two at a time: while one waits for its browser the other works. In Electron they would share one screen. */
const atOnce = process.env['DATELINE_E2E_ELECTRON'] ? 1 : 2;

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.spec.ts'],
    environment: 'node',
    env: { TZ: 'America/New_York' },
    fileParallelism: atOnce > 1,
    maxWorkers: atOnce,
    // A machine that does ten other things is ten times slower; patience costs nothing where nothing fails.
    testTimeout: 300_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: PATIENCE } },
  },
});
