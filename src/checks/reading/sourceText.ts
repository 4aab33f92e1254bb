/** A file's text, and the way from an offset in it to a line and a column. */
import type { Place } from '../problem.ts';

/** Text with the offset at which each line starts. */
export interface SourceText {
  text: string;
  lineStarts: readonly number[];
}

/** Find where each line of a text starts. Lines end with LF, CRLF or a lone CR. */
export function readSourceText(text: string): SourceText {
  const lineStarts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) lineStarts.push(index + end.length);
  return { text, lineStarts };
}

/** The line, counted from 1, that an offset lies on. */
export function lineOf({ lineStarts }: SourceText, offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** The text of a line, counted from 1, without its end. */
export function textOfLine({ text, lineStarts }: SourceText, line: number): string {
  return text.slice(lineStarts[line - 1] ?? text.length, lineStarts[line]).replace(/[\r\n]+$/, '');
}

/** The place of a stretch of text; one that spans lines ends with its first. */
export function placeOf(source: SourceText, start: number, end = start): Place {
  const from = Math.max(0, Math.min(start, source.text.length));
  const line = lineOf(source, from);
  const lineStart = source.lineStarts[line - 1] ?? 0;
  const lineEnd = lineStart + textOfLine(source, line).length;
  const column = from - lineStart + 1;
  return { line, column, endColumn: Math.max(column, Math.min(end, lineEnd) - lineStart + 1) };
}
