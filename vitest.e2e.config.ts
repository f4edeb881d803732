import { defineConfig } from 'vitest/config';

/** Whole programs on temporary libraries, one after the other: they share one screen and two processors. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.spec.ts'],
    environment: 'node',
    env: { TZ: 'America/New_York' },
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
