/** Results of the names and of the full text as one list. */
import type { SearchEntry } from './entry.ts';
import type { Hit } from './find.ts';
import { fullTextWeights } from './weights.ts';

/** A page as the full text found it. */
export interface FullTextHit {
  /** Address without the base path. */
  to: string;
}

/** A place in the list: found by its names, by its text, or by both. */
export interface Place<Found extends FullTextHit> {
  to: string;
  hit?: Hit;
  found?: Found;
}

const pageOf = (to: string) => to.split('#')[0] as string;

/**
 * Put results together. Pages whose names answer the whole question stay where they were shown; after
 * them, pages stand by their places in both lists.
 */
export function mergeResults<Found extends FullTextHit>(
  hits: readonly Hit[],
  fullText: readonly Found[],
): Place<Found>[] {
  const best = hits[0]?.score ?? 0;
  const isSure = ({ coverage, score }: Hit) =>
    coverage >= fullTextWeights.sureCoverage && score >= best * fullTextWeights.sureScore;
  const sure = hits.filter(isSure);
  const places = new Map<string, Place<Found> & { value: number }>();
  const rank = (to: string, value: number, part: Partial<Place<Found>>) => {
    const page = pageOf(to);
    const before = places.get(page);
    places.set(page, { to, ...before, ...part, value: (before?.value ?? 0) + value });
  };
  for (const [place, hit] of hits.entries()) {
    const weight = isSure(hit)
      ? 1000 - place
      : (fullTextWeights.names * hit.coverage) / (fullTextWeights.depth + place);
    rank(hit.entry.to, weight, { hit });
  }
  // A long question has words in common with every page: only the first few tell something.
  const isAnswered = sure.length > 0;
  for (const [place, found] of fullText.entries()) {
    rank(found.to, isAnswered ? 0.001 / (place + 1) : 1 / (fullTextWeights.depth + place), {
      found,
    });
  }
  return [...places.values()]
    .sort((one, other) => other.value - one.value)
    .map(({ value: _, ...place }) => place);
}

/** Tell whether the names answer the question, so that results need not wait for the full text. */
export function isAnswered(hits: readonly Hit[]): boolean {
  return hits.some(({ coverage }) => coverage >= fullTextWeights.sureCoverage);
}

export type { SearchEntry };
