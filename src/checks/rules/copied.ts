/** Sentences that were taken from a document as they stand: the text must be the site's own. */
import { oncePer } from '../oncePer.ts';
import type { Problem } from '../problem.ts';
import { isName, type Prose, proseOf } from '../prose/prose.ts';
import { hashRuns, RUN_LENGTH, splitWords } from '../prose/words.ts';
import { entriesOf } from '../tree.ts';
import { type CheckContext, proseProblem } from './rule.ts';

/** Find eight or more words in a row that a document has too. Names, titles and quotations may be the same. */
export function* checkCopied({ tree, documents }: CheckContext): Generator<Problem> {
  const titles = new Map(
    entriesOf(tree, 'sources').flatMap(({ data }) => (data.file ? [[data.file, data.title]] : [])),
  );
  const names = longNames(tree);
  for (const file of tree.files) {
    for (const prose of proseOf(file)) {
      if (prose.isQuotation || isName(prose)) continue;
      if (!runsOf(prose).some((run) => documents.has(run))) continue;
      // Only now without the names: that takes much longer.
      const words = names
        ? prose.words.replace(names, (name) => '.'.repeat(name.length))
        : prose.words;
      yield* checkProse({ ...prose, words }, documents, titles);
    }
  }
}

const runsOf = oncePer(({ words }: Prose) => hashRuns(splitWords(words)));

/** Names of several words: a sentence that has one in full is not copied for that. */
function longNames(tree: CheckContext['tree']): RegExp | undefined {
  const names = [
    ...entriesOf(tree, 'qualifications').map(({ data }) => data.name),
    ...entriesOf(tree, 'providers').flatMap(({ data }) => [data.name, ...data.formerNames]),
    ...entriesOf(tree, 'venues').map(({ data }) => data.name),
  ].filter((name) => name.split(' ').length >= LONG_NAME);
  if (names.length === 0 || names.length > MOST_NAMES) return undefined;
  const patterns = [...new Set(names)].map((name) =>
    name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'),
  );
  return new RegExp(patterns.join('|'), 'gi');
}

const LONG_NAME = 4;

/** So many alternatives would make every sentence slow. */
const MOST_NAMES = 500;

function* checkProse(
  prose: Prose,
  documents: ReadonlyMap<number, string>,
  titles: ReadonlyMap<string, string>,
): Generator<Problem> {
  const words = splitWords(prose.words);
  if (words.length < RUN_LENGTH) return;
  const origins = hashRuns(words).map((hash) => documents.get(hash));
  for (let first = 0; first < origins.length; first += 1) {
    const origin = origins[first];
    if (origin === undefined) continue;
    let last = first;
    while (origins[last + 1] !== undefined) last += 1;
    const run = words.slice(first, last + RUN_LENGTH);
    const copy = prose.words.slice(run[0]?.start, run.at(-1)?.end).replace(/\s+/g, ' ');
    const title = titles.get(origin);
    yield proseProblem('text/copied', prose, copy, {
      message: `${run.length} words in a row are those of ${title ? `"${title}"` : origin}: "${copy}".`,
      fix: 'Say it in your own words, or quote it: a quotation belongs in testimonials/.',
    });
    first = last + RUN_LENGTH - 1;
  }
}
