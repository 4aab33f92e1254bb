import { capitalise, writeDate, writeMoney } from '../../src/domain/facts/words.ts';

/** @typedef {import('./publicData.mjs').PublicEntry} PublicEntry */

/** Fields that follow from others, or that no reader sees. */
const DERIVED = new Set(['id', 'label', 'page', 'changedOn', 'redirectFrom', 'sources', 'source']);

/** Fields whose names would not read as words. */
const NAMES = /** @type {Record<string, string>} */ ({
  startsOn: 'first day',
  endsOn: 'last day',
  applicationsOpenOn: 'first day for applications',
  applicationsCloseOn: 'last day for applications',
  others: 'other documents',
});

/**
 * List what two versions of the public data say differently, one sentence a fact, such as
 * `Fee of Middle leadership (NPQML) with Alliance for Learning: £1,200 to £1,250`.
 * @param {Map<string, PublicEntry[]>} before
 * @param {Map<string, PublicEntry[]>} after
 * @returns {string[]}
 */
export function listChangedFacts(before, after) {
  /** @type {string[]} */
  const changes = [];
  const labels = labelsOf([before, after]);
  for (const collection of new Set([...before.keys(), ...after.keys()])) {
    const old = new Map((before.get(collection) ?? []).map((entry) => [entry.id, entry]));
    const now = new Map((after.get(collection) ?? []).map((entry) => [entry.id, entry]));
    for (const [id, entry] of old) {
      const next = now.get(id) ?? successorOf(entry, now);
      if (!next) changes.push(`Gone from ${collection}: ${entry.label}`);
      else {
        if (next.id !== id) changes.push(`Moved in ${collection}: ${entry.label}, to ${next.page}`);
        changes.push(...changesOf(entry, next, labels));
        now.delete(next.id);
      }
    }
    for (const entry of now.values()) changes.push(`New in ${collection}: ${entry.label}`);
  }
  return changes;
}

/**
 * The entry that an old one has become: the one that takes over its address.
 * @param {PublicEntry} entry
 * @param {Map<string, PublicEntry>} now
 */
function successorOf({ page }, now) {
  if (!page) return undefined;
  const { pathname } = new URL(page);
  return [...now.values()].find(({ redirectFrom = [] }) =>
    redirectFrom.some((from) => pathname.endsWith(from)),
  );
}

/** @param {Map<string, PublicEntry[]>[]} versions The later one's labels win. */
function labelsOf(versions) {
  return new Map(
    versions
      .flatMap((version) => version.get('programmes') ?? [])
      .map(({ id, label }) => [id, label]),
  );
}

/**
 * @param {PublicEntry} before
 * @param {PublicEntry} after
 * @param {Map<string, string>} programmes
 */
function changesOf(before, after, programmes) {
  // A price is known by what it buys.
  const buys = after['kind'] === 'fee' && programmes.get(String(after['programme']));
  const owner = buys || after.label;
  const [old, now] = [flatten(before), flatten(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((name) => old.get(name) !== now.get(name))
    .map((name) => {
      const field = buys && name === 'Amount' ? 'Fee' : name;
      return `${field} of ${owner}: ${sayChange(old.get(name), now.get(name))}`;
    });
}

/**
 * @param {string | undefined} before
 * @param {string | undefined} after
 */
function sayChange(before, after) {
  if (before === undefined) return `not given before, now ${after}`;
  if (after === undefined) return `no longer given, was ${before}`;
  // Where sentences would run together, quotation marks hold them apart.
  const isLong = Math.max(before.length, after.length) > 40;
  return isLong ? `"${before}" to "${after}"` : `${before} to ${after}`;
}

/**
 * The leaves of an entry in words, by their names in words. A fact stands at its own name; lists
 * of words are one leaf.
 * @param {object} value
 * @param {string} [field] Key of the nearest field that is not a part of a fact or of a list.
 * @param {string[]} [path]
 * @param {Map<string, string>} [leaves]
 */
function flatten(value, field = '', path = [], leaves = new Map()) {
  const isList = Array.isArray(value);
  for (const [key, inner] of Object.entries(value)) {
    if (DERIVED.has(key) && !isList) continue;
    const own = isList || key === 'value' || key === 'others' ? field : key;
    const name = isList ? nameOfPart(inner, key) : wordsOf(key);
    const at = key === 'value' ? path : [...path, name];
    const words = inWords(inner, own);
    if (words === undefined) flatten(inner, own, at, leaves);
    else if (words !== '') leaves.set(capitalise(at.join(', ')), words);
  }
  return leaves;
}

/**
 * Parts of a list are known by their own names, so that one more among them moves no other.
 * @param {Record<string, unknown>} part
 * @param {string} index
 */
function nameOfPart(part, index) {
  const { title, name, label, purpose } = part;
  return String(title ?? name ?? label ?? purpose ?? Number(index) + 1);
}

/**
 * @param {unknown} value
 * @param {string} field
 * @returns {string | undefined} Nothing for what has leaves of its own.
 */
function inWords(value, field) {
  if (Array.isArray(value)) {
    const parts = value.map((part) => inWords(part, field) ?? factInWords(part, field));
    return parts.every((part) => part !== undefined) ? parts.join('; ') : undefined;
  }
  if (typeof value === 'object' && value !== null) return undefined;
  if (typeof value === 'number' && field.endsWith('Pence')) return writeMoney(value);
  if (value === 'toBeConfirmed') return 'to be confirmed';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? writeDate(String(value)) : String(value);
}

/**
 * @param {unknown} fact
 * @param {string} field
 */
function factInWords(fact, field) {
  const { value, note } = /** @type {{ value?: unknown, note?: string }} */ (fact ?? {});
  const words = value === undefined ? undefined : inWords(value, field);
  return words !== undefined && note ? `${words} (${note})` : words;
}

/**
 * A field's name in words: `guidedLearningHours` is guided learning hours.
 * @param {string} field
 */
function wordsOf(field) {
  return (
    NAMES[field] ??
    field
      .replace(/Pence$/, '')
      .replace(/([a-z])([A-Z0-9])/g, (_all, end, start) => `${end} ${start.toLowerCase()}`)
  );
}
