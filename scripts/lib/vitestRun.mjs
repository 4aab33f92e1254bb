import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { commandOf, runNode } from './run.mjs';
import { projectRoot } from './setup.mjs';

/** Projects of `vitest.config.ts`. */
export const VITEST_PROJECTS = ['unit', 'site', 'browser'];

/**
 * Run Vitest and count its results.
 * @param {string[]} projects
 * @param {string[]} fileFilters
 * @param {NodeJS.ProcessEnv} env
 */
export async function runVitest(projects, fileFilters, env) {
  const report = join(projectRoot, '.cache', 'test', 'vitest.json');
  await rm(report, { force: true });
  console.log(`${projects.join(', ')} ...`);
  const flags = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { ok } = await runNode(
    [
      commandOf('vitest'),
      'run',
      ...flags,
      ...projects.flatMap((project) => ['--project', project]),
      ...fileFilters,
    ],
    { env, show: true },
  );
  const results = await readFile(report, 'utf8').then(JSON.parse, () => undefined);
  const counts = results ? countResults(results) : { passed: 0, failed: 0, skipped: 0 };
  if (counts.skipped > 0) {
    console.log(`${counts.skipped} tests are skipped or to do, which counts as failed.`);
  }
  const failed = counts.failed + counts.skipped;
  // A fault outside any test, such as an unhandled rejection, shows in the exit code only.
  return { passed: counts.passed, failed: ok ? failed : Math.max(failed, 1) };
}

/**
 * Count the tests of a JSON report; a file that could not be loaded counts as one failed test.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number,
 *   numTodoTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} report
 */
export function countResults(report) {
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
