/** Names of collections and files as people type them. */
import { nearest } from '../domain/content/nearest.ts';
import type { CollectionName } from '../schemas/fields.ts';
import { collectionSchemas } from '../schemas/index.ts';
import { WrongInput } from './wrongInput.ts';

/** Collections by their plural and singular names. */
const singulars: Record<CollectionName, string> = {
  sources: 'source',
  providers: 'provider',
  qualifications: 'qualification',
  programmes: 'programme',
  costs: 'cost',
  venues: 'venue',
  cohorts: 'cohort',
  comparisons: 'comparison',
  guides: 'guide',
  policies: 'policy',
  testimonials: 'testimonial',
  funding: 'funding rules',
  finder: 'finder step',
  glossary: 'term',
};

/** Collections in the order in which a new site needs them. */
export const collections = Object.keys(singulars) as CollectionName[];

/** What one entry of a collection is called. */
export const singularOf = (collection: CollectionName): string => singulars[collection];

/** File of an entry, below the content root. */
export const fileOf = (collection: CollectionName, id: string): string =>
  `${collection}/${id}.${collectionSchemas[collection].format}`;

/** Say what was probably meant, or what there is. */
export function suggest(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  if (near) return `Did you mean ${near}?`;
  return known.length > 0 ? `There is: ${known.join(', ')}.` : 'There is none yet.';
}

/**
 * Find the collection that somebody named, in the singular or the plural.
 *
 * @throws {WrongInput} with the nearest name.
 */
export function readCollection(word: string): CollectionName {
  const lower = word.trim().toLowerCase();
  const found = collections.find((name) => name === lower || singulars[name] === lower);
  if (found) return found;
  throw new WrongInput(
    `"${word}" is nothing that can be added. ${suggest(lower, Object.values(singulars))}`,
  );
}

/** Words as a file name: "Altrincham, 2021/22" is altrincham-2021-22. */
export function slugOf(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * Read a file name for an entry.
 *
 * @throws {WrongInput} with a name that works.
 */
export function readId(word: string): string {
  const id = word.trim().replace(/\.(yaml|mdx)$/, '');
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return id;
  const better = slugOf(id);
  throw new WrongInput(
    `"${word}" cannot be a file name here: use lower-case letters, digits and single hyphens` +
      `${better ? `, such as ${better}` : ''}.`,
  );
}

/** Years in words, one later: "Altrincham, 2021/22" becomes "Altrincham, 2022/23". */
export function advanceYears(words: string): string {
  const next = (year: string) => String(Number(year) + 1).padStart(year.length, '0');
  return words.replace(
    /\b(20\d{2})(?:([/-])(\d{2})(?!\d|-\d))?\b/g,
    (_all, year: string, mark?: string, short?: string) =>
      mark && short ? `${next(year)}${mark}${next(short).slice(-2)}` : next(year),
  );
}
