import { defineConfig } from 'vitest/config';

/**
 * `unit` reads source only; `site` reads the built pages; `browser` opens them.
 * The tests of the toolchain join the project that their file's name says.
 */
export default defineConfig({
  test: {
    maxWorkers: 2,
    // Machines that are busy with other work need longer to show what a test waits for.
    expect: { requireAssertions: true, poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.ts',
            'tests/{toolchain,editing}/*.test.ts',
            'tests/checks/**/*.test.ts',
          ],
          exclude: ['**/*.site.test.ts', '**/*.browser.test.ts'],
          // It imports JSON as bundlers take it, and Node does not.
          server: { deps: { inline: ['@actions/workflow-parser'] } },
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/toolchain/*.site.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', 'tests/toolchain/*.browser.test.ts'],
          testTimeout: 30_000,
          // The first start unpacks a browser.
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
