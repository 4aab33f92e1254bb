/** Say of a schema's complaint where it is, what is wrong and what to write instead. */
import type { FieldFormat } from '../../schemas/fields.ts';
import type { Problem } from '../problem.ts';
import type { ProblemCode } from '../problems.ts';
import { nounOf } from '../reading/collections.ts';
import type { ContentFile } from '../reading/contentFile.ts';
import { hasField, nodeOfField, type Path, placeOfField, writePath } from '../reading/positions.ts';
import { textOfLine } from '../reading/sourceText.ts';
import { fieldProblem } from '../report.ts';
import { didYouMean, listSome, nearest } from '../../domain/content/nearest.ts';
import { fieldNamesAt, schemaAt, unfold } from './unfold.ts';

/** A complaint of Zod, as far as it is read here. */
export interface Issue {
  code: string;
  path: PropertyKey[];
  message: string;
  keys?: string[];
  expected?: string;
}

const formatCodes: Record<FieldFormat, [ProblemCode, string]> = {
  id: ['reference/not-an-id', 'the file name of an entry'],
  date: ['content/date', 'a day that exists, written as YYYY-MM-DD'],
  'academic-year': ['content/academic-year', 'an academic year'],
  time: ['content/time', 'a time on the 24-hour clock'],
  money: ['content/money', 'a number of whole pence'],
  'web-address': ['content/web-address', 'a whole web address'],
  email: ['content/email', 'an e-mail address'],
  telephone: ['content/telephone', 'a telephone number'],
};

/** A name in words: `a "title"`, or the whole entry. */
const nameOf = (file: ContentFile, path: Path) =>
  path.length === 0 ? `The ${nounOf(file.collection)}` : `"${writePath(path)}"`;

/** Turn one complaint into problems: one for each unknown field, one for anything else. */
export function explainIssue(
  file: ContentFile,
  raw: Record<string, unknown>,
  issue: Issue,
  meant: ReadonlyMap<string, string> = new Map(),
): Problem[] {
  const { path } = issue;
  if (issue.keys) {
    const known = fieldNamesAt(file.schema, raw, path);
    return issue.keys.map((key) =>
      isSplitText(file, [...path, key])
        ? splitText(file, [...path, key])
        : unknownField(file, [...path, key], known, meant.get(key)),
    );
  }
  if (!hasField(file, path)) return [missingField(file, raw, issue)];
  const node = nodeOfField(file, path);
  const isEmpty = node === null || file.source.text.slice(...rangeOf(file, path)).trim() === '';
  if (isEmpty && issue.code !== 'custom') {
    const fix = `${issue.message} Leave the field out if there is nothing to say.`;
    return [
      fieldProblem('content/empty-field', file, path, {
        message: `${nameOf(file, path)} has no value.`,
        fix,
      }),
    ];
  }
  return [wrongValue(file, raw, issue)];
}

/** A comma in braces ends a value: `{ value: £1,200 }` has a field "200" without a colon. */
function isSplitText(file: ContentFile, path: Path): boolean {
  const { line, endColumn } = placeOfField(file, path, 'key');
  const rest = textOfLine(file.source, line).slice(endColumn - 1);
  return nodeOfField(file, path)?.range?.[0] === undefined || /^\s*[,}]/.test(rest);
}

function splitText(file: ContentFile, path: Path): Problem {
  const message = `"${String(path.at(-1))}" is taken for a field, since a comma inside { } ends a value.`;
  const fix = 'Put the whole text before it in quotes; write a number without its comma.';
  return fieldProblem('content/unknown-field', file, path, { message, fix }, 'key');
}

function unknownField(
  file: ContentFile,
  path: Path,
  known: string[],
  meant: string | undefined,
): Problem {
  const name = String(path.at(-1));
  const holder = path.slice(0, -1);
  const where = holder.length > 0 ? `"${writePath(holder)}"` : `a ${nounOf(file.collection)}`;
  const fix = meant
    ? `Write "${meant}" instead.`
    : `${known.includes(nearest(name, known) ?? '') ? `"${nearest(name, known)}" is there already. ` : ''}Delete it, or write one of: ${listSome(known, 40)}.`;
  return fieldProblem(
    'content/unknown-field',
    file,
    path,
    { message: `"${name}" is not a field of ${where}.`, fix },
    'key',
  );
}

