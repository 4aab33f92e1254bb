/** What a kind of mistake does to a content file, and tools for making it. */

/** A content file to break. */
export interface Original {
  path: string;
  text: string;
}

/** A broken file, and where its mistakes should be reported. */
export interface Mutant {
  /** The new text or bytes. */
  content: string | Uint8Array;
  /** Where the file lies now, if elsewhere. */
  path?: string;
  /** Lines that must each be reported; none if any line will do. */
  lines?: number[];
  /** Whether the mistake may show in another file: one that names this one. */
  elsewhere?: true;
}

/** One sort of mistake. */
export interface Kind {
  name: string;
  /** A change that means nothing: nothing may be reported. */
  harmless?: true;
  /** Break a file; nothing if this mistake cannot be made in it. */
  break: (original: Original) => Mutant | undefined;
}

export const isMdx = ({ path }: Original) => path.endsWith('.mdx');

/** Lines of the fields, with the number of the first: those of the whole file, or between the hyphens. */
export function fieldLines(original: Original): { first: number; lines: string[] } {
  const lines = original.text.split('\n');
  if (!isMdx(original)) return { first: 1, lines };
  return { first: 2, lines: lines.slice(1, lines.indexOf('---', 1)) };
}

/** Replace one line of a text, counted from 1, by any number of lines. */
export function replaceLine(text: string, line: number, ...replacement: string[]): string {
  const lines = text.split('\n');
  lines.splice(line - 1, 1, ...replacement);
  return lines.join('\n');
}

/** Change the first line of the fields that matches, and expect the report there. */
export function breakLine(
  original: Original,
  pattern: RegExp,
  change: (match: RegExpExecArray) => string,
): Mutant | undefined {
  const { first, lines } = fieldLines(original);
  for (const [index, words] of lines.entries()) {
    const match = pattern.exec(words);
    if (!match) continue;
    const line = first + index;
    return { content: replaceLine(original.text, line, change(match)), lines: [line] };
  }
  return undefined;
}

/** Add a line to the end of the fields, and expect the report there. */
export function addField(original: Original, ...added: string[]): Mutant {
  const { first, lines } = fieldLines(original);
  const end = isMdx(original)
    ? first + lines.length
    : lines.length + (lines.at(-1) === '' ? -1 : 0) + 1;
  const all = original.text.split('\n');
  all.splice(end - 1, 0, ...added);
  return { content: all.join('\n'), lines: [end] };
}

/** Add a paragraph to the text below the fields, and expect the report at its first line. */
export function addText(original: Original, words: string): Mutant | undefined {
  if (!isMdx(original)) return undefined;
  const body = original.text.trimEnd();
  return { content: `${body}\n\n${words}\n`, lines: [body.split('\n').length + 2] };
}

/** A field of one line with a plain text. */
export const PLAIN_TEXT =
  /^(term|title|name|summary|role|publisher|shortName|street|town): ([A-Za-z][^'":#{}[\]|>]*)$/;
