/** What the YAML parser complains about, in words for people who do not know YAML. */
import { isCollection, isNode, isScalar, type Node, visit, type YAMLError } from 'yaml';
import type { Problem } from '../problem.ts';
import type { ProblemCode } from '../problems.ts';
import { makeProblem } from '../report.ts';
import { lineOf, placeOf, type SourceText, textOfLine } from './sourceText.ts';

const MOST_REPORTED = 5;

interface Explanation {
  code: ProblemCode;
  message: string;
  fix: string;
}

const syntax = (message: string, fix: string): Explanation => ({
  code: 'yaml/syntax',
  message,
  fix,
});

const explanations: Record<string, Explanation> = {
  TAB_AS_INDENT: {
    code: 'yaml/tab',
    message: 'The line is indented with a tab.',
    fix: 'Indent it with two spaces for each level.',
  },
  BLOCK_AS_IMPLICIT_KEY: syntax(
    'The line does not fit: either a text has a colon and no quotes, or the indentation is wrong.',
    'Put a text that has a colon in quotes, such as title: "NPQs: a guide", and start fields of one level in the same column.',
  ),
  MULTILINE_IMPLICIT_KEY: syntax(
    'This is not a field: the colon and the space after its name are missing, or the indentation is wrong.',
    'Write name: value, with a space after the colon, in the same column as the fields around it.',
  ),
  MISSING_CHAR: syntax(
    'Something is missing here, such as a colon or a comma.',
    'Write name: value, with a space after the colon.',
  ),
  BAD_INDENT: syntax(
    'The indentation does not fit, or a list in brackets is not closed.',
    'Close a [ with ] and a { with }, and start fields of one level in the same column.',
  ),
  BAD_SCALAR_START: syntax('A text cannot start with this character.', 'Put the text in quotes.'),
  BAD_DQ_ESCAPE: syntax(
    'A backslash in double quotes needs a second one.',
    'Use single quotes, or write \\\\ for each backslash.',
  ),
  UNEXPECTED_TOKEN: syntax(
    'These words do not belong to the value before them, which ended with its quote or bracket.',
    "Put the whole text in double quotes; an apostrophe in single quotes is written twice: 'it''s'.",
  ),
  MULTIPLE_DOCS: {
    code: 'yaml/several-documents',
    message: 'A second document starts here, and a file holds one.',
    fix: 'Delete the line with --- or ..., or move what follows to a file of its own.',
  },
};

/** What is said of a dash that starts no item. */
export const dashExplanation: Explanation = {
  code: 'yaml/dash',
  message: 'Here a dash has no space after it, so no item of a list starts.',
  fix: 'Write a space after the dash, or put the text in quotes.',
};

const CURLY = /^[“”„‘’]/;

/** Turn the parser's errors into problems: mistakes, without what only follows from them. */
export function explainYamlErrors(
  file: string,
  source: SourceText,
  yamlStart: number,
  errors: readonly YAMLError[],
  root: Node | null,
): Problem[] {
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  const problems: Problem[] = [];
  for (const error of tabs.length > 0 ? tabs : errors) {
    const start = startOf(error, errors, source, yamlStart, root);
    const line = lineOf(source, start);
    const before = problems.at(-1);
    if (before && (before.line === line || !isFresh(source, before.line, line))) continue;
    const { code, ...words } = explain(error, source, start);
    problems.push(makeProblem(code, file, placeOf(source, start, start + 1), words));
    if (code === 'yaml/unclosed-quote' || error.message.includes('in YAML stream')) break;
  }
  return problems.slice(0, MOST_REPORTED);
}

/** Tell whether a new field of the entry starts between two lines, so that the parser has found its way again. */
function isFresh(source: SourceText, after: number, line: number): boolean {
  for (let next = after + 1; next <= line; next += 1) {
    if (/^[\w"'-]+:/.test(textOfLine(source, next)) || /^\t/.test(textOfLine(source, next)))
      return true;
  }
  return false;
}

/** Where a mistake starts. The parser notices a missing end only where something else begins. */
function startOf(
  error: YAMLError,
  errors: readonly YAMLError[],
  { text, lineStarts }: SourceText,
  yamlStart: number,
  root: Node | null,
): number {
  const [from] = error.pos;
  const skipSpaces = (offset: number) =>
    offset + (/^\s*/.exec(text.slice(offset))?.[0].length ?? 0);
  if (error.code === 'MULTILINE_IMPLICIT_KEY') return skipSpaces(yamlStart + from);
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY') {
    // A value that goes on in the next line up to a colon there: that line is the one indented wrongly.
    const whole = errors.find(
      ({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === from,
    );
    const lastLine = whole && lineOf({ text, lineStarts }, yamlStart + whole.pos[1] - 1);
    return lastLine ? skipSpaces(lineStarts[lastLine - 1] ?? 0) : yamlStart + from;
  }
  return yamlStart + (openingOf(error, root) ?? from);
}

/** Where the quote or bracket stands that has no end. */
function openingOf({ message, pos: [from] }: YAMLError, root: Node | null): number | undefined {
  const isQuote = /closing .*quote/.test(message);
  if (!root || !(isQuote || /must be sufficiently indented and end with/.test(message)))
    return undefined;
  let opening: number | undefined;
  visit(root, (_key, node) => {
    if (!isNode(node) || !node.range || node.range[0] > from || node.range[1] < from - 1) return;
    const isOpen = isScalar(node)
      ? node.type?.startsWith('QUOTE')
      : isCollection(node) && node.flow;
    if (isOpen && isScalar(node) === isQuote) opening = node.range[0];
  });
  return opening;
}

function explain(error: YAMLError, source: SourceText, start: number): Explanation {
  const words = textOfLine(source, lineOf(source, start));
  const value = /^[\s-]*(?:[\w"']+:\s+)?(.*)$/.exec(words)?.[1] ?? '';
  if (CURLY.test(source.text.slice(start)) || CURLY.test(value)) {
    return {
      code: 'yaml/smart-quotes',
      message: 'Curly quotes do not quote a value.',
      fix: 'Write straight quotes: "like these".',
    };
  }
  if (/closing ["']|closing .*quote/.test(error.message)) {
    return {
      code: 'yaml/unclosed-quote',
      message: 'The quote that opens here is never closed.',
      fix: 'Write the same quote at the end of the value.',
    };
  }
  if (/^\s*-[^\s-]/.test(words)) return dashExplanation;
  return (
    explanations[error.code] ??
    syntax(
      'This line cannot be read.',
      'Write name: value, and put a text with unusual characters in quotes.',
    )
  );
}
