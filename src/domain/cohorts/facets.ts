/** What a list of cohorts filters and sorts: plain data, without words to build, so that it is small in a browser. */

/** What cohorts can be filtered by, in the order in which readers ask. */
export const facetLabels = {
  qualification: 'Qualification',
  provider: 'Provider',
  delivery: 'Delivery',
  region: 'Region',
  state: 'State',
  framework: 'Framework',
} as const;

export type FacetName = keyof typeof facetLabels;

export const facetNames = Object.keys(facetLabels) as FacetName[];

/** A line of a list of cohorts. It is plain data, so that a browser can filter and sort it too. */
export interface CohortLine {
  id: string;
  title: string;
  /** Address of the cohort's page. */
  to: string;
  facets: Record<FacetName, string>;
  /** First day, `YYYY-MM-DD`; absent while it is to be confirmed. */
  startsOn?: string;
  /** Price of a place in pence; absent while it is to be confirmed or not published. */
  feePence?: number;
  cells: { dates: string; sessions: string; where: string; cost: string; state: string };
}

/** Value of a facet where a cohort has none: one that meets online has no region. */
export const noValue = 'none';
