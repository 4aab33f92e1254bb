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
const PLAIN_ADDRESS = /^\/([\w.~%-]+\/)+$/;

/**
 * List where addresses of earlier days lead, base path included.
 * @param {string} root
 * @param {string} base
 * @returns {{ from: string, to: string }[]} In the order of the old addresses.
 * @throws {ExpectedError} naming an address that no configuration of a server could hold.
 */
export function listRedirects(root, base) {
  return [...readPublicData(root).values()]
    .flat()
    .flatMap(({ page, redirectFrom = [] }) =>
      page
        ? redirectFrom.map((from) => ({
            from: checkPlain(base + from.slice(1)),
            to: checkPlain(new URL(page).pathname),
          }))
        : [],
    )
    .sort((one, other) => (one.from < other.from ? -1 : 1));
}

/** @param {string} address */
function checkPlain(address) {
  if (PLAIN_ADDRESS.test(address)) return address;
  throw new ExpectedError(`A page that moved has an address with signs of its own: ${address}`);
}
