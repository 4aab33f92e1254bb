/** Public JSON of a collection: its entries as published, each with its name, page and last change. */
import { type Dated, lastChangedOn } from '../domain/changes.ts';
import type { PublicEntry } from '../domain/publicEntries.ts';
import type { AddressWriter } from './structuredData/graph.ts';

/** What only editors need. */
const PRIVATE_FIELDS = ['draft', 'reviewBy'];

interface CollectionData {
  collection: string;
  entries: readonly { id: string; data: object }[];
  /** The entries' names and places, by id. */
  known: ReadonlyMap<string, PublicEntry>;
  /** Days on which documents were read, by id. */
  readOn: ReadonlyMap<string, string>;
  at: AddressWriter;
}

/**
 * Write a collection as JSON, one entry a line, in the order of the ids.
 *
 * `data/schemas/<collection>.json` describes it; each file names its schema.
 */
export function writeCollection({
  collection,
  entries,
  known,
  readOn,
  at,
}: CollectionData): string {
  const lines = entries.map(({ id, data }) => {
    const { label = id, to } = known.get(id) ?? {};
    const fields = Object.entries(data).filter(([name]) => !PRIVATE_FIELDS.includes(name));
    const entry = {
      id,
      label,
      page: to && at(to),
      ...Object.fromEntries(fields),
      changedOn: lastChangedOn(data as Dated, readOn),
    };
    return JSON.stringify(entry);
  });
  const schema = JSON.stringify(at(`/data/schemas/${collection}.json`));
  return `{"$schema":${schema},"collection":${JSON.stringify(collection)},"entries":[\n${lines.join(',\n')}\n]}\n`;
}
