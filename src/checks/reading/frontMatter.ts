/** The two parts of an MDX file: its fields, and the text below them. */
import { lineOf, type SourceText } from './sourceText.ts';

/** Offsets of the parts in the file's text. */
export interface Parts {
  yamlStart: number;
  yamlEnd: number;
  bodyStart: number;
}

/** Why the parts cannot be told apart, and where. */
export interface NoParts {
  offset: number;
  message: string;
  fix: string;
}

/** Find the lines of three hyphens around the fields of an MDX file. */
export function splitFrontMatter(source: SourceText): Parts | NoParts {
  const { text } = source;
  const opening = /^(?:\s*[\r\n])?---[ \t]*(?=[\r\n]|$)/.exec(text);
  if (!opening) {
    return {
      offset: text.search(/\S/),
      message: 'The fields at the top of the file are missing.',
      fix: 'Start the file with a line of three hyphens, ---, then one field a line, then --- again.',
    };
  }
  const openingLine = lineOf(source, opening[0].length);
  const yamlStart = source.lineStarts[openingLine] ?? text.length;
  for (let line = openingLine; line < source.lineStarts.length; line += 1) {
    const start = source.lineStarts[line] ?? text.length;
    if (!text.startsWith('---', start)) continue;
    const end = source.lineStarts[line + 1] ?? text.length;
    if (text.slice(start, end).trim() !== '---') {
      return {
        offset: start,
        message: 'The line that ends the fields has more than three hyphens.',
        fix: 'Write --- alone on the line.',
      };
    }
    return { yamlStart, yamlEnd: start, bodyStart: end };
  }
  return {
    offset: opening[0].lastIndexOf('---'),
    message: 'The fields that start here are never ended.',
    fix: 'Write a line of three hyphens, ---, between the last field and the text.',
  };
}
