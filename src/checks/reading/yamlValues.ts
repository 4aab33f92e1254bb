/** From YAML nodes to plain values. */
import { isAlias, isMap, isPair, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import type { Problem } from '../problem.ts';
import { makeProblem } from '../report.ts';
import { placeOf, type SourceText } from './sourceText.ts';
import { dashExplanation } from './yamlErrors.ts';

/** Far deeper than any schema goes. */
const MAXIMUM_DEPTH = 20;

/** Dates as the site's own YAML parser takes them: it turns `2021-11-31` into 1 December. */
const TIMESTAMP = /^\d{4}-\d\d-\d\d$|^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d/;

/** The problem of nesting too deep, at an offset of a file. */
export const tooDeep = (file: string, source: SourceText, offset: number) =>
  makeProblem('yaml/too-deep', file, placeOf(source, offset, offset + 1), {
    message: 'Lists and groups lie too deep inside each other here.',
    fix: 'Delete the brackets or dashes that are too many.',
  });

/** Turns nodes into plain values, and notes what no content file may hold. */
export class ValueReader {
  readonly problems: Problem[] = [];
  /** Set when a value cannot be told, so that nothing can be said about the fields. */
  isUnreadable = false;
  readonly #file: string;
  readonly #source: SourceText;
  readonly #start: number;

  constructor(file: string, source: SourceText, start: number) {
    this.#file = file;
    this.#source = source;
    this.#start = start;
  }

  complain(code: Problem['code'], start: number, end: number, message: string, fix: string): void {
    const place = placeOf(this.#source, this.#start + start, this.#start + end);
    this.problems.push(makeProblem(code, this.#file, place, { message, fix }));
  }

  read(node: unknown, depth: number): unknown {
    if (!node) return null;
    const [start = 0, end = 0] = (node as Node).range ?? [];
    if (depth > MAXIMUM_DEPTH) {
      if (!this.isUnreadable)
        this.problems.push(tooDeep(this.#file, this.#source, this.#start + start));
      this.isUnreadable = true;
      return null;
    }
    this.#refuseExtras(node as Node, start, end);
    if (isMap(node)) return this.#readMap(node.items, depth);
    if (isSeq(node))
      return node.items.map((item) => this.read(isPair(item) ? null : item, depth + 1));
    return isScalar(node) ? this.#readScalar(node, start, end) : null;
  }

  #refuseExtras(node: Node, start: number, end: number): void {
    const anchor = isAlias(node) ? undefined : node.anchor;
    if (isAlias(node) || anchor) {
      const isFirst = !this.isUnreadable;
      this.isUnreadable = true;
      // A few lines can hold thousands; the first says it all.
      if (!isFirst) return;
      const sign = isAlias(node) ? `*${node.source}` : `&${anchor}`;
      this.complain(
        'yaml/alias',
        start,
        end,
        `${sign} names a value for use elsewhere, which content files do not do.`,
        'Write the value itself; put it in quotes if the sign belongs to it.',
      );
    } else if (node.tag) {
      this.complain(
        'yaml/tag',
        start,
        end,
        `${node.tag.replace('tag:yaml.org,2002:', '!!')} has no meaning here.`,
        'Delete the word that starts with !, or put the text in quotes.',
      );
    }
  }

  #readMap(items: readonly { key: unknown; value: unknown }[], depth: number): object {
    const entries = new Map<string, unknown>();
    const firstLines = new Map<string, number>();
    for (const { key, value } of items) {
      const [start = 0, end = 0] = (key as Node | null)?.range ?? [];
      if (!isScalar(key)) {
        this.complain(
          'yaml/syntax',
          start,
          end,
          'A field needs a name that is a plain word.',
          'Write name: value. Put a text that starts with [ or { in quotes.',
        );
        this.isUnreadable = true;
        continue;
      }
      const name = String(key.value);
      const earlier = firstLines.get(name);
      if (earlier === undefined) {
        firstLines.set(name, placeOf(this.#source, this.#start + start).line);
        entries.set(name, this.read(value, depth + 1));
      } else {
        this.complain(
          'yaml/duplicate-key',
          start,
          end,
          `"${name}" was written before, on line ${earlier}.`,
          'Keep one of the two.',
        );
      }
    }
    // Not by assignment: a field may be called __proto__.
    return Object.fromEntries(entries);
  }

  #readScalar(node: Scalar, start: number, end: number): unknown {
    const { value, type, comment } = node;
    if (type !== 'PLAIN' || typeof value !== 'string') return value;
    if (/^(“[^“”]*”|‘[^‘’]*’|„[^“”]*[“”]|”[^“”]*”)$/.test(value)) {
      this.complain(
        'yaml/smart-quotes',
        start,
        end,
        'Curly quotes do not quote a value: readers would see them.',
        'Write straight quotes, "like these", or none.',
      );
    }
    if (comment && !/^[\s#]/.test(comment)) {
      this.complain(
        'yaml/comment-in-text',
        end,
        end + comment.length + 2,
        `Readers do not see "#${comment}": a space and # start a comment.`,
        'Put the whole text in quotes.',
      );
    }
    this.#findDash(start, end);
    if (!TIMESTAMP.test(value)) return value;
    const day = new Date(`${value.slice(0, 10)}T00:00:00Z`);
    const isReal = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value.slice(0, 10));
    return isReal ? day : new Date(Number.NaN);
  }

  /** A text over several lines, one of which was meant as an item of a list. */
  #findDash(start: number, end: number): void {
    const written = this.#source.text.slice(this.#start + start, this.#start + end);
    const dash = /^-[^\s-]|[\r\n][ \t]*-[^\s-]/.exec(written);
    if (!dash || /^-[\d.]/.test(written)) return;
    const at = start + dash.index + dash[0].length - 2;
    const { code, message, fix } = dashExplanation;
    this.complain(code, at, at + 1, message, fix);
  }
}
