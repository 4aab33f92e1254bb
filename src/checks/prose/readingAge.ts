/** How old a reader has to be to follow a text with ease, by the Automated Readability Index. */
import { automatedReadability } from 'automated-readability';

/** A sentence with what the index counts. */
export interface Sentence {
  text: string;
  words: number;
  /** Letters and digits. */
  characters: number;
}

/** Pupils in the first grade, which the index counts from, are about six. */
const YEARS_BEFORE_FIRST_GRADE = 5;

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
const END = /[.!?]["'”’)]*\s*$/;

/**
 * Find the sentences of some words: what ends in a full stop. Headings, names and the items of a list are
 * read at a glance, and are none.
 * @param names Names that readers meet whole, such as "Outstanding Leaders Partnership": each counts as one
 *   short word, however long it is.
 */
export function findSentences(words: string, names?: RegExp): Sentence[] {
  // A line of a file ends where it is full, a sentence where its mark stands.
  return [...segmenter.segment(words.replace(/\s+/g, ' '))].flatMap(({ segment }) => {
    if (!END.test(segment)) return [];
    const counted = (names ? segment.replace(names, 'Name') : segment).match(WORD) ?? [];
    const characters = counted.reduce((sum, word) => sum + word.replace(/['’-]/g, '').length, 0);
    return counted.length < 2 ? [] : [{ text: segment.trim(), words: counted.length, characters }];
  });
}

/** A pattern that finds any of some names, the longest first; none if there are none. */
export function patternOfNames(names: readonly string[]): RegExp | undefined {
  const longestFirst = [...new Set(names)]
    .filter((name) => /\s/.test(name))
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return longestFirst.length > 0 ? new RegExp(longestFirst.join('|'), 'gi') : undefined;
}

/** The reading age of some sentences, in years to one decimal; none without a sentence. */
export function readingAge(sentences: readonly Sentence[]): number | undefined {
  if (sentences.length === 0) return undefined;
  const sum = (of: 'words' | 'characters') =>
    sentences.reduce((total, sentence) => total + sentence[of], 0);
  const grade = automatedReadability({
    sentence: sentences.length,
    word: sum('words'),
    character: sum('characters'),
  });
  return Math.round((grade + YEARS_BEFORE_FIRST_GRADE) * 10) / 10;
}
