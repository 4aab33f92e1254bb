/** The addresses of the site that the content makes, and the parts of each page. */
import { addressOf, type PageCollection } from '../../domain/addresses.ts';
import { listAnswerPaths, pageQuestions } from '../../domain/funding/pages.ts';
import { rulebookOf } from '../../domain/funding/rulebook.ts';
import { nodesOf, wordsOf } from '../reading/body.ts';
import { type CollectionKey, collections } from '../reading/collections.ts';
import type { ContentFile } from '../reading/contentFile.ts';
import { type ContentTree, publishedEntriesOf } from '../tree.ts';
import { finderSections, fundingSections, sectionsOfEntry, sectionsOfPage } from './sections.ts';

/** Pages that exist whatever the content says. */
const ownPages = [
  '/',
  '/qualifications/',
  '/programmes/',
  '/providers/',
  '/compare/',
  '/compare/build/',
  '/finder/',
  '/cohorts/',
  '/costs/',
  '/costs/team/',
  '/apply/',
  '/apply/headteacher-declaration/',
  '/policies/',
  '/guides/',
  '/glossary/',
  '/sources/',
  '/search/',
  '/contact/',
];

/** Files for machines. */
const ownFiles = [
  '/404.html',
  '/cohorts.ics',
  '/data/cohorts.csv',
  '/feed.xml',
  '/sitemap-index.xml',
  '/robots.txt',
  '/.well-known/security.txt',
];

/** Folders of pages by collection; a programme has two pages. */
const pageFolders: Partial<Record<CollectionKey, PageCollection[]>> = {
  qualifications: ['qualifications'],
  providers: ['providers'],
  programmes: ['programmes', 'apply'],
  cohorts: ['cohorts'],
  venues: ['venues'],
  costs: ['costs'],
  policies: ['policies'],
  guides: ['guides'],
  comparisons: ['compare'],
};

/** Files that are made of each entry. */
const documentsOf: Partial<Record<CollectionKey, ((id: string) => string)[]>> = {
  cohorts: [(id) => `/cohorts/${id}.ics`],
  programmes: [
    (id) => `/programmes/${id}/leaflet.pdf`,
    (id) => `/programmes/${id}/specification.pdf`,
  ],
};

/** A page or file that a link can lead to. */
export interface Target {
  /** The entry that makes it, if one does. */
  file?: ContentFile;
  /** Parts of the page. A file has none. */
  sections: () => ReadonlySet<string>;
}

/** Everything that a link can lead to, by its address. */
export type SiteMap = ReadonlyMap<string, Target>;

/** List the addresses of the site. Drafts are among them, so that a link to one can be told. */
export function mapSite(tree: ContentTree, publicFiles: ReadonlySet<string>): SiteMap {
  const site = new Map<string, Target>();
  const noSections = () => new Set<string>();
  for (const address of ownPages) {
    site.set(address, {
      sections: () => new Set([...sectionsOfPage(address), ...entrySections(tree, address)]),
    });
  }
  for (const [collection, entries] of tree.entries) {
    for (const file of entries.values()) {
      for (const folder of pageFolders[collection] ?? []) {
        site.set(addressOf(folder, file), { file, sections: () => sectionsOfFile(file) });
      }
      for (const document of documentsOf[collection] ?? []) {
        site.set(document(file.id), { file, sections: noSections });
      }
    }
  }
  const sectionsOf = (own: readonly string[]) => () => new Set([...sectionsOfPage(''), ...own]);
  for (const address of fundingPages(tree)) {
    if (!site.has(address)) site.set(address, { sections: sectionsOf(fundingSections) });
  }
  for (const { id, data } of publishedEntriesOf(tree, 'finder')) {
    const address = data.kind === 'result' ? `/finder/result/${id}/` : `/finder/${id}/`;
    site.set(address, { sections: sectionsOf(finderSections) });
  }
  const dataFiles = Object.keys(collections).map((name) => `/data/${name}.json`);
  for (const address of [...ownFiles, ...dataFiles, ...publicFiles, ...tree.images])
    site.set(address, { sections: noSections });
  return site;
}

/** Pages about funding: those of each year, and those that begin with the newest rules. */
function fundingPages(tree: ContentTree): string[] {
  const years = publishedEntriesOf(tree, 'funding').flatMap(({ id, data }) => {
    const paths = listAnswerPaths(rulebookOf(data), pageQuestions(data));
    const ofAnswers = paths.map((answers) => [id, ...Object.values(answers)].join('/'));
    return [...ofAnswers, `${id}/rules`];
  });
  if (years.length === 0) return [];
  return ['/funding/', '/funding/check/', ...years.map((path) => `/funding/${path}/`)];
}

/** Pages on which each entry of a collection has its place. */
function entrySections(tree: ContentTree, address: string): string[] {
  const folders: Record<string, CollectionKey> = {
    '/glossary/': 'glossary',
    '/sources/': 'sources',
    '/contact/': 'providers',
  };
  const collection = folders[address];
  return collection ? [...(tree.entries.get(collection)?.keys() ?? [])] : [];
}

/** Parts of the page of an entry: those of its template, and the headings of its text. */
export function sectionsOfFile(file: ContentFile): Set<string> {
  const sections = new Set([...sectionsOfEntry(file.collection), ...headingIdsOf(file)]);
  if (file.collection === 'comparisons') {
    sections.add(file.id);
    const footnotes = file.raw?.['footnotes'];
    for (const index of Array.isArray(footnotes) ? footnotes.keys() : [])
      sections.add(`footnote-${index + 1}`);
  }
  return sections;
}

/** Ids that Astro gives to the headings of a text. */
export function headingIdsOf({ body }: ContentFile): string[] {
  const ids: string[] = [];
  const times = new Map<string, number>();
  for (const { node } of body ? nodesOf(body.tree) : []) {
    if (node.type !== 'heading') continue;
    let id = headingId(wordsOf(node));
    const base = id;
    while (times.has(id)) {
      const count = (times.get(base) ?? 0) + 1;
      times.set(base, count);
      id = `${base}-${count}`;
    }
    times.set(id, 0);
    ids.push(id);
  }
  return ids;
}

/** A heading's words as an id: small letters, spaces as hyphens, no other signs. */
export function headingId(words: string): string {
  return words
    .replace(/-{2,3}/g, '–')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-');
}
