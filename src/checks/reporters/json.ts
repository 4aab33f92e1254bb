/** Problems as JSON, for other programs. */
import type { Problem } from '../problem.ts';

/** An array of problems with exactly the fields that are promised. */
export function reportJson(problems: readonly Problem[]): string {
  const rows = problems.map(({ code, severity, file, line, column, field, message, fix }) => ({
    code,
    severity,
    file,
    line,
    column,
    field,
    message,
    fix,
  }));
  return JSON.stringify(rows, null, 2);
}
