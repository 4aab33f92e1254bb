/** The site's content as one graph. The only place that reads the collections. */
import { type CollectionKey, getCollection, getEntry, render } from 'astro:content';
import type { Site } from '../domain/model.ts';
import { inReadingOrder } from '../domain/ordering.ts';
import type { CollectionName } from '../schemas/fields.ts';
import { buildDate } from './environment.ts';
import { joinContent } from './join.ts';

/** Published entries of a collection, in the order of their ids, which loaders do not promise. */
async function published<Name extends Exclude<CollectionKey, 'site'>>(name: Name) {
  const entries = await getCollection(name, ({ data }) => import.meta.env.DEV || !data.draft);
  return entries.sort((one, other) => (one.id < other.id ? -1 : 1));
}

async function readSite(): Promise<Site> {
  const settings = await getEntry('site', 'site');
  if (!settings) throw new Error('site.yaml is missing from the content root: add it.');
  const [qualifications, providers, programmes, comparisons, cohorts, venues] = await Promise.all([
    published('qualifications'),
    published('providers'),
    published('programmes'),
    published('comparisons'),
    published('cohorts'),
    published('venues'),
  ]);
  const [costs, policies, guides, testimonials, glossary, sources] = await Promise.all([
    published('costs'),
    published('policies'),
    published('guides'),
    published('testimonials'),
    published('glossary'),
    published('sources'),
  ]);
  const site = joinContent({
    settings: settings.data,
    today: buildDate(),
    ...{ qualifications, providers, programmes, comparisons, cohorts, venues },
    ...{ costs, policies, guides, testimonials, glossary, sources },
  });
  return inReadingOrder(site);
}

let builtOnce: Promise<Site> | undefined;

/** The whole site. A build reads it once; the preview reads it afresh, since editors change it. */
export function loadSite(): Promise<Site> {
  if (import.meta.env.DEV) return readSite();
  builtOnce ??= readSite();
  return builtOnce;
}

/** The published entries of one collection as their files give them, in the order of their ids. */
export function loadEntries(collection: CollectionName) {
  return published(collection);
}

type WithBody = 'qualifications' | 'providers' | 'programmes' | 'costs' | 'policies' | 'guides';

/**
 * The text below an entry's facts, as a component and its headings.
 *
 * @throws {Error} if there is no such entry.
 */
export async function loadBody(collection: WithBody, id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`${collection}/${id}.mdx is not there.`);
  const { Content, headings } = await render(entry);
  return { Content, headings, hasBody: Boolean(entry.body?.trim()) };
}
