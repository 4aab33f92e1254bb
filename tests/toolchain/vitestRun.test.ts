import { expect, it } from 'vitest';
import { countResults } from '../../scripts/lib/vitestRun.mjs';

const report = {
  numPassedTests: 3,
  numFailedTests: 1,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'failed', assertionResults: [{}, {}, {}, {}] }],
};

it('passed and failed tests are counted as reported', () => {
  expect(countResults(report)).toEqual({ passed: 3, failed: 1, skipped: 0 });
});

it('a file that could not be loaded counts as one failed test', () => {
  const testResults = [...report.testResults, { status: 'failed', assertionResults: [] }];
  expect(countResults({ ...report, testResults }).failed).toBe(2);
});

it('skipped tests and plans for tests are counted together', () => {
  expect(countResults({ ...report, numPendingTests: 2, numTodoTests: 1 }).skipped).toBe(3);
});
