/** Check a whole content root. */
import { type Problem, sortProblems } from './problem.ts';
import type { RawFile } from './reading/rawFiles.ts';
import { rules } from './rules/index.ts';
import type { CheckContext } from './rules/rule.ts';
import { type ContentTree, readTree } from './tree.ts';

/** What the check should know beside the content. */
export type CheckOptions = Omit<CheckContext, 'tree'>;

/** Find every problem of some content, sorted by file, line and column. */
export function checkContent(rawFiles: readonly RawFile[], options: CheckOptions): Problem[] {
  return checkTree(readTree(rawFiles), options);
}

/** Find every problem of content that was read. */
export function checkTree(tree: ContentTree, options: CheckOptions): Problem[] {
  const context = { ...options, tree };
  const found = [...tree.problems, ...rules.flatMap((rule) => [...rule(context)])];
  const drafts = new Set(tree.files.filter(({ isDraft }) => isDraft).map(({ path }) => path));
  return sortProblems(withoutRepeats(found).map((problem) => heedDraft(problem, drafts)));
}

/** A draft may be incomplete: nothing in it stops a build that leaves it out. */
function heedDraft(problem: Problem, drafts: ReadonlySet<string>): Problem {
  const isOfText = !/^(file|yaml)\//.test(problem.code);
  if (problem.severity !== 'error' || !isOfText || !drafts.has(problem.file)) return problem;
  return { ...problem, severity: problem.code === 'content/missing-field' ? 'note' : 'warning' };
}

function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const different = new Map<string, Problem>();
  for (const problem of problems) {
    const { code, file, line, column, field, message } = problem;
    different.set([code, file, line, column, field, message].join('\n'), problem);
  }
  return [...different.values()];
}
