/** The site's pages and terms as the search knows them, from the graph alone. */
import { termAddress } from '../../domain/addresses.ts';
import { listPages, type PageEntry, pageKinds } from '../../domain/contents.ts';
import type { Site } from '../../domain/model.ts';
import type { SearchEntry, SearchIndex } from '../../domain/search/entry.ts';
import { kindStanding, listStanding } from '../../domain/search/weights.ts';
import { describeThings } from './details.ts';
import { addOtherWords } from './otherWords.ts';

/** Write the index of names: every page of the list of contents, and every term. */
export function writeSearchIndex(site: Site): SearchIndex {
  const details = describeThings(site);
  const entries = [
    ...listPages(site).map((page) => describePage(page, details.get(page.to))),
    ...site.glossary.map(({ id, term, abbreviation, meaning, otherWords }): SearchEntry => ({
      to: termAddress(id),
      title: abbreviation ? `${term} (${abbreviation})` : term,
      kind: 'glossary',
      names: abbreviation ? [term, abbreviation] : [term],
      words: otherWords,
      text: meaning,
    })),
  ];
  addOtherWords(entries, site);
  return { entries: entries.map(finish) };
}

function describePage(
  { to, title, kind }: PageEntry,
  details: Partial<SearchEntry> | undefined,
): SearchEntry {
  if (details) return { to, title, kind, ...details };
  const isList = title.startsWith('All ');
  // The page of all costs is called by the kind's own word.
  return { to, title, kind, ...(isList && { names: [pageKinds[kind]] }), standing: listStanding };
}

/** Add what follows from the kind, and leave out what is empty. */
function finish({ standing = 1, facets, ...entry }: SearchEntry): SearchEntry {
  const all = { kind: [pageKinds[entry.kind] as string], ...facets };
  return {
    ...entry,
    facets: Object.fromEntries(Object.entries(all).filter(([, values]) => values.length > 0)),
    standing: Number((standing * (kindStanding[entry.kind] ?? 1)).toFixed(3)),
  };
}
