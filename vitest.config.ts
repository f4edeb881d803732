import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,contract,figures}/**/*.test.{ts,tsx}'],
    environment: 'node',
    env: { TZ: 'America/New_York' },
    testTimeout: 30_000,
  },
});
