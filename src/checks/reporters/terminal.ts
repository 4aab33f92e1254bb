/** Problems for people, with the lines that they are about. */
import { writeList } from '../../domain/facts/words.ts';
import type { Problem, Severity } from '../problem.ts';
import { pageOf } from '../problems.ts';
import { readSourceText, textOfLine } from '../reading/sourceText.ts';

/** What the report needs beside the problems. */
export interface TerminalOptions {
  /** Path of the content root, with a slash at its end, or nothing. */
  folder: string;
  /** Text of a file, by its path below the content root. */
  textOf: (file: string) => string | undefined;
  color: boolean;
}

const codes = { error: '31', warning: '33', note: '36', faint: '2', strong: '1' };

type Paint = (style: keyof typeof codes, text: string) => string;

const plainly: Paint = (_style, text) => text;
const inColor: Paint = (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m`;

/** A problem with its place, a frame of code, what to write instead and where to read more. */
export function reportTerminal(problems: readonly Problem[], options: TerminalOptions): string {
  const paint = options.color ? inColor : plainly;
  return problems.map((problem) => reportOne(problem, options, paint)).join('\n\n');
}

function reportOne(problem: Problem, { folder, textOf }: TerminalOptions, paint: Paint): string {
  const { code, severity, file, line, column, message, fix } = problem;
  const head = `${paint(severity, severity)} ${paint('strong', `${folder}${file}:${line}:${column}`)} ${paint('faint', code)}`;
  const text = textOf(file);
  const frame = text === undefined ? [] : frameOf(text, problem, paint);
  return [head, `  ${message}`, ...frame, `  ${fix}`, paint('faint', `  ${pageOf(code)}`)].join(
    '\n',
  );
}

const WIDEST = 100;

/** The line with one before it, and the words in question underlined. */
function frameOf(
  text: string,
  { line, column, endColumn, severity }: Problem,
  paint: Paint,
): string[] {
  const source = readSourceText(text);
  const numbers = [line - 1, line].filter(
    (number) => number >= 1 && textOfLine(source, number) !== undefined,
  );
  const width = String(line).length;
  // Of a very long line, the part with the problem.
  const from = column > WIDEST ? column - 20 : 1;
  const cut = (words: string) => words.slice(from - 1, from - 1 + WIDEST).replaceAll('\t', ' ');
  const rows = numbers.map(
    (number) =>
      `  ${paint('faint', `${String(number).padStart(width)} |`)} ${cut(textOfLine(source, number))}`,
  );
  const length = Math.max(1, Math.min(endColumn, from + WIDEST) - column);
  const mark = `${' '.repeat(column - from)}${paint(severity, '^'.repeat(length))}`;
  return [...rows, `  ${paint('faint', `${' '.repeat(width)} |`)} ${mark}`];
}

const nouns: Record<Severity, string> = { error: 'error', warning: 'warning', note: 'note' };

/** How many problems of each sort there are, in a line. */
export function summarise(problems: readonly Problem[], files: number): string {
  const counts = (Object.keys(nouns) as Severity[]).flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    return count === 0 ? [] : [`${count} ${nouns[severity]}${count === 1 ? '' : 's'}`];
  });
  const found = counts.length === 0 ? 'nothing wrong' : writeList(counts);
  return `${found} in ${files} content files`;
}
