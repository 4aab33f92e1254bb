/** What somebody asked: words as typed, mended where they were typed wrongly, and what they may mean. */
import { typingDistance } from './distance.ts';
import { type PreparedIndex, withoutSmallWords } from './prepare.ts';
import { isSmallWord, stem, wordsOf } from './text.ts';
import { matchWeights } from './weights.ts';

/** One thing that an answer should say. */
export interface Concept {
  /** Stems that say it, and how surely. */
  ways: { stem: string; weight: number }[];
  /** Set while the word may still be typed: any longer word that starts so says it too. */
  beginning?: string;
}

export interface Question {
  /** The words that are looked for, mended. */
  words: string[];
  /** Set if words were mended: what results are shown for. */
  mended?: string;
  concepts: Concept[];
  /** Stems of all words in order, to find phrases in. */
  key: string;
  stems: Set<string>;
}

interface Reading {
  /** Take the words as they are typed. */
  literally?: boolean;
  /** Words of the pages' text: right, though no name has them. */
  textWords?: ReadonlySet<string>;
}

const longestPhrase = 7;

/** Read what was typed against what the index knows. */
export function readQuestion(typed: string, index: PreparedIndex, reading: Reading = {}): Question {
  const joined = joinCodes(wordsOf(typed).slice(0, 24), index.vocabulary);
  const isTyping = !/\s$/.test(typed);
  const words = reading.literally
    ? joined
    : joined.flatMap((word, place) =>
        mend(word, index, reading.textWords, isTyping && place === joined.length - 1),
      );
  const stems = words.map(stem);
  const concepts = withoutSmallWords(words).map((word): Concept => {
    const isLast = isTyping && word === words.at(-1) && word.length >= 2;
    return {
      ways: [{ stem: stem(word), weight: matchWeights.exact }],
      ...(isLast && { beginning: word }),
    };
  });
  addMeanings(words, concepts, index);
  return {
    words,
    concepts,
    key: stems.join(' '),
    stems: new Set(stems),
    ...(words.join(' ') !== joined.join(' ') && { mended: words.join(' ') }),
  };
}

/** "npq ml" and "n p q m l" are NPQML, "wa 14" is WA14. */
function joinCodes(words: string[], vocabulary: PreparedIndex['vocabulary']): string[] {
  const joined: string[] = [];
  for (let place = 0; place < words.length;) {
    let taken = 1;
    for (let size = Math.min(6, words.length - place); size > 1; size -= 1) {
      const parts = words.slice(place, place + size);
      const isCode = /^npq|\d/.test(parts.join(''));
      if (
        vocabulary.has(parts.join('')) &&
        (isCode || parts.some((part) => !vocabulary.has(part) && !isSmallWord(part)))
      ) {
        taken = size;
        break;
      }
    }
    joined.push(words.slice(place, place + taken).join(''));
    place += taken;
  }
  return joined;
}

/** The word itself if it is known or too short to be sure, else the known word that it was meant to be. */
function mend(
  word: string,
  index: PreparedIndex,
  textWords: ReadonlySet<string> | undefined,
  isTyping: boolean,
): string[] {
  if (word.length < 5 || isSmallWord(word) || isKnown(word, index, textWords, isTyping))
    return [word];
  let best: string | undefined;
  let bestCost = 3;
  const consider = (candidate: string, frequency: number) => {
    if (candidate.length < 4 || /\d/.test(candidate) !== /\d/.test(word)) return;
    const distance = typingDistance(word, candidate, 2);
    // Two slips in five or six letters are too many to be sure, unless the word begins alike.
    if (
      distance > 2 ||
      (distance === 2 && word.length < 7 && candidate.slice(0, 2) !== word.slice(0, 2))
    )
      return;
    const cost = distance + (candidate[0] === word[0] ? 0 : 0.4) + 0.3 / (1 + frequency);
    if (cost < bestCost) [best, bestCost] = [candidate, cost];
  };
  for (const [candidate, frequency] of index.vocabulary) consider(candidate, frequency);
  if (bestCost > 1.4) for (const candidate of textWords ?? []) consider(candidate, 0);
  const halves = bestCost > 1.4 ? split(word, index.vocabulary) : undefined;
  return halves ?? [best ?? word];
}

function isKnown(
  word: string,
  index: PreparedIndex,
  textWords: ReadonlySet<string> | undefined,
  isTyping: boolean,
): boolean {
  if (index.vocabulary.has(word) || index.frequency.has(stem(word)) || textWords?.has(word))
    return true;
  if (!isTyping) return false;
  for (const known of index.vocabulary.keys()) if (known.startsWith(word)) return true;
  return false;
}

/** Two known words that were written as one. */
function split(word: string, vocabulary: PreparedIndex['vocabulary']): string[] | undefined {
  for (let place = 3; place <= word.length - 3; place += 1) {
    const halves = [word.slice(0, place), word.slice(place)];
    if (halves.every((half) => vocabulary.has(half))) return halves;
  }
  return undefined;
}

/** Where a phrase of the question is another name of a glossary term, the term's own words count too. */
function addMeanings(
  words: readonly string[],
  concepts: Concept[],
  { meanings }: PreparedIndex,
): void {
  for (let start = 0; start < words.length; start += 1) {
    for (let end = Math.min(words.length, start + longestPhrase); end > start; end -= 1) {
      const phrase = words.slice(start, end).map(stem);
      for (const term of meanings.get(phrase.join(' ')) ?? []) {
        const weight = matchWeights.synonym / Math.sqrt(term.length);
        for (const concept of concepts) {
          if (!phrase.includes(concept.ways[0]?.stem ?? '')) continue;
          for (const way of term) {
            if (!concept.ways.some(({ stem: known }) => known === way))
              concept.ways.push({ stem: way, weight });
          }
        }
      }
    }
  }
}

/** What the full text is asked for: the mended words, without small ones. */
export function fullTextWords({ words }: Question): string {
  return withoutSmallWords(words).join(' ');
}

/** Tell whether a word may be right though no name has it: then the words of the text have to be known. */
export function needsTextWords(
  { words, mended, concepts }: Question,
  index: PreparedIndex,
): boolean {
  const typed = concepts.at(-1)?.beginning;
  const isUnknown = (word: string) =>
    word.length >= 5 && !isSmallWord(word) && !isKnown(word, index, undefined, word === typed);
  return mended !== undefined || words.some(isUnknown);
}

/** Words of a question that further files hold entries for; a word that is still typed may become one. */
export function wordsOfShards({ words, concepts }: Question, { shards }: PreparedIndex): string[] {
  if (shards.size === 0) return [];
  const held = words.filter((word) => shards.has(word));
  const beginning = concepts.at(-1)?.beginning;
  if (!beginning || beginning.length < 4 || shards.has(beginning)) return held;
  const longer = [...shards.keys()].filter((word) => word.startsWith(beginning));
  return [...held, ...longer.slice(0, 2)];
}
