import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'apps/*/src/**/*.test.ts',
      'apps/web/scripts/*.test.ts',
      'packages/*/src/**/*.test.ts',
      'e2e/**/*.test.ts',
      'bench/**/*.test.ts',
      'scripts/**/*.test.ts',
    ],
    globalSetup: ['apps/server/src/platform/testing/global-setup.ts'],
    pool: 'forks',
    // Every file has a database and servers of its own; loading the program anew for each took a quarter of the time.
    isolate: false,
    // Two of them keep two cores busy, and PostgreSQL wants its share.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // What is waited for comes late on a busy machine; one second is no patience.
    expect: { poll: { timeout: 20_000 } },
  },
})
