import { writeDate, writeMoney } from '../../src/domain/facts/words.ts';

/** @typedef {import('./publicData.mjs').PublicEntry} PublicEntry */

/** Fields that follow from others, or that no reader sees. */
const DERIVED = new Set(['id', 'label', 'page', 'changedOn', 'redirectFrom', 'sources', 'source']);

/**
 * List what two versions of the public data say differently, one sentence a fact, such as
 * `Fee of Middle leadership (NPQML) with Alliance for Learning: £1,200 -> £1,250`.
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
    .filter((path) => old.get(path) !== now.get(path))
    .map((path) => {
      const field = buys && path === 'amountPence' ? 'Fee' : nameOf(path);
      return `${field} of ${owner}: ${old.get(path) ?? 'not given'} -> ${now.get(path) ?? 'not given'}`;
    });
}

/**
 * The leaves of an entry in words, by their paths. A fact stands at its own path; lists of words
 * are one leaf.
 * @param {object} value
 * @param {string} [path]
 * @param {Map<string, string>} [leaves]
 */
function flatten(value, path = '', leaves = new Map()) {
  for (const [key, inner] of Object.entries(value)) {
    if (DERIVED.has(key)) continue;
    const at = key === 'value' ? path : path ? `${path}.${key}` : key;
    const words = inWords(inner, at);
    if (words !== undefined) {
      if (words !== '') leaves.set(at, words);
    } else flatten(inner, at, leaves);
  }
  return leaves;
}

/**
 * @param {unknown} value
 * @param {string} path
 * @returns {string | undefined} Nothing for what has leaves of its own.
 */
function inWords(value, path) {
  if (Array.isArray(value)) {
    const parts = value.map((part) => inWords(part, path) ?? factInWords(part, path));
    return parts.every((part) => part !== undefined) ? parts.join('; ') : undefined;
  }
  if (typeof value === 'object' && value !== null) return undefined;
  if (typeof value === 'number' && /Pence(\.|$)/.test(path)) return writeMoney(value);
  if (value === 'toBeConfirmed') return 'to be confirmed';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? writeDate(String(value)) : String(value);
}

/**
 * @param {unknown} fact
 * @param {string} path
 */
function factInWords(fact, path) {
  const { value, note } = /** @type {{ value?: unknown, note?: string }} */ (fact ?? {});
  const words = value === undefined ? undefined : inWords(value, path);
  return words !== undefined && note ? `${words} (${note})` : words;
}

/**
 * A field's name in words: `guidedLearningHours` is Guided learning hours.
 * @param {string} path
 */
function nameOf(path) {
  const words = path
    .replace(/Pence(?=\.|$)/, '')
    .split('.')
    .map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : part))
    .join(', ')
    .replace(/([a-z])([A-Z0-9])/g, (_all, end, start) => `${end} ${start.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
