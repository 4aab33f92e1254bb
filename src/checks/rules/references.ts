/** Ids that entries name: they must be there, be published and mean something else than themselves. */
import { oncePer } from '../oncePer.ts';
import type { Problem } from '../problem.ts';
import type { ContentFile } from '../reading/contentFile.ts';
import { isId } from '../reading/placing.ts';
import { fieldProblem } from '../report.ts';
import { didYouMean, listSome, nearest } from '../../domain/content/nearest.ts';
import { type Leaf, leavesOfFile } from '../schema/leaves.ts';
import { type ContentTree, findFile, idsOf } from '../tree.ts';
import type { CheckContext } from './rule.ts';

/** A field that names an entry. */
export interface Reference {
  file: ContentFile;
  path: Leaf['path'];
  collection: string;
  id: string;
}

/** Every id that a file names. */
export const referencesOf = oncePer((file: ContentFile): Reference[] => [...readReferences(file)]);

function* readReferences(file: ContentFile): Generator<Reference> {
  for (const { path, value, reference } of leavesOfFile(file)) {
    // What cannot be an id is its schema's business.
    if (reference && typeof value === 'string' && isId(value))
      yield { file, path, collection: reference, id: value };
  }
}

/** Comparing a name with every id is slow, so only the first misses are offered one. */
const MOST_SUGGESTIONS = 200;

/** Find ids that lead nowhere, to a draft or back to their own entry. */
export function* checkReferences({ tree }: CheckContext): Generator<Problem> {
  let suggestions = 0;
  for (const file of tree.files) {
    for (const reference of referencesOf(file)) {
      const { path, collection, id } = reference;
      const target = findFile(tree, collection, id);
      if (!target) {
        suggestions += 1;
        yield dangling(tree, reference, suggestions <= MOST_SUGGESTIONS);
      } else if (target === file) {
        yield fieldProblem('reference/self', file, path, {
          message: `This entry names itself: "${id}".`,
          fix: 'Name another entry, or delete the field.',
        });
      } else if (target.isDraft && !file.isDraft) {
        yield fieldProblem('reference/draft', file, path, {
          message: `${target.path} is a draft, so a published entry cannot name it.`,
          fix: `Publish ${target.path} by deleting its line "draft: true", or make this entry a draft too.`,
        });
      }
    }
    yield* checkRepeats(file);
  }
}

function dangling(
  tree: ContentTree,
  { file, path, collection, id }: Reference,
  suggest: boolean,
): Problem {
  const ids = idsOf(tree, collection);
  const found = suggest ? nearest(id, ids) : undefined;
  const others = ids.length > 0 ? `It has: ${listSome(ids)}.` : 'It has no entries yet.';
  return fieldProblem('reference/missing', file, path, {
    message: `There is no "${id}" in ${collection}/.`,
    fix: `${didYouMean(found)}${others}`,
  });
}

/** Find ids that one list names twice. */
function* checkRepeats(file: ContentFile): Generator<Problem> {
  const seen = new Set<string>();
  for (const { path, collection, id } of referencesOf(file)) {
    if (typeof path.at(-1) !== 'number') continue;
    const place = `${path.slice(0, -1).join('.')} ${collection} ${id}`;
    if (seen.has(place)) {
      yield fieldProblem('reference/repeated', file, path, {
        message: `"${id}" stands in this list before.`,
        fix: 'Delete one of the two.',
      });
    }
    seen.add(place);
  }
}

/** Find documents that a fact names and its entry does not list. */
export function* checkListedSources({ tree }: CheckContext): Generator<Problem> {
  for (const file of tree.files) {
    const listed = file.raw?.['sources'];
    if (!Array.isArray(listed) || listed.length === 0) continue;
    for (const { path, collection, id } of referencesOf(file)) {
      if (collection !== 'sources' || path[0] === 'sources' || listed.includes(id)) continue;
      if (!findFile(tree, 'sources', id)) continue;
      yield fieldProblem('reference/unlisted-source', file, path, {
        message: `"${id}" is the source of this fact, and the entry does not list it under "sources".`,
        fix: `Add ${id} to the list "sources".`,
      });
    }
  }
}
