import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedError } from './errors.mjs';

/**
 * An entry of `/data/<collection>.json`.
 * @typedef {{ id: string, label: string, page?: string, changedOn?: string,
 *   redirectFrom?: string[], [field: string]: unknown }} PublicEntry
 */

/**
 * Read the public data of a built site.
 * @param {string} root
 * @returns {Map<string, PublicEntry[]>} Entries by collection; none if the site has no such data.
 */
export function readPublicData(root) {
  const folder = join(root, 'data');
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return new Map(
    names
      .filter((name) => name.endsWith('.json'))
      .map((name) => [
        name.slice(0, -'.json'.length),
        JSON.parse(readFileSync(join(folder, name), 'utf8')).entries,
      ]),
  );
}

/** What stands in an address of this site: nothing that a server's configuration takes for its own. */
const PLAIN_ADDRESS = /^\/[\w.~%/-]+$/;

/** Files that go with a page, by their addresses: they move when it moves. */
const FILES_OF_PAGE = [
  (/** @type {string} */ page) => page.replace(/\/$/, '.ics'),
  (/** @type {string} */ page) => `${page}leaflet.pdf`,
  (/** @type {string} */ page) => `${page}specification.pdf`,
];

/**
 * List where addresses of earlier days lead, base path included: those of pages, and of the files
 * that went with them.
 * @param {string} root
 * @param {string} base
 * @returns {{ from: string, to: string }[]} In the order of the old addresses.
 * @throws {ExpectedError} naming an address that no configuration of a server could hold.
 */
export function listRedirects(root, base) {
  const moves = [...readPublicData(root).values()].flat().flatMap(({ page, redirectFrom = [] }) => {
    const to = page && new URL(page).pathname;
    return to ? redirectFrom.map((from) => ({ from: base + from.slice(1), to })) : [];
  });
  const withFiles = moves.flatMap(({ from, to }) => [
    { from, to },
    ...FILES_OF_PAGE.filter((fileOf) => existsSync(join(root, fileOf(to).slice(base.length)))).map(
      (fileOf) => ({ from: fileOf(from), to: fileOf(to) }),
    ),
  ]);
  for (const address of withFiles.flatMap(({ from, to }) => [from, to])) {
    if (PLAIN_ADDRESS.test(address)) continue;
    throw new ExpectedError(`A page that moved has an address with signs of its own: ${address}`);
  }
  return withFiles.sort((one, other) => (one.from < other.from ? -1 : 1));
}
