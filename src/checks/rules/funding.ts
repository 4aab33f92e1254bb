/** Rules on who is funded: no two may hold at once, none may be missing, and each name must lead somewhere. */
import { findRuleProblems } from '../../domain/funding/problems.ts';
import type { Problem } from '../problem.ts';
import { fieldProblem } from '../report.ts';
import { entriesOf, idsOf } from '../tree.ts';
import type { CheckContext } from './rule.ts';

/** Find what is wrong with files of funding rules that can be read as a whole. */
export function* checkFunding({ tree }: CheckContext): Generator<Problem> {
  for (const { file, data } of entriesOf(tree, 'funding')) {
    if (file.leftOut.size > 0) continue;
    // A course without an entry is told by the check of references.
    const named = data.questions.flatMap(({ courses }) =>
      courses.map((course) => course.qualification),
    );
    const qualifications = new Set([...idsOf(tree, 'qualifications'), ...named]);
    for (const { kind, path, message, fix } of findRuleProblems(data, { qualifications })) {
      yield fieldProblem(`funding/${kind}`, file, path, { message, fix });
    }
  }
}
