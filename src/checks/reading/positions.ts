/** Where a field stands in its file. */
import { isCollection, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { oncePer } from '../oncePer.ts';
import type { Place } from '../problem.ts';
import { placeOf, type SourceText } from './sourceText.ts';
import { parseYaml } from './yaml.ts';

/** Names and numbers that lead to a field. */
export type Path = readonly PropertyKey[];

/** Fields of a file with their nodes. */
export interface Fields {
  source: SourceText;
  /** Where the YAML starts and ends in the file's text. */
  yamlStart: number;
  yamlEnd: number;
}

/** A path as people read it: `events.2.topics.0`. */
export const writePath = (path: Path) => path.map(String).join('.');

interface Found {
  /** The node itself. */
  value: Node | null;
  /** Its key, if it is a field. */
  key: Node | null;
  /** Whether the whole path was there. */
  complete: boolean;
}

/** Nodes are read again when a position is asked for: few files have problems, and nodes fill memory. */
const rootOf = oncePer(
  ({ source, yamlStart, yamlEnd }: Fields): Node | null =>
    parseYaml(source.text.slice(yamlStart, yamlEnd)).contents,
);

function follow(fields: Fields, path: Path): Found {
  let found: Found = { value: rootOf(fields), key: null, complete: true };
  for (const step of path) {
    const { value } = found;
    if (isMap(value)) {
      const pair: Pair | undefined = value.items.find(({ key }) => keyName(key) === String(step));
      if (!pair) return { ...found, complete: false };
      found = { value: pair.value as Node | null, key: pair.key as Node, complete: true };
    } else if (isSeq(value) && typeof step === 'number' && value.items[step]) {
      found = { value: value.items[step] as Node, key: null, complete: true };
    } else {
      return { ...found, complete: false };
    }
  }
  return found;
}

const keyName = (key: unknown) => (isScalar(key) ? String(key.value) : undefined);

/** Tell whether a file has a field, even an empty one. */
export const hasField = (fields: Fields, path: Path) => follow(fields, path).complete;

/** The node of a field's value. */
export function nodeOfField(fields: Fields, path: Path): Node | null {
  const { value, complete } = follow(fields, path);
  return complete ? value : null;
}

/**
 * The place of a field's value or key.
 *
 * A missing field stands where its parent is named; one that is empty, or a list or group over
 * several lines, where its key is.
 */
export function placeOfField(fields: Fields, path: Path, part: 'value' | 'key' = 'value'): Place {
  const { value, key, complete } = follow(fields, path);
  const isEmpty = !value?.range || value.range[1] === value.range[0];
  const isBlock = isCollection(value) && !value.flow;
  const chosen = (part === 'key' || !complete || isEmpty || isBlock) && key ? key : (value ?? key);
  const [start, end] = chosen?.range ?? [0, 0];
  return placeOf(fields.source, fields.yamlStart + start, fields.yamlStart + end);
}
