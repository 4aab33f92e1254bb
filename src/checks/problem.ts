/** What every rule reports and every reporter prints. */
import type { ProblemCode } from './problems.ts';

/** An error stops the build; a warning and a note do not. */
export type Severity = 'error' | 'warning' | 'note';

/** A place in a file. Lines and columns start at 1; columns count UTF-16 units, as editors do. */
export interface Place {
  line: number;
  column: number;
  /** The column after the last one of the offending words on the same line. */
  endColumn: number;
}

/** One problem in one place. */
export interface Problem extends Place {
  code: ProblemCode;
  severity: Severity;
  /** Path of the file below the content root, with forward slashes. */
  file: string;
  /** Path of the field, such as `duration.value.minimumMonths`; empty if it is not about a field. */
  field: string;
  /** What is wrong. */
  message: string;
  /** What to write instead. */
  fix: string;
}

/** Put problems in the order in which a reader goes through the files. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
  return [...problems].sort(
    (one, other) =>
      compare(one.file, other.file) ||
      one.line - other.line ||
      one.column - other.column ||
      compare(one.code, other.code) ||
      compare(one.message, other.message),
  );
}
