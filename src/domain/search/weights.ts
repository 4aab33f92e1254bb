/** Every number that decides the order of results, with its reason. */
import type { PageKind } from '../contents.ts';

/** How much a word counts by where it stands: the page about a thing goes before those that mention it. */
export const fieldWeights = {
  /** Exact names and codes: whoever types one means that thing. */
  names: 10,
  /** A title says what the page is about. */
  title: 8,
  /** Other people's words were written down because they mean this page. */
  words: 7,
  /** The same words, where another page answers them better. */
  widerWords: 3.5,
  /** A heading says what a part of the page is about. */
  section: 4,
  /** People and places that few pages name. */
  mentions: 4,
  /** The page's own sentence about itself. */
  text: 2,
  /** Length, fee, provider, region: true of many pages. */
  facts: 1.5,
} as const;

export type Field = keyof typeof fieldWeights;

/** How sure a match is, by how the word was matched. */
export const matchWeights = {
  exact: 1,
  /** The beginning of a word: it may still be typed. */
  beginning: 0.7,
  /** A word of the same glossary term. */
  synonym: 0.6,
} as const;

/** A whole name or phrase tells more than its words one by one. */
export const phraseWeights = {
  /** The query is exactly this name. */
  wholeQuery: 30,
  /** The phrase stands in the query, word after word. */
  inOrder: 12,
  /** All its words are in the query, in another order. */
  anyOrder: 7,
  /** Words for another page count less here. */
  wider: 0.55,
} as const;

/** A page that leaves part of the query unanswered sinks: its score is multiplied by coverage to this power. */
export const coveragePower = 1.6;

/** "Course", "training" and the like tell little beside another word: this share of what their rarity says. */
export const fieldWordShare = 0.4;

/** A page that is worth less than this share of the best has the words by chance, and is left out. */
export const leastShareOfBest = 0.04;

/** Pages that can answer most questions go before records of one case. Kinds not named count 1. */
export const kindStanding: Partial<Record<PageKind, number>> = {
  qualification: 1.15,
  guide: 1.05,
  cohort: 0.95,
  // The page of all costs answers "how much"; a single price of one year is a record.
  cost: 0.8,
  // Says how to apply; whoever names a programme wants the programme first.
  application: 0.75,
  // A term explains a word, and its links lead to the page about the thing.
  glossary: 0.8,
  source: 0.8,
};

/** A page that lists all of a kind is what a general word asks for. */
export const listStanding = 1.15;
/** Whoever does not say which framework means the one that can be started. */
export const earlierFrameworkStanding = 0.85;
/** Cohorts by whether people can apply. */
export const stateStanding = {
  open: 1.2,
  'to-be-confirmed': 1.05,
  full: 0.9,
  closed: 0.8,
} as const;

/** How names and full text make one list. */
export const fullTextWeights = {
  /** From this coverage on, the names answer the question by themselves. */
  sureCoverage: 0.6,
  /** A page far below the best match is not an answer, even if it has all words. */
  sureScore: 0.2,
  /** What the place in the list of names counts against that in the full text. */
  names: 4,
  /** How slowly places lose value: higher is slower. */
  depth: 6,
} as const;
