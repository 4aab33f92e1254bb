/** What every rule is given and gives back. */
import type { Problem } from '../problem.ts';
import type { ProblemCode } from '../problems.ts';
import { type Prose, placeOfWords } from '../prose/prose.ts';
import { makeProblem, type Words } from '../report.ts';
import type { ContentTree } from '../tree.ts';

/** What the checks know beside the content. */
export interface CheckContext {
  tree: ContentTree;
  /** The day of the check, YYYY-MM-DD in Europe/London. */
  today: string;
  /** Which document a run of words is from, by the hash of the run. */
  documents: ReadonlyMap<number, string>;
  /** Files of the site that are copied as they are, such as `/favicon.svg`. */
  publicFiles: ReadonlySet<string>;
}

/** Looks at the content for one sort of mistake. */
export type Rule = (context: CheckContext) => Iterable<Problem>;

/** A problem with some of the words of a prose. */
export function proseProblem(code: ProblemCode, prose: Prose, words: string, said: Words): Problem {
  const place = placeOfWords(prose, words);
  return makeProblem(code, prose.file.path, place, { field: prose.field, ...said });
}
