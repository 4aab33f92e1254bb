/** Pages whose names look most like what was typed, for when nothing answers it. */
import type { SearchEntry } from './entry.ts';
import { normalise } from './text.ts';

function pairsOf(text: string): string[] {
  const letters = normalise(text);
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, place) =>
    letters.slice(place, place + 2),
  );
}

/** How alike two texts are by the pairs of letters that they share, from 0 to 1. */
export function likeness(one: string, other: string): number {
  const [ofOne, ofOther] = [pairsOf(one), pairsOf(other)];
  const left = [...ofOther];
  let shared = 0;
  for (const pair of ofOne) {
    const place = left.indexOf(pair);
    if (place < 0) continue;
    left.splice(place, 1);
    shared += 1;
  }
  return ofOne.length + ofOther.length === 0 ? 0 : (2 * shared) / (ofOne.length + ofOther.length);
}

/** The entries most like the words, the likest first; none that have nothing in common with them. */
export function nearestEntries(
  words: string,
  entries: readonly SearchEntry[],
  most = 3,
): SearchEntry[] {
  return entries
    .map((entry) => ({
      entry,
      value: Math.max(
        ...[entry.title, ...(entry.names ?? [])].map((name) => likeness(words, name)),
      ),
    }))
    .filter(({ value }) => value > 0.15)
    .sort((one, other) => other.value - one.value || (one.entry.to < other.entry.to ? -1 : 1))
    .slice(0, most)
    .map(({ entry }) => entry);
}
