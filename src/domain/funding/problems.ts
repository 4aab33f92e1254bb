/** What is wrong with a year's rules, each mistake with its place in the file and what to write instead. */
import type { FundingData } from '../../schemas/funding.ts';
import { findCoverageProblems } from './coverage.ts';
import { findNameProblems } from './nameProblems.ts';
import type { RuleProblem } from './problem.ts';
import { findQuestionProblems, type KnownEntries } from './questionProblems.ts';

/**
 * Find everything that is wrong with a year's rules: names that lead nowhere, rules that overlap or can
 * never decide, situations without a rule.
 *
 * Rules are compared with each other only once every name in their conditions is right.
 */
export function findRuleProblems(data: FundingData, known: KnownEntries): RuleProblem[] {
  const problems = [...findQuestionProblems(data, known), ...findNameProblems(data)];
  const canCompare = problems.every(
    ({ path }) => path.length < 3 || (path[0] !== 'questions' && !path.includes('when')),
  );
  return canCompare ? [...problems, ...findCoverageProblems(data)] : problems;
}

/** A mistake in one line, for a file: `funding/autumn-2026.yaml: steps.2.rules.0.when: ...`. */
export function writeRuleProblem(file: string, { path, message, fix }: RuleProblem): string {
  return `${file}: ${path.join('.')}: ${message} ${fix}`;
}
