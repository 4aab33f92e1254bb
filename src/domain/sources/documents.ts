/** What was taken from each document, short enough for one page. */
import { type NamedEntry, listEntries } from '../entries.ts';
import type { Site, Source } from '../model.ts';
import { type FactRecord, listFacts } from './facts.ts';

/** An entry with what one document says about it. */
export interface Use {
  name: string;
  to: string;
  /** Facts in a few words each, such as `Guided learning hours: 132`. Empty for a general source. */
  facts: string[];
}

/** A document with the entries that draw on it. */
export interface DocumentUse {
  source: Source;
  uses: Use[];
  /** How many more entries draw on it, which are not listed. */
  further: number;
}

/** Every entry names its documents itself: a directory of thousands would make one page endless. */
const mostUses = 80;

/** Longer values stand on their page; here their label says enough. */
const longestValue = 40;

/** Say facts in a few words, those of one field once: `Roles (2)`. */
function sayBriefly(facts: readonly { label: string; text: string }[]): string[] {
  const values = new Map<string, string[]>();
  for (const { label, text } of facts) values.set(label, [...(values.get(label) ?? []), text]);
  return [...values].map(([label, texts]) => {
    const [text = ''] = texts;
    if (texts.length > 1) return `${label} (${texts.length})`;
    return text && text.length <= longestValue ? `${label}: ${text}` : label;
  });
}

/** Every claim of a fact as its own, so that a document is listed for what it alone says. */
function claimsOf({ entry, label, text, source, others }: FactRecord) {
  return [{ text, source }, ...others].map((claim) => ({ entry, label, ...claim }));
}

function listsSource({ thing }: NamedEntry, id: string): boolean {
  const sources: unknown = 'sources' in thing ? thing.sources : undefined;
  return Array.isArray(sources) && sources.includes(id);
}

/** For each document, the entries that draw on it and the facts that each takes from it. */
export function listDocumentUses(site: Site): DocumentUse[] {
  const entries = listEntries(site);
  const claims = Map.groupBy(listFacts(site).flatMap(claimsOf), ({ source }) => source);
  return site.sources.map((source) => {
    const taken = Map.groupBy(claims.get(source.id) ?? [], ({ entry }) => entry.to + entry.name);
    const uses = entries
      .map((entry) => ({ entry, facts: taken.get(entry.to + entry.name) ?? [] }))
      .filter(({ entry, facts }) => facts.length > 0 || listsSource(entry, source.id))
      .map(({ entry: { name, to }, facts }) => ({ name, to, facts: sayBriefly(facts) }));
    const further = Math.max(0, uses.length - mostUses);
    return { source, uses: uses.slice(0, mostUses), further };
  });
}
