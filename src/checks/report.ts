/** Make problems. The severity comes from the table of problems, unless a rule knows better. */
import type { ContentFile } from './reading/contentFile.ts';
import { type Path, placeOfField, writePath } from './reading/positions.ts';
import type { Place, Problem, Severity } from './problem.ts';
import { type ProblemCode, problemKinds } from './problems.ts';

/** What a rule says about a problem. */
export interface Words {
  message: string;
  fix: string;
  field?: string;
  severity?: Severity;
}

/** A problem at a place. */
export function makeProblem(code: ProblemCode, file: string, place: Place, words: Words): Problem {
  const { message, fix, field = '', severity = problemKinds[code].severity } = words;
  return { code, severity, file, ...place, field, message, fix };
}

/** A problem with a field: at its value, at its key, or where it is missing, at what should hold it. */
export function fieldProblem(
  code: ProblemCode,
  file: ContentFile,
  path: Path,
  words: Words,
  part: 'value' | 'key' = 'value',
): Problem {
  const place = placeOfField(file, path, part);
  return makeProblem(code, file.path, place, { field: writePath(path), ...words });
}
