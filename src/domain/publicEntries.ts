/** Entries of one collection by their ids, with the name readers know them by and where they stand. */
import type { CollectionName } from '../schemas/fields.ts';
import { listEntries } from './entries.ts';
import type { Site } from './model.ts';

/** An entry as others may name it. */
export interface PublicEntry {
  id: string;
  label: string;
  /** Root-relative address of the page where it stands, without the base path. */
  to?: string;
}

/** The entries of one collection by their ids. */
export function publicEntries(collection: CollectionName, site: Site): Map<string, PublicEntry> {
  const entries = listEntries(site).filter((entry) => entry.collection === collection);
  return new Map(entries.map(({ id, name, to }) => [id, { id, label: name, to }]));
}
