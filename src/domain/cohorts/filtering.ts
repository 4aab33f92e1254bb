/** Filters and orders of cohorts, and the address that holds them. Runs in the build and in the browser. */
import { type CohortLine, type FacetName, facetNames } from './facets.ts';

/** Chosen values by facet; a facet that is absent takes every cohort. */
export type CohortFilter = Partial<Record<FacetName, string>>;

/** Orders of a list of cohorts, by the word that the address holds. */
export const cohortOrders = {
  state: 'What you can do now',
  date: 'First day',
  fee: 'Cost',
} as const;

export type CohortOrder = keyof typeof cohortOrders;

/** What a reader has chosen to see. */
export interface CohortChoice {
  filter: CohortFilter;
  order: CohortOrder;
}

function fits({ facets }: CohortLine, filter: CohortFilter): boolean {
  return facetNames.every((name) => !filter[name] || filter[name] === facets[name]);
}

/** Keep the cohorts that have every chosen value, in their order. */
export function filterCohorts<Line extends CohortLine>(
  lines: readonly Line[],
  filter: CohortFilter,
): Line[] {
  return lines.filter((line) => fits(line, filter));
}

/**
 * Count the cohorts behind each value of a facet, with the other facets as they are chosen: what a
 * reader would get by choosing that value next.
 */
export function countValues(
  lines: readonly CohortLine[],
  filter: CohortFilter,
  name: FacetName,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { facets } of filterCohorts(lines, { ...filter, [name]: undefined })) {
    counts.set(facets[name], (counts.get(facets[name]) ?? 0) + 1);
  }
  return counts;
}

const ranks: Record<string, number> = { open: 0, 'to-be-confirmed': 1, full: 2, closed: 3 };
const last = Number.POSITIVE_INFINITY;

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Numbers in order; both last is a tie, where a difference would not be a number. */
const compareNumbers = (one: number, other: number) => (one === other ? 0 : one - other);

const byStart = (one: CohortLine, other: CohortLine) =>
  compareText(one.startsOn ?? '9999', other.startsOn ?? '9999');

const orders: Record<CohortOrder, (one: CohortLine, other: CohortLine) => number> = {
  state: (one, other) =>
    compareNumbers(ranks[one.facets.state] ?? last, ranks[other.facets.state] ?? last) ||
    byStart(one, other),
  date: byStart,
  fee: (one, other) =>
    compareNumbers(one.feePence ?? last, other.feePence ?? last) || byStart(one, other),
};

/** Sort cohorts. What is to be confirmed or not published comes last; the rest falls back on the id. */
export function sortCohorts<Line extends CohortLine>(
  lines: readonly Line[],
  order: CohortOrder,
): Line[] {
  return lines.toSorted((one, other) => orders[order](one, other) || compareText(one.id, other.id));
}

/** Read a choice from an address. A facet or order that it does not know is left out. */
export function readCohortChoice(parameters: URLSearchParams): CohortChoice {
  const filter: CohortFilter = {};
  for (const name of facetNames) {
    const value = parameters.get(name);
    if (value) filter[name] = value;
  }
  const order = parameters.get('sort') ?? '';
  return { filter, order: Object.hasOwn(cohortOrders, order) ? (order as CohortOrder) : 'state' };
}

/** Write a choice for an address, such as `?qualification=npqml&sort=fee`; nothing chosen is nothing written. */
export function writeCohortChoice({ filter, order }: CohortChoice): string {
  const parameters = new URLSearchParams();
  for (const name of facetNames) {
    const value = filter[name];
    if (value) parameters.set(name, value);
  }
  if (order !== 'state') parameters.set('sort', order);
  return parameters.size > 0 ? `?${parameters}` : '';
}
