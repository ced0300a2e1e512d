import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/*/test/**/*.test.ts', 'benchmarks/test/**/*.test.ts', 'scripts/**/*.test.mjs'],
    testTimeout: 60_000,
    setupFiles: ['scripts/vitest-setup.mjs'],
    // Built packages are loaded by Node itself: the runtime's modules refer to each other in circles, which Vite's own
    // loader cannot follow.
    server: { deps: { external: [/\/packages\/[^/]+\/dist\//] } },
  },
});
