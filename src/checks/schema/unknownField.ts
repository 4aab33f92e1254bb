/** Fields that a schema does not know. */
import type { Problem } from '../problem.ts';
import { nounOf } from '../reading/collections.ts';
import type { ContentFile } from '../reading/contentFile.ts';
import { type Path, placeOfField, writePath } from '../reading/positions.ts';
import { textOfLine } from '../reading/sourceText.ts';
import { fieldProblem } from '../report.ts';
import { listSome, nearest } from '../../domain/content/nearest.ts';

/** A comma in braces ends a value: `{ value: £1,200 }` has a field "200" without a colon. */
function isSplitText(file: ContentFile, path: Path): boolean {
  const { line, endColumn } = placeOfField(file, path, 'key');
  const rest = textOfLine(file.source, line).slice(endColumn - 1);
  return /^\s*[,}]/.test(rest);
}

function splitText(file: ContentFile, path: Path): Problem {
  const message = `"${String(path.at(-1))}" is taken for a field, since a comma inside { } ends a value.`;
  const fix = 'Put the whole text before it in quotes; write a number without its comma.';
  return fieldProblem('content/unknown-field', file, path, { message, fix }, 'key');
}

/** The problem of a field that the schema does not know, with the one that was probably meant. */
export function unknownField(
  file: ContentFile,
  path: Path,
  known: string[],
  meant: string | undefined,
): Problem {
  if (isSplitText(file, path)) return splitText(file, path);
  const name = String(path.at(-1));
  const holder = path.slice(0, -1);
  const where = holder.length > 0 ? `"${writePath(holder)}"` : `a ${nounOf(file.collection)}`;
  const similar = nearest(name, known);
  const present = similar ? `"${similar}" is there already. ` : '';
  const fix = meant
    ? `Write "${meant}" instead.`
    : `${present}Delete it, or write one of: ${listSome(known, 40)}.`;
  return fieldProblem(
    'content/unknown-field',
    file,
    path,
    { message: `"${name}" is not a field of ${where}.`, fix },
    'key',
  );
}
