/** Texts that are hard to read. */
import { oncePer } from '../oncePer.ts';
import type { Problem } from '../problem.ts';
import { isName, type Prose, proseOf } from '../prose/prose.ts';
import { findSentences, patternOfNames, readingAge, type Sentence } from '../prose/readingAge.ts';
import type { ContentFile } from '../reading/contentFile.ts';
import { type ContentTree, entriesOf } from '../tree.ts';
import { type CheckContext, proseProblem } from './rule.ts';

/** Older than this, and readers in a hurry give up. */
export const OLDEST = 14;

/** In fewer words one long name decides, and the figure means little. */
export const FEWEST_WORDS = 50;

/** How hard the words of a file are. */
export interface ReadingAge {
  file: ContentFile;
  years: number;
  words: number;
  /** The sentence that weighs most, and where it stands. */
  hardest: { prose: Prose; sentence: Sentence };
}

/** A pattern of the names that readers meet whole, and that do not make a text harder. */
export const namesOf = oncePer((tree: ContentTree) =>
  patternOfNames([
    ...entriesOf(tree, 'qualifications').flatMap(({ data }) => [data.name, ...data.contentAreas]),
    ...entriesOf(tree, 'providers').map(({ data }) => data.name),
    ...entriesOf(tree, 'sources').map(({ data }) => data.publisher),
    'Department for Education',
  ]),
);

/** The reading age of each file that has sentences of its own. Quotations are somebody else's. */
export const listReadingAges = oncePer((tree: ContentTree): ReadingAge[] =>
  tree.files.flatMap((file) => {
    const found = proseOf(file)
      .filter((prose) => !prose.isQuotation && !isName(prose))
      .flatMap((prose) =>
        findSentences(prose.words, namesOf(tree)).map((sentence) => ({ prose, sentence })),
      );
    const sentences = found.map(({ sentence }) => sentence);
    const years = readingAge(sentences);
    const [hardest] = found.sort(
      (one, other) => (readingAge([other.sentence]) ?? 0) - (readingAge([one.sentence]) ?? 0),
    );
    if (years === undefined || !hardest) return [];
    return [{ file, years, words: sentences.reduce((sum, { words }) => sum + words, 0), hardest }];
  }),
);

/** Warn of texts that take an older reader than most are when they are tired. */
export function* checkReadingAge({ tree }: CheckContext): Generator<Problem> {
  for (const { years, words, hardest } of listReadingAges(tree)) {
    if (years <= OLDEST || words < FEWEST_WORDS) continue;
    const { prose, sentence } = hardest;
    yield proseProblem('text/reading-age', prose, sentence.text, {
      message: `This file reads as for people of ${Math.round(years)} and older; ${OLDEST} is the most. Its hardest sentence has ${sentence.words} words.`,
      fix: 'Split the longest sentences, one thought in each, and use shorter words: "help" for "assistance".',
    });
  }
}
