/** Where a field stands in its file. */
import { isCollection, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Place } from '../problem.ts';
import { placeOf, type SourceText } from './sourceText.ts';

/** Names and numbers that lead to a field. */
export type Path = readonly PropertyKey[];

/** Fields of a file with their nodes. */
export interface Fields {
  source: SourceText;
  /** The file's fields as YAML nodes; none if it has none that can be read. */
  root: Node | null | undefined;
  /** Where the YAML starts in the file's text. */
  yamlStart: number;
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

function follow(root: Node | null | undefined, path: Path): Found {
  let found: Found = { value: root ?? null, key: null, complete: true };
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
export const hasField = ({ root }: Fields, path: Path) => follow(root, path).complete;

/** The node of a field's value. */
export function nodeOfField({ root }: Fields, path: Path): Node | null {
  const { value, complete } = follow(root, path);
  return complete ? value : null;
}

/**
 * The place of a field's value or key.
 *
 * A missing field stands where its parent is named; one that is empty, or a list or group over
 * several lines, where its key is.
 */
export function placeOfField(fields: Fields, path: Path, part: 'value' | 'key' = 'value'): Place {
  const { value, key, complete } = follow(fields.root, path);
  const isEmpty = !value?.range || value.range[1] === value.range[0];
  const isBlock = isCollection(value) && !value.flow;
  const chosen = (part === 'key' || !complete || isEmpty || isBlock) && key ? key : (value ?? key);
  const [start, end] = chosen?.range ?? [0, 0];
  return placeOf(fields.source, fields.yamlStart + start, fields.yamlStart + end);
}
