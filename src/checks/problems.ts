/** The table of all problems that the content check can find. Each has a page in `docs/editing/problems/`. */
import { bodyProblems } from './problems/body.ts';
import { contentProblems } from './problems/content.ts';
import { factProblems } from './problems/fact.ts';
import { fileProblems } from './problems/file.ts';
import { fundingProblems } from './problems/funding.ts';
import type { ProblemKind } from './problems/kind.ts';
import { linkProblems } from './problems/link.ts';
import { referenceProblems } from './problems/reference.ts';
import { textProblems } from './problems/text.ts';
import { yamlProblems } from './problems/yaml.ts';

const table = {
  ...fileProblems,
  ...yamlProblems,
  ...contentProblems,
  ...referenceProblems,
  ...bodyProblems,
  ...linkProblems,
  ...textProblems,
  ...factProblems,
  ...fundingProblems,
} satisfies Record<string, ProblemKind>;

/** The stable code of a problem, such as `content/unknown-field`. */
export type ProblemCode = keyof typeof table;

export const problemKinds: Readonly<Record<ProblemCode, ProblemKind>> = table;

export const problemCodes = Object.keys(table) as ProblemCode[];

/** Path of the page that explains a problem. */
export const pageOf = (code: ProblemCode) =>
  `docs/editing/problems/${code.replaceAll('/', '-')}.md`;
