/** Facts of the site with the documents that they come from. */
import { type NamedEntry, listEntries } from '../entries.ts';
import { writeAny } from '../facts/anyValue.ts';
import type { Claim, Fact, Site } from '../model.ts';
import { labelOf } from './labels.ts';

/** What a document says about a field of an entry. */
export interface FactClaim {
  text: string;
  /** Id of the document, if it is known which one. */
  source: string | undefined;
  note?: string | undefined;
}

/** A fact where it stands. */
export interface FactRecord extends FactClaim {
  entry: NamedEntry;
  /** Path of its field without list positions, such as `assessment.viva`. */
  field: string;
  label: string;
  /** What other documents say where they disagree. */
  others: FactClaim[];
}

function isFact(value: object): value is Fact<unknown> {
  return 'value' in value && 'others' in value && Array.isArray(value.others);
}

/** The only document of an entry: facts that name none come from it. */
function onlySource(thing: object): string | undefined {
  const sources: unknown = 'sources' in thing ? thing.sources : undefined;
  return Array.isArray(sources) && sources.length === 1 ? String(sources[0]) : undefined;
}

function recordFacts(entry: NamedEntry, isEntry: (value: object) => boolean): FactRecord[] {
  const records: FactRecord[] = [];
  const fallback = onlySource(entry.thing);
  const visit = (value: unknown, path: string[]): void => {
    if (typeof value !== 'object' || value === null || (path.length > 0 && isEntry(value))) return;
    const field = path.join('.');
    if (isFact(value)) {
      const state = (claim: Claim<unknown>): FactClaim => ({
        text: writeAny(path.at(-1) ?? '', claim.value),
        source: claim.source ?? fallback,
        note: claim.note,
      });
      records.push({
        entry,
        field,
        label: labelOf(field),
        ...state(value),
        others: value.others.map(state),
      });
      return;
    }
    if (Array.isArray(value)) {
      for (const part of value) visit(part, path);
      return;
    }
    if (path.length > 0 && 'source' in value && typeof value.source === 'string') {
      records.push({
        entry,
        field,
        label: labelOf(field),
        text: '',
        source: value.source,
        others: [],
      });
    }
    for (const [name, part] of Object.entries(value)) visit(part, [...path, name]);
  };
  visit(entry.thing, []);
  return records;
}

/** List every fact of the site, entry by entry. Fields that only name a document have no text. */
export function listFacts(site: Site): FactRecord[] {
  const entries = listEntries(site);
  const things = new Set(entries.map(({ thing }) => thing));
  return entries.flatMap((entry) => recordFacts(entry, (value) => things.has(value)));
}

/** Facts on which documents disagree. */
export function listDisagreements(facts: readonly FactRecord[]): FactRecord[] {
  return facts.filter(({ others }) => others.length > 0);
}
