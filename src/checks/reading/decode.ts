/** A file's bytes as text, with what is wrong with them. */
import type { Problem } from '../problem.ts';
import { makeProblem } from '../report.ts';
import { MAXIMUM_BYTES } from './rawFiles.ts';
import { placeOf, readSourceText, type SourceText } from './sourceText.ts';

/** Text to go on with, if there is any. */
export interface Decoded {
  source?: SourceText;
  problems: Problem[];
}

/**
 * Characters that nobody types on purpose: controls, and those that reverse the order of what
 * follows, so that a text reads otherwise than it is.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

const MOST_REPORTED = 3;

/** Read bytes as UTF-8. Unseen characters become spaces, so that every offset stays. */
export function decode(file: string, bytes: Uint8Array): Decoded {
  const problems: Problem[] = [];
  const loose = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const hasMark = loose.startsWith('\uFEFF');
  const source = readSourceText(hasMark ? loose.slice(1) : loose);
  if (hasMark) {
    problems.push(
      makeProblem('file/byte-order-mark', file, placeOf(source, 0), {
        message: 'The file starts with an unseen byte order mark.',
        fix: 'Save it as "UTF-8", not as "UTF-8 with BOM".',
      }),
    );
  }
  if (bytes.length > MAXIMUM_BYTES) {
    problems.push(tooLarge(file, bytes.length, source));
    return { problems };
  }
  const broken = source.text.indexOf('\uFFFD');
  if (broken >= 0) {
    problems.push(
      makeProblem('file/encoding', file, placeOf(source, broken, broken + 1), {
        message: 'A character here was lost, because the file is not saved as UTF-8.',
        fix: 'Save the file as UTF-8 and type the character again.',
      }),
    );
    return { problems };
  }
  for (const { index, 0: character } of [...source.text.matchAll(UNSEEN)].slice(0, MOST_REPORTED)) {
    const name = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    problems.push(
      makeProblem('file/unseen-character', file, placeOf(source, index, index + 1), {
        message: `An unseen character stands here (${name}).`,
        fix: 'Delete it, and type the words on both sides of it again.',
      }),
    );
  }
  if (source.text.trim() === '') {
    problems.push(
      makeProblem('file/empty', file, placeOf(source, 0), {
        message: 'The file is empty.',
        fix: 'Write its fields, or delete the file.',
      }),
    );
    return { problems };
  }
  return { source: { ...source, text: source.text.replace(UNSEEN, ' ') }, problems };
}

function tooLarge(file: string, size: number, source: SourceText): Problem {
  const starts = source.lineStarts;
  let longest = 0;
  const length = (line: number) => (starts[line + 1] ?? source.text.length) - (starts[line] ?? 0);
  starts.forEach((_start, line) => {
    if (length(line) > length(longest)) longest = line;
  });
  return makeProblem('file/too-large', file, placeOf(source, starts[longest] ?? 0), {
    message: `The file has ${Math.round(size / 1024)} kB, and an entry may have ${MAXIMUM_BYTES / 1024}. Its longest line starts here.`,
    fix: 'Take out what does not belong here, such as text that was pasted by mistake.',
  });
}
