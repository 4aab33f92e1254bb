import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { ExpectedError } from './errors.mjs';
import { listFiles } from './folders.mjs';

/** Without these no site is whole. */
const REQUIRED = ['index.html', '404.html', 'robots.txt', 'sitemap-index.xml', '_headers'];

/**
 * Check that a built site is whole before it takes the place of the one that is published.
 * @param {string} root
 * @param {string} base Folder of the site on its host, with both slashes.
 * @param {Awaited<ReturnType<typeof import('./readSite.mjs').readSite>>} site What its pages hold.
 * @returns {Promise<{ deadLinks: string[] }>} Links that lead nowhere do not stop a site, since a
 *   page may be about to come.
 * @throws {ExpectedError} naming each file that is missing or cut short.
 */
export async function verifySite(root, base, { loaded, linked, cutShort }) {
  const files = await listFiles(root);
  const nameOf = (/** @type {string} */ file) => relative(root, file);
  const paths = new Set(files.map((file) => base + nameOf(file).split(sep).join('/')));
  const isThere = (/** @type {string} */ address) =>
    paths.has(address.endsWith('/') ? `${address}index.html` : address);
  const broken = files.filter((file) => file.endsWith('.json') && !isJson(file));
  const problems = [
    ...REQUIRED.filter((name) => !paths.has(base + name)).map((name) => `${name} is missing`),
    ...cutShort.map((file) => `${nameOf(file)} is cut short`),
    ...[...loaded]
      .filter(([address]) => !isThere(address))
      .map(([address, file]) => `${nameOf(file)} needs ${address}, which is missing`),
    ...broken.map((file) => `${nameOf(file)} is not JSON`),
  ];
  if (problems.length > 0) {
    throw new ExpectedError(`The new site is not whole:\n- ${problems.join('\n- ')}`);
  }
  return { deadLinks: linked.filter((address) => !isThere(address)) };
}

/** @param {string} file */
function isJson(file) {
  try {
    JSON.parse(readFileSync(file, 'utf8'));
    return true;
  } catch {
    return false;
  }
}
