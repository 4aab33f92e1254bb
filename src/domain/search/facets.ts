/** Narrowing results: what can be chosen, how many there are of each, and what a choice leaves. */
import { type FacetName, facetNames, type SearchEntry } from './entry.ts';

/** What is chosen: at most one value of each facet. */
export type Choice = Partial<Record<FacetName, string>>;

export const facetList = Object.keys(facetNames) as FacetName[];

/** Tell whether an entry has everything that is chosen. */
export function matchesChoice(
  { facets = {} }: SearchEntry,
  choice: Choice,
  except?: FacetName,
): boolean {
  return facetList.every((name) => {
    const wanted = choice[name];
    return name === except || !wanted || (facets[name]?.includes(wanted) ?? false);
  });
}

/** A facet with the values that results have, and how many have each. */
export interface FacetCounts {
  name: FacetName;
  label: string;
  values: { value: string; count: number }[];
}

/**
 * Count the values of each facet, each among the results that the other choices leave. A facet that
 * would not narrow anything is left out, unless something is chosen in it.
 */
export function countFacets(entries: readonly SearchEntry[], choice: Choice): FacetCounts[] {
  return facetList.flatMap((name) => {
    const counts = new Map<string, number>();
    const others = entries.filter((entry) => matchesChoice(entry, choice, name));
    for (const entry of others) {
      for (const value of entry.facets?.[name] ?? [])
        counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const chosen = choice[name];
    if (chosen && !counts.has(chosen)) counts.set(chosen, 0);
    const narrows = counts.size > 1 || [...counts.values()].some((count) => count < others.length);
    if (!chosen && !narrows) return [];
    const values = [...counts].map(([value, count]) => ({ value, count }));
    values.sort((one, other) => (one.value < other.value ? -1 : 1));
    return [{ name, label: facetNames[name], values }];
  });
}

/** What is asked, as the address keeps it. */
export interface Asked {
  words: string;
  choice: Choice;
  /** Set if words are to be taken as they were typed. */
  literally: boolean;
}

/** Read what is asked from an address's query string. */
export function readAsked(query: string): Asked {
  const values = new URLSearchParams(query);
  const choice: Choice = {};
  for (const name of facetList) {
    const value = values.get(name);
    if (value) choice[name] = value;
  }
  return { words: values.get('q') ?? '', choice, literally: values.has('literally') };
}

/** Write what is asked as a query string, with its question mark; nothing asked is an empty string. */
export function writeAsked({ words, choice, literally }: Asked): string {
  const values = new URLSearchParams();
  if (words.trim()) values.set('q', words.trim());
  for (const name of facetList) {
    const value = choice[name];
    if (value) values.set(name, value);
  }
  if (literally) values.set('literally', '');
  return values.size > 0 ? `?${values}` : '';
}
