import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    environment: 'node',
    // A slow machine is no fault of the code; time is the benchmark's business.
    testTimeout: 120_000,
    pool: 'threads',
  },
})
