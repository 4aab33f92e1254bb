/** Answers to a question, best first. */
import type { SearchEntry, Section } from './entry.ts';
import type { Indexed, PreparedIndex } from './prepare.ts';
import type { Concept, Question } from './question.ts';
import { isFieldWord } from './text.ts';
import {
  coveragePower,
  fieldWordShare,
  leastShareOfBest,
  matchWeights,
  phraseWeights,
} from './weights.ts';

/** An entry that answers a question. */
export interface Hit {
  entry: SearchEntry;
  score: number;
  /** How much of the question it answers, from 0 to 1. */
  coverage: number;
  /** Parts of the page that answer it. */
  sections: Section[];
}

/** Find the entries that answer a question. Entries that answer less of it come later. */
export function findEntries(question: Question, index: PreparedIndex): Hit[] {
  const rarity = rarityOf(index);
  const importance = question.concepts.map(({ ways }) => rarity(ways[0]?.stem ?? ''));
  const hits = index.indexed.flatMap((indexed): Hit[] => {
    const { score, coverage } = compare(question, indexed, importance, rarity);
    if (score <= 0) return [];
    const standing = indexed.entry.standing ?? 1;
    return [
      {
        entry: indexed.entry,
        score: score * standing * coverage ** coveragePower,
        coverage,
        sections: [],
      },
    ];
  });
  hits.sort((one, other) => other.score - one.score || (one.entry.to < other.entry.to ? -1 : 1));
  const best = hits[0]?.score ?? 0;
  const byEntry = new Map(index.indexed.map((indexed) => [indexed.entry, indexed]));
  return onePerPage(hits.filter(({ score }) => score >= best * leastShareOfBest)).map((hit) => ({
    ...hit,
    sections: matchingSections(byEntry.get(hit.entry) as Indexed, question),
  }));
}

/** How much a stem tells: the fewer entries have it, the more. */
function rarityOf({ indexed, frequency }: PreparedIndex): (found: string) => number {
  return (found) => {
    const rarity = Math.log(1 + indexed.length / (1 + (frequency.get(found) ?? 0)));
    return isFieldWord(found) ? rarity * fieldWordShare : rarity;
  };
}

function compare(
  question: Question,
  { worth, phrases }: Indexed,
  importance: readonly number[],
  rarity: (found: string) => number,
): { score: number; coverage: number } {
  let score = 0;
  let covered = 0;
  let asked = 0;
  const answered = question.concepts.map((concept, place) => {
    const [value, quality] = bestWay(concept, worth, rarity);
    score += value;
    asked += importance[place] as number;
    return quality;
  });
  let phraseScore = 0;
  for (const phrase of phrases) {
    const value = phraseValue(phrase, question, rarity);
    if (value <= 0) continue;
    phraseScore = Math.max(phraseScore, value);
    for (const [place, { ways }] of question.concepts.entries()) {
      if (phrase.stems.includes(ways[0]?.stem ?? '')) answered[place] = 1;
    }
  }
  for (const [place, quality] of answered.entries())
    covered += quality * (importance[place] as number);
  if (question.concepts.length === 0) return { score: 0, coverage: 0 };
  return { score: score + phraseScore, coverage: asked > 0 ? Math.min(1, covered / asked) : 0 };
}

/** What an entry is worth for a concept, and how surely it says it. */
function bestWay(
  concept: Concept,
  worth: Map<string, number>,
  rarity: (found: string) => number,
): [value: number, quality: number] {
  let value = 0;
  let quality = 0;
  const consider = (found: string, weight: number) => {
    const here = worth.get(found);
    if (here === undefined) return;
    const candidate = here * weight * rarity(found);
    if (candidate > value) value = candidate;
    quality = Math.max(quality, weight);
  };
  for (const { stem, weight } of concept.ways) consider(stem, weight);
  if (concept.beginning && quality < 1) {
    for (const found of worth.keys()) {
      if (found.length > concept.beginning.length && found.startsWith(concept.beginning))
        consider(found, matchWeights.beginning);
    }
  }
  return [value, quality];
}

function phraseValue(
  { key, stems, weight, isName }: Indexed['phrases'][number],
  question: Question,
  rarity: (found: string) => number,
): number {
  if (!stems.every((found) => question.stems.has(found))) return 0;
  const inOrder = ` ${question.key} `.includes(` ${key} `);
  // A phrase of small words alone, such as "how much", only counts as it stands.
  if (
    !inOrder &&
    stems.join(' ') === key &&
    stems.length > 1 &&
    key.split(' ').length > stems.length
  )
    return 0;
  const telling = stems.reduce((sum, found) => sum + rarity(found), 0);
  const base =
    key === question.key
      ? phraseWeights.wholeQuery
      : inOrder
        ? phraseWeights.inOrder
        : phraseWeights.anyOrder;
  const share = Math.min(1, stems.length / Math.max(1, question.concepts.length));
  return base * weight * Math.sqrt(telling) * (isName && stems.length === 1 ? 1 : Math.sqrt(share));
}

/** A page stands once: its terms or itself, whichever answers best. */
function onePerPage(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ entry }) => {
    const page = entry.to.split('#')[0] as string;
    if (seen.has(page)) return false;
    seen.add(page);
    return true;
  });
}

/** Up to three sections that answer the question, best first, unless the page's own words say it all. */
function matchingSections({ entry, sections, phrases }: Indexed, question: Question): Section[] {
  const inOrder = new Set(
    phrases.flatMap(({ key, section }) =>
      section !== undefined && ` ${question.key} `.includes(` ${key} `) ? [section] : [],
    ),
  );
  return sections
    .map((found, place) => ({
      section: entry.sections?.[place] as Section,
      value:
        question.concepts.filter(({ ways }) => found.has(ways[0]?.stem ?? '')).length +
        (inOrder.has(place) ? 2 : 0),
    }))
    .filter(({ value }) => value > 0)
    .sort((one, other) => other.value - one.value)
    .slice(0, 3)
    .map(({ section }) => section);
}
