import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedError } from './errors.mjs';
import { readPublicData } from './publicData.mjs';

/**
 * An address of earlier days and where it leads, base path included.
 * @typedef {{ from: string, to: string }} Redirect
 */

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
 * @returns {Redirect[]} In the order of the old addresses.
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

/**
 * Write redirects as a `_redirects` file for Netlify and Cloudflare.
 *
 * Where a page says that it has moved, Netlify serves that page unless the rule has `!`, which
 * Cloudflare does not know: it ignores such a line and takes the next.
 * @param {Redirect[]} redirects
 */
export function formatRedirectsFile(redirects) {
  return redirects.map(({ from, to }) => `${from} ${to} 301!\n${from} ${to} 301\n`).join('');
}
