/** What the search knows: one entry a page or glossary term, written at build and read in the browser. */
import type { PageKind } from '../contents.ts';

/** What results may be narrowed by, in the order in which it is offered. */
export const facetNames = {
  kind: 'Kind of page',
  qualification: 'Qualification',
  framework: 'Framework',
  provider: 'Provider',
  delivery: 'Delivery',
  region: 'Region',
  state: 'State',
  fee: 'Fee',
} as const;

export type FacetName = keyof typeof facetNames;

/** What a page has under each facet, as words to show. */
export type Facets = Partial<Record<FacetName, string[]>>;

/** A heading within a page that can be linked to. */
export interface Section {
  id: string;
  title: string;
  /** Other people's words for what the section says. */
  words?: string[];
}

/** A page, or a term of the glossary, as the search finds and shows it. */
export interface SearchEntry {
  to: string;
  title: string;
  kind: PageKind;
  /** Names and codes by which it is called exactly: NPQML, OLP, WA14 2NL. */
  names?: string[];
  /** Other people's words for it, from the glossary and the settings: "head of year". */
  words?: string[];
  /** Words that fit it, but fit another page better. */
  widerWords?: string[];
  /** A sentence about it. */
  text?: string;
  /** People and places that its text names, which few other pages name. */
  mentions?: string[];
  sections?: Section[];
  /** Length, fee, next start: what a result shows beside its title. */
  facts?: string[];
  apply?: { label: string; href: string };
  facets?: Facets;
  /** How much the page counts before any word is compared. See `weights.ts`. */
  standing?: number;
}

/** What the browser loads first. */
export interface SearchIndex {
  entries: SearchEntry[];
  /** On sites too large for one file: the names of further files, each with the words that need it. */
  shards?: Record<string, string>;
}

/** More entries, of pages that the first index has no room for. */
export interface SearchShard {
  entries: SearchEntry[];
}
