/** A field of an entry by name, for authors' text: a number is never typed again. */
import { type NamedEntry, listEntries } from '../entries.ts';
import { writeAny } from '../facts/anyValue.ts';
import { type StatedFact, stateFact } from '../facts/stated.ts';
import type { Fact, Fee, Programme, Site } from '../model.ts';
import { nearest } from './nearest.ts';

const suggestion = (name: string, known: readonly string[]) => {
  const near = nearest(name, known);
  return near ? `Did you mean "${near}"?` : `There is: ${[...known].sort().join(', ')}.`;
};

/**
 * Find an entry by its place, such as `programmes/olp-npqel`.
 *
 * @throws {Error} if there is none, with the nearest one.
 */
export function findEntry(site: Site, place: string): NamedEntry {
  const entries = listEntries(site);
  const entry = entries.find(({ collection, id }) => `${collection}/${id}` === place);
  if (entry) return entry;
  const [collection] = place.split('/');
  const known = entries
    .filter((other) => other.collection === collection)
    .map(({ id }) => `${collection}/${id}`);
  throw new Error(
    `There is no published entry "${place}". ` +
      (known.length > 0
        ? suggestion(place, known)
        : 'Write its collection and its file name, such as programmes/olp-npqml.'),
  );
}

const isFact = (value: object): value is Fact<unknown> => 'value' in value && 'others' in value;

/**
 * State a field of an entry in words.
 *
 * @param place Collection and id, such as `programmes/olp-npqel`.
 * @param field Its name; a field within a field after a dot: `assessment.viva`.
 * @throws {Error} if there is no such entry, or it has no such field; the message says what there is.
 */
export function stateField(site: Site, place: string, field: string): StatedFact {
  const path = field.split('.');
  let value: unknown = findEntry(site, place).thing;
  for (const [index, name] of path.entries()) {
    // A fact's own value may have parts, such as a duration's months.
    const holder =
      typeof value === 'object' && value !== null && isFact(value) ? value.value : value;
    const fields = typeof holder === 'object' && holder !== null ? holder : {};
    value = (fields as Record<string, unknown>)[name];
    if (value === undefined) {
      const at = [place, ...path.slice(0, index)].join(', ');
      const stated = Object.entries(fields).flatMap(([key, part]) =>
        part === undefined ? [] : [key],
      );
      throw new Error(`${at} states no "${name}". ${suggestion(name, stated)}`);
    }
  }
  const name = path.at(-1) ?? field;
  if (typeof value === 'object' && value !== null && isFact(value)) {
    return stateFact(value, (inner) => writeAny(name, inner));
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && 'id' in value) {
    throw new Error(`${place}, ${field} is another entry: link to it instead.`);
  }
  return { kind: 'known', text: writeAny(name, value), others: [] };
}

/**
 * Find a programme by its id.
 *
 * @throws {Error} if there is none.
 */
export function findProgramme(site: Site, id: string): Programme & { fee: Fee | undefined } {
  return findEntry(site, `programmes/${id}`).thing as Programme;
}
