/** How an index too large for one file is taken apart, so that a question loads one small file more. */
import type { SearchEntry, SearchIndex, SearchShard } from './entry.ts';
import { isSmallWord, wordsOf } from './text.ts';

/** Entries that the first file has room for: with them, script and all, it stays below 25 kB. */
const roomInFirst = 240;
/** A kind with more entries than this goes into shards, but for its best. */
const ordinaryKind = 100;
const bestOfLargeKind = 10;
/** Entries that one word brings: the best come first, and the full text has the rest. */
const entriesOfWord = 30;
const entriesOfFile = 40;

export interface ShardedIndex {
  first: SearchIndex;
  /** Further files by name, without folder and extension. */
  shards: Map<string, SearchShard>;
}

const byStanding = (one: SearchEntry, other: SearchEntry) =>
  (other.standing ?? 1) - (one.standing ?? 1) || (one.to < other.to ? -1 : 1);

/** Take an index apart. One that is small enough stays whole. */
export function shardIndex({ entries }: SearchIndex): ShardedIndex {
  if (entries.length <= roomInFirst) return { first: { entries }, shards: new Map() };
  const byKind = Map.groupBy(entries, ({ kind }) => kind);
  const kept = [...byKind.values()].flatMap((ofKind) =>
    ofKind.length <= ordinaryKind ? ofKind : ofKind.toSorted(byStanding).slice(0, bestOfLargeKind),
  );
  const first = new Set(kept.toSorted(byStanding).slice(0, roomInFirst));
  const { words, shards } = shardEntries(entries.filter((entry) => !first.has(entry)));
  // In their own order, so that the file repeats exactly.
  return { first: { entries: entries.filter((entry) => first.has(entry)), shards: words }, shards };
}

function shardEntries(entries: readonly SearchEntry[]) {
  const byWord = new Map<string, SearchEntry[]>();
  for (const entry of entries.toSorted(byStanding)) {
    for (const word of keyWords(entry)) {
      const found = byWord.get(word);
      if (found) found.push(entry);
      else byWord.set(word, [entry]);
    }
  }
  const words: Record<string, string> = {};
  const shards = new Map<string, SearchShard>();
  let file = { name: '', entries: new Set<SearchEntry>() };
  for (const [word, found] of [...byWord].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const best = found.slice(0, entriesOfWord);
    const begin = file.name === '' || file.name.charAt(0) !== word.charAt(0);
    if (begin || file.entries.size + best.length > entriesOfFile) {
      file = { name: word, entries: new Set() };
      shards.set(word, { entries: [] });
    }
    for (const entry of best) file.entries.add(entry);
    shards.set(file.name, { entries: [...file.entries] });
    words[file.name] = words[file.name] ? `${words[file.name]} ${word}` : word;
  }
  return { words, shards };
}

/** The words that lead to an entry of a large kind: its names, and what it may be narrowed by. */
function keyWords({
  title,
  names = [],
  words = [],
  widerWords = [],
  facets = {},
}: SearchEntry): Set<string> {
  const { kind: _, fee: __, state: ___, ...telling } = facets;
  const all = [title, ...names, ...words, ...widerWords, ...Object.values(telling).flat()];
  // A number of its own, such as a day or a group's, leads nowhere; a year does.
  const leads = (word: string) =>
    word.length > 1 && !isSmallWord(word) && (!/^\d+$/.test(word) || /^(19|20)\d\d$/.test(word));
  return new Set(all.flatMap(wordsOf).filter(leads));
}
