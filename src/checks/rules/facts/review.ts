/** Entries that somebody should look at again. */
import type { Problem } from '../../problem.ts';
import { fieldProblem } from '../../report.ts';
import type { CheckContext } from '../rule.ts';

/** Find entries whose day of review has passed. */
export function* checkReviews({ tree, today }: CheckContext): Generator<Problem> {
  for (const file of tree.files) {
    const raw = file.raw?.['reviewBy'];
    const day =
      raw instanceof Date && !Number.isNaN(raw.getTime()) ? raw.toISOString().slice(0, 10) : raw;
    if (typeof day !== 'string' || file.leftOut.has('reviewBy') || day >= today) continue;
    yield fieldProblem('fact/review-due', file, ['reviewBy'], {
      message: `This entry should have been looked at again by ${day}.`,
      fix: 'Compare it with its sources, and write the next day of review.',
    });
  }
}