function missingField(
  file: ContentFile,
  raw: Record<string, unknown>,
  { path, message }: Issue,
): Problem {
  const description = schemaAt(file.schema, raw, path)?.description;
  const fix = `Add ${String(path.at(-1))}: ${description ? `${description} ` : ''}${message}`;
  return fieldProblem('content/missing-field', file, path, {
    message: `${nameOf(file, path)} is missing.`,
    fix,
  });
}

function wrongValue(
  file: ContentFile,
  raw: Record<string, unknown>,
  { code, path, message }: Issue,
): Problem {
  const value = path.reduce<unknown>(
    (inner, step) => (inner as Record<PropertyKey, unknown>)[step],
    raw,
  );
  const field = schemaAt(file.schema, raw, path);
  const schema = field && (unfold(field, value).fact ?? field);
  const { format, choices } = schema ? unfold(schema, value) : {};
  const written = writtenValue(file, path);
  const found = `${nameOf(file, path)} is ${written}`;
  // A value that is right by itself breaks a rule between fields.
  if (format && !schema?.safeParse(value).success) {
    const [code, what] = formatCodes[format];
    const isUnsafe =
      format === 'web-address' && typeof value === 'string' && isUnsafeAddress(value);
    return fieldProblem(isUnsafe ? 'link/unsafe' : code, file, path, {
      message: `${found}, which is not ${isUnsafe ? 'a safe address' : what}.`,
      fix: message,
    });
  }
  if ((choices || code === 'invalid_union') && typeof value === 'string') {
    const fix = `${didYouMean(nearest(value, choices ?? []))}${message}`;
    return fieldProblem('content/choice', file, path, {
      message: `${found}, which is not one of the choices.`,
      fix,
    });
  }
  if (code === 'custom' || value === '') {
    return fieldProblem('content/value', file, path, {
      message: `${found}, which cannot stand here.`,
      fix: message,
    });
  }
  if (code === 'invalid_type' || code === 'invalid_union') {
    const fix =
      typeof value === 'object' && !(value instanceof Date)
        ? message
        : `${message}${quoteHint(value, message)}`;
    return fieldProblem('content/type', file, path, {
      message: `${found}, which is ${typeName(value)}.`,
      fix,
    });
  }
  return fieldProblem('content/value', file, path, {
    message: `${found}, which cannot stand here.`,
    fix: message,
  });
}

/** Addresses that run code or can be read and changed on their way. Browsers pass over spaces in them. */
export const isUnsafeAddress = (address: string) =>
  /^(javascript|vbscript|data|file|blob|http|ftp|ws):/i.test(address.replace(/\s/g, ''));

function typeName(value: unknown): string {
  if (value instanceof Date) return 'a date';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'boolean') return 'true or false';
  return typeof value === 'object'
    ? 'a group of fields'
    : typeof value === 'number'
      ? 'a number'
      : 'text';
}

const quoteHint = (value: unknown, message: string) =>
  typeof value !== 'string' && /text|date|time|name|year/i.test(message)
    ? ' Put it in quotes if it is text.'
    : '';

function rangeOf(file: ContentFile, path: Path): [number, number] {
  const [start = 0, end = 0] = nodeOfField(file, path)?.range ?? [];
  return [file.yamlStart + start, file.yamlStart + end];
}

/** A value as it is written in the file, shortened to what fits a line. */
export function writtenValue(file: ContentFile, path: Path): string {
  const written = file.source.text
    .slice(...rangeOf(file, path))
    .trim()
    .replace(/\s+/g, ' ');
  const short = written.length > 60 ? `${written.slice(0, 57)}...` : written;
  return /^["']/.test(short) ? short : `"${short}"`;
}
