/** Words of a text, for comparing runs of them. */

/** A word, with where it stands. */
export interface Word {
  /** In small letters, with a straight apostrophe. */
  word: string;
  start: number;
  end: number;
}

/** How many words in a row make a copy. */
export const RUN_LENGTH = 8;

/** Split a text into words; signs between them do not count. */
export function splitWords(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase().replace('’', "'"),
    start: index,
    end: index + word.length,
  }));
}

/** A number of at most 48 bits for a run of words: it tells runs apart, and does not give them away. */
export function hashRun(words: readonly string[]): number {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (const word of words) {
    for (let index = 0; index <= word.length; index += 1) {
      // After the last letter, the gap between words.
      const code = index < word.length ? word.charCodeAt(index) : 32;
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high ^ code, 0x5bd1e995);
      high ^= high >>> 13;
    }
  }
  return ((high >>> 0) & 0xffff) * 0x1_0000_0000 + (low >>> 0);
}

/** Hashes of every run of words in a text, in order. */
export function hashRuns(words: readonly Word[]): number[] {
  const hashes: number[] = [];
  for (let index = 0; index + RUN_LENGTH <= words.length; index += 1) {
    hashes.push(hashRun(words.slice(index, index + RUN_LENGTH).map(({ word }) => word)));
  }
  return hashes;
}
