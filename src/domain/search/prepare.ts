/** The index made ready for questions: which entry says which word where, and which phrases name it. */
import type { SearchEntry, SearchIndex } from './entry.ts';
import { isSmallWord, normalise, stem, wordsOf } from './text.ts';
import { type Field, fieldWeights, phraseWeights } from './weights.ts';

/** A name or a phrase of other people's words. */
export interface Phrase {
  /** Its stems, small words included, in order. */
  key: string;
  /** Its stems without small words. */
  stems: string[];
  /** How much it counts: 1, or less where another page answers it better. */
  weight: number;
  isName: boolean;
  /** Place of the section that it is about, among the entry's sections. */
  section?: number;
}

/** A prepared entry. */
export interface Indexed {
  entry: SearchEntry;
  /** What each stem is worth here: that of the heaviest field with it. */
  worth: Map<string, number>;
  phrases: Phrase[];
  /** Stems of each section's heading and words. */
  sections: Set<string>[];
}

/** Everything that a question is compared with. */
export interface PreparedIndex {
  indexed: Indexed[];
  /** Written words, and how many entries have them. */
  vocabulary: Map<string, number>;
  /** How many entries have a stem. */
  frequency: Map<string, number>;
  /** What a phrase stands for: the stems of the glossary terms that list it. */
  meanings: Map<string, string[][]>;
  /** Words whose entries stand in further files: word to name of the file. */
  shards: Map<string, string>;
}

/** Prepare an index, or more entries of a site whose first index is prepared. */
export function prepareIndex(
  { entries, shards = {} }: SearchIndex,
  before?: PreparedIndex,
): PreparedIndex {
  const known = new Set(before?.indexed.map(({ entry }) => entry.to));
  const prepared: PreparedIndex = before
    ? { ...before, indexed: [...before.indexed] }
    : {
        indexed: [],
        vocabulary: new Map(),
        frequency: new Map(),
        meanings: new Map(),
        shards: new Map(
          Object.entries(shards).flatMap(([file, words]) =>
            words.split(' ').map((word) => [word, file]),
          ),
        ),
      };
  for (const word of prepared.shards.keys()) if (!before) prepared.vocabulary.set(word, 1);
  for (const entry of entries) {
    if (known.has(entry.to)) continue;
    const written = new Set<string>();
    const indexed = indexEntry(entry, written);
    prepared.indexed.push(indexed);
    for (const word of written) count(prepared.vocabulary, word);
    for (const found of indexed.worth.keys()) count(prepared.frequency, found);
    if (entry.kind === 'glossary' && entry.names) addMeaning(prepared.meanings, indexed);
  }
  return prepared;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function indexEntry(entry: SearchEntry, written: Set<string>): Indexed {
  const worth = new Map<string, number>();
  const note = (text: string, field: Field) => {
    for (const word of wordsOf(text)) {
      written.add(word);
      const found = stem(word);
      worth.set(found, Math.max(worth.get(found) ?? 0, fieldWeights[field]));
    }
  };
  const {
    title,
    names = [],
    words = [],
    widerWords = [],
    sections = [],
    text = '',
    mentions = [],
  } = entry;
  note(title, 'title');
  for (const name of names) {
    note(name, 'names');
    // A code or postcode is also typed without its space.
    if (/\d/.test(name) && name.includes(' ')) note(name.replaceAll(' ', ''), 'names');
  }
  for (const phrase of words) note(phrase, 'words');
  for (const phrase of widerWords) note(phrase, 'widerWords');
  for (const section of sections)
    for (const heading of [section.title, ...(section.words ?? [])]) note(heading, 'section');
  for (const mention of mentions) note(mention, 'mentions');
  note(text, 'text');
  for (const fact of [...(entry.facts ?? []), ...Object.values(entry.facets ?? {}).flat()])
    note(fact, 'facts');
  const phrases = [
    ...[title, ...names].map((name) => readPhrase(name, 1, true)),
    ...words.map((phrase) => readPhrase(phrase, 1, false)),
    ...widerWords.map((phrase) => readPhrase(phrase, phraseWeights.wider, false)),
    ...sections.flatMap((section, place) => [
      { ...readPhrase(section.title, phraseWeights.wider, false), section: place },
      ...(section.words ?? []).map((phrase) => ({
        ...readPhrase(phrase, 1, false),
        section: place,
      })),
    ]),
  ];
  return {
    entry,
    worth,
    phrases,
    sections: sections.map(
      (section) => new Set([section.title, ...(section.words ?? [])].flatMap(stemsOf)),
    ),
  };
}

function readPhrase(text: string, weight: number, isName: boolean): Phrase {
  const written = wordsOf(text);
  return {
    key: written.map(stem).join(' '),
    stems: withoutSmallWords(written).map(stem),
    weight,
    isName,
  };
}

/** Words of a phrase that say something; all of them if none does. */
export function withoutSmallWords(written: readonly string[]): string[] {
  const telling = written.filter((word) => !isSmallWord(word));
  return telling.length > 0 ? telling : [...written];
}

export const stemsOf = (text: string): string[] => wordsOf(text).map(stem);

/** Each name and other word of a term means the term. */
function addMeaning(meanings: Map<string, string[][]>, { entry, phrases }: Indexed): void {
  const term = withoutSmallWords(wordsOf(entry.names?.join(' ') ?? normalise(entry.title))).map(
    stem,
  );
  for (const { key } of phrases) meanings.set(key, [...(meanings.get(key) ?? []), term]);
}
