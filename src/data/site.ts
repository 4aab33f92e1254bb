/** The site's content as one graph. The only place that reads the collections. */
import { type CollectionKey, getCollection, getEntry, render } from 'astro:content';
import type { CollectionName } from '../schemas/fields.ts';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Site } from '../domain/model.ts';
import { inReadingOrder } from '../domain/ordering.ts';
import { type DraftProblem, isIncomplete } from './drafts.ts';
import { buildDate } from './environment.ts';
import { joinContent } from './join.ts';
import { needsMdx, renderPlainText } from './plainText.ts';
import { joinWithDrafts } from './joinDrafts.ts';
import type { LoadedContent } from './loaded.ts';

/** A draft in the preview; one without problems has a page like any published entry. */
export interface Draft {
  collection: CollectionName;
  id: string;
  written: Record<string, unknown>;
  problems: DraftProblem[];
}

interface Reading {
  site: Site;
  drafts: Draft[];
}

/** Published entries of a collection, in the order of their ids, which loaders do not promise. */
async function published<Name extends Exclude<CollectionKey, 'site'>>(name: Name, drafts: Draft[]) {
  const entries = await getCollection(name, ({ id, data }) => {
    if (!data.draft) return true;
    if (!import.meta.env.DEV) return false;
    const raw: unknown = data;
    const { written, problems } = isIncomplete(raw) ? raw : { written: { ...data }, problems: [] };
    drafts.push({ collection: name, id, written, problems });
    return problems.length === 0;
  });
  return entries.sort((one, other) => (one.id < other.id ? -1 : 1));
}

async function readContent(): Promise<Reading> {
  const settings = await getEntry('site', 'site');
  if (!settings) throw new Error('site.yaml is missing from the content root: add it.');
  const drafts: Draft[] = [];
  const [qualifications, providers, programmes, comparisons, cohorts, venues] = await Promise.all([
    published('qualifications', drafts),
    published('providers', drafts),
    published('programmes', drafts),
    published('comparisons', drafts),
    published('cohorts', drafts),
    published('venues', drafts),
  ]);
  const [costs, funding, policies, guides, testimonials, finder, glossary, sources] =
    await Promise.all([
      published('costs', drafts),
      published('funding', drafts),
      published('policies', drafts),
      published('guides', drafts),
      published('testimonials', drafts),
      published('finder', drafts),
      published('glossary', drafts),
      published('sources', drafts),
    ]);
  const content: LoadedContent = {
    settings: settings.data,
    today: buildDate(),
    ...{ qualifications, providers, programmes, comparisons, cohorts, venues },
    ...{ costs, funding, policies, guides, testimonials, finder, glossary, sources },
  };
  if (!import.meta.env.DEV) return { site: inReadingOrder(joinContent(content)), drafts };
  const { site, setAside } = joinWithDrafts(content);
  for (const { collection, id, reason } of setAside) {
    const draft = drafts.find((other) => other.collection === collection && other.id === id);
    draft?.problems.push({ field: '', message: reason });
  }
  return { site: inReadingOrder(site), drafts };
}

let builtOnce: Promise<Reading> | undefined;

/** A build reads the content once; the preview reads it afresh, since editors change it. */
function readOnce(): Promise<Reading> {
  if (import.meta.env.DEV) return readContent();
  builtOnce ??= readContent();
  return builtOnce;
}

/** The published entries of one collection as their files give them, in the order of their ids. */
export function loadEntries(collection: CollectionName) {
  return published(collection, []);
}

/** The whole site. */
export async function loadSite(): Promise<Site> {
  return (await readOnce()).site;
}

/** Drafts of every collection, by collection and id. None outside the preview. */
export async function loadDrafts(): Promise<Draft[]> {
  const { drafts } = await readOnce();
  const place = ({ collection, id }: Draft) => `${collection}/${id}`;
  return drafts.sort((one, other) => (place(one) < place(other) ? -1 : 1));
}

/** An author's text: one of HTML and component. */
export interface Body {
  html?: string;
  Content?: AstroComponentFactory;
}

type WithBody = 'qualifications' | 'providers' | 'programmes' | 'costs' | 'policies' | 'guides';

/**
 * The text below an entry's facts: as HTML where it is plain Markdown, else as a component.
 *
 * @throws {Error} if there is no such entry.
 */
export async function loadBody(collection: WithBody, id: string): Promise<Body> {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`${collection}/${id}.mdx is not there.`);
  const text = entry.body ?? '';
  if (!needsMdx(text)) return renderPlainText(text, import.meta.env.BASE_URL);
  const { Content } = await render(entry);
  return { Content };
}
