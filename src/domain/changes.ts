/** When things last changed, from the content alone: the same content always gives the same day. */
import type { Source } from './model.ts';

/** What tells when an entry changed: its own word, and the documents that it comes from. */
export interface Dated {
  changedOn?: string | undefined;
  /** Day a policy was last changed. */
  updatedOn?: string | undefined;
  /** Day a document was read. */
  readOn?: string | undefined;
  sources?: readonly string[] | undefined;
}

/** The days on which documents were read, by the documents' ids. */
export function readingDays(
  sources: readonly Pick<Source, 'id' | 'readOn'>[],
): Map<string, string> {
  return new Map(sources.map(({ id, readOn }) => [id, readOn]));
}

/**
 * The last day on which an entry's facts changed: the day it names itself, or the latest on which
 * one of its documents was read. An entry with neither has no such day.
 */
export function lastChangedOn(
  entry: Dated,
  readOn: ReadonlyMap<string, string>,
): string | undefined {
  const read = (entry.sources ?? []).flatMap((id) => readOn.get(id) ?? []);
  return [entry.changedOn, entry.updatedOn, entry.readOn, ...read]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
