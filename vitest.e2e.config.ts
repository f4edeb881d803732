import { defineConfig } from 'vitest/config';

/** Whole programs on temporary libraries. Two at a time: while one waits for its browser the other works. In Electron they would share one screen. */
const atOnce = process.env['DATELINE_E2E_ELECTRON'] ? 1 : 2;

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.spec.ts'],
    environment: 'node',
    env: { TZ: 'America/New_York' },
    fileParallelism: atOnce > 1,
    maxWorkers: atOnce,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
