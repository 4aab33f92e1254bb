/** The text below an entry's fields, as the parser that Astro uses sees it. */
import { mdxToMdast } from 'satteri';
import { oncePer } from '../oncePer.ts';
import type { Place, Problem } from '../problem.ts';
import { makeProblem } from '../report.ts';
import { explainMdxError } from './mdxErrors.ts';
import { lineOf, placeOf, type SourceText } from './sourceText.ts';

/** A node of the text, with what any of the checks asks of it. */
export interface BodyNode {
  type: string;
  position?: { start: { offset?: number }; end: { offset?: number } };
  children?: BodyNode[];
  /** Words of a text, code of an expression. */
  value?: string | null;
  /** Level of a heading. */
  depth?: number;
  /** Address of a link or picture. */
  url?: string;
  /** Words in place of a picture. */
  alt?: string | null;
  /** Name of a component; `null` is a fragment. */
  name?: string | null;
  attributes?: BodyAttribute[];
  identifier?: string;
}

/** A property of a component, as it is written. */
export interface BodyAttribute {
  type: string;
  name?: string;
  value?: unknown;
}

/** A text that was read. */
export interface Body {
  tree: BodyNode;
  /** Where the text starts in the file. */
  start: number;
}

/** Nested deeper than this, parsers and readers alike get lost. */
const MAXIMUM_DEPTH = 40;

/** One broken line hides the others from the parser, so it is set aside and the rest read again. */
const MOST_BROKEN_LINES = 5;

/** Read the text that starts at an offset of a file. */
export function readBody(
  file: string,
  source: SourceText,
  start: number,
): { body?: Body; problems: Problem[] } {
  const deep = findDeepNesting(source.text, start);
  if (deep !== undefined) return { problems: [tooDeep(file, placeOf(source, deep, deep + 1))] };
  const problems: Problem[] = [];
  const setAside = new Set<string>();
  let text = source.text.slice(start);
  for (let attempt = 0; attempt <= MOST_BROKEN_LINES; attempt += 1) {
    try {
      const tree = mdxToMdast(text) as BodyNode;
      const depth = findDepth(tree);
      if (depth === undefined) return { body: { tree, start }, problems };
      return { problems: [...problems, tooDeep(file, placeOf(source, start + depth))] };
    } catch (error) {
      const { line, column, explanation, tags } = explainMdxError(error, text);
      const lineStart = source.lineStarts[lineOf(source, start) + line - 2] ?? source.text.length;
      const from = Math.max(start, lineStart) + column - 1;
      const isEcho = tags.some((tag) => setAside.has(tag));
      if (!isEcho) {
        problems.push(
          makeProblem('body/syntax', file, placeOf(source, from, from + 1), explanation),
        );
      }
      for (const tag of tags) setAside.add(tag);
      text = blankLine(text, line);
    }
  }
  return { problems };
}

/** Put spaces in the place of a line, so that all offsets stay. */
function blankLine(text: string, line: number): string {
  const lines = text.split('\n');
  lines[line - 1] = (lines[line - 1] ?? '').replace(/[^\r]/g, ' ');
  return lines.join('\n');
}

/** Find brackets that would cost the parser its stack: it is native code, and would end this process. */
function findDeepNesting(text: string, start: number): number | undefined {
  let depth = 0;
  const brackets = /[[\](){}]/g;
  brackets.lastIndex = start;
  for (let match = brackets.exec(text); match; match = brackets.exec(text)) {
    depth = '[({'.includes(match[0]) ? depth + 1 : Math.max(0, depth - 1);
    if (depth > 5 * MAXIMUM_DEPTH) return match.index;
  }
  const repeated = /(?:[>*+-][ \t]*){150,}/.exec(text.slice(start));
  return repeated ? start + repeated.index : undefined;
}

/** Offset of the first node that lies too deep. */
function findDepth(tree: BodyNode): number | undefined {
  const waiting: [BodyNode, number][] = [[tree, 0]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, depth] = next;
    if (depth > MAXIMUM_DEPTH) return node.position?.start.offset ?? 0;
    for (const child of node.children ?? []) waiting.push([child, depth + 1]);
  }
  return undefined;
}

const tooDeep = (file: string, place: Place) =>
  makeProblem('body/too-deep', file, place, {
    message: 'Lists, quotations, brackets or components lie too deep inside each other here.',
    fix: 'Delete the signs that are too many.',
  });

/** The place of a node in its file. */
export function placeOfNode(source: SourceText, body: Body, node: BodyNode): Place {
  const start = body.start + (node.position?.start.offset ?? 0);
  return placeOf(source, start, body.start + (node.position?.end.offset ?? 0));
}

/** A node with those that hold it, from the outermost in. */
export interface HeldNode {
  node: BodyNode;
  holders: readonly BodyNode[];
}

/** Every node of a text, from its start to its end. */
export const nodesOf = oncePer((tree: BodyNode): HeldNode[] => [...walk(tree, [])]);

function* walk(node: BodyNode, holders: readonly BodyNode[]): Generator<HeldNode> {
  yield { node, holders };
  const inside = [...holders, node];
  for (const child of node.children ?? []) yield* walk(child, inside);
}

/** Words of a node and all in it, as a reader sees them. */
export function wordsOf(node: BodyNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  if (node.type === 'break') return ' ';
  return (node.children ?? []).map(wordsOf).join('');
}
