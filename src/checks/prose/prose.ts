/** Every stretch of words that a reader will see, wherever it is written. */
import { oncePer } from '../oncePer.ts';
import type { Place } from '../problem.ts';
import { type BodyNode, nodesOf, wordsOf } from '../reading/body.ts';
import type { ContentFile } from '../reading/contentFile.ts';
import { nodeOfField, type Path, placeOfField, writePath } from '../reading/positions.ts';
import { placeOf } from '../reading/sourceText.ts';
import { leavesOfFile } from '../schema/leaves.ts';

/** A text field, or one paragraph, heading or cell of the text below the fields. */
export interface Prose {
  file: ContentFile;
  words: string;
  /** Path of the field; empty for the text below the fields. */
  path: Path;
  /** Path in words, for messages. */
  field: string;
  /** Name of the field, such as `note`; empty for the text below the fields. */
  name: string;
  /** Whether somebody else is quoted. */
  isQuotation: boolean;
  /** The node, for the text below the fields. */
  node?: BodyNode;
}

const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

/** Words of a file, in the order in which they stand. */
export const proseOf = oncePer((file: ContentFile): Prose[] => [
  ...fieldProse(file),
  ...bodyProse(file),
]);

function* fieldProse(file: ContentFile): Generator<Prose> {
  for (const { path, value, reference, format, choices } of leavesOfFile(file)) {
    if (typeof value !== 'string' || reference || format || choices) continue;
    const name = String(path.findLast((step) => typeof step === 'string') ?? '');
    yield { file, words: value, path, field: writePath(path), name, isQuotation: name === 'words' };
  }
}

function* bodyProse(file: ContentFile): Generator<Prose> {
  if (!file.body) return;
  for (const { node, holders } of nodesOf(file.body.tree)) {
    if (!BLOCKS.has(node.type)) continue;
    const isQuotation = holders.some(
      ({ type, name }) => type === 'blockquote' || name === 'Quotation',
    );
    yield { file, words: wordsOf(node), path: [], field: '', name: '', isQuotation, node };
  }
}

/** The place of some of the words of a prose, as near as it can be told. */
export function placeOfWords(prose: Prose, words: string): Place {
  const { file, path, node } = prose;
  const [start, end] = rangeOf(prose);
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]{1,2}"))
    .join('[\\s>*_`]+');
  const found = new RegExp(pattern, 'i').exec(file.source.text.slice(start, end));
  if (found)
    return placeOf(file.source, start + found.index, start + found.index + found[0].length);
  return node ? placeOf(file.source, start, end) : placeOfField(file, path);
}

function rangeOf({ file, path, node }: Prose): [number, number] {
  const start = node?.position?.start.offset;
  if (node && start !== undefined && file.body) {
    return [file.body.start + start, file.body.start + (node.position?.end.offset ?? start)];
  }
  const [from = 0, to = 0] = nodeOfField(file, path)?.range ?? [];
  return [file.yamlStart + from, file.yamlStart + to];
}

/** Tell whether a prose is a name or title, which is nobody's own sentence. */
export const isName = ({ name }: Prose) =>
  [
    'title',
    'name',
    'shortName',
    'formerNames',
    'label',
    'term',
    'otherWords',
    'publisher',
    'file',
  ].includes(name);
