/** Other people's words for pages: the glossary's, and those of the settings, by one rule. */
import type { Site } from '../../domain/model.ts';
import type { SearchEntry } from '../../domain/search/entry.ts';

/** Words, and the pages that they mean: the best first. */
interface WordsForPages {
  words: readonly string[];
  to: readonly string[];
}

/**
 * Give entries the words that other people use for them.
 *
 * The first page that the site has gets them as its own; further ones as wider words. An address with a
 * fragment gives them to that section. Words for pages that the site does not have are left aside.
 */
export function addOtherWords(entries: SearchEntry[], site: Site): void {
  const byAddress = new Map(entries.map((entry) => [entry.to, entry]));
  const given: WordsForPages[] = [
    ...site.glossary.map(({ term, abbreviation, otherWords, links }) => ({
      words: [term, ...(abbreviation ? [abbreviation] : []), ...otherWords],
      to: links,
    })),
    ...site.settings.otherWords,
  ];
  for (const { words, to } of given) {
    let isFirst = true;
    for (const address of to) {
      const entry = byAddress.get(address) ?? byAddress.get(address.split('#')[0] as string);
      if (!entry) continue;
      addWords(entry, entry.to === address ? undefined : address.split('#')[1], words, isFirst);
      isFirst = false;
    }
  }
}

function addWords(
  entry: SearchEntry,
  section: string | undefined,
  words: readonly string[],
  isFirst: boolean,
): void {
  if (section) {
    // The heading is added from the built page, where ids of headings are made.
    entry.sections = [...(entry.sections ?? []), { id: section, title: '', words: [...words] }];
  } else {
    const field = isFirst ? 'words' : 'widerWords';
    entry[field] = [...new Set([...(entry[field] ?? []), ...words])];
  }
}
