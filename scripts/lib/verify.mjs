import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { ExpectedError } from './errors.mjs';
import { listFiles } from './folders.mjs';

/** Without these no site is whole. */
const REQUIRED = ['index.html', '404.html', 'robots.txt', 'sitemap-index.xml', '_headers'];

const LOADED = /<(?:script|img|link|source|use)\b[^>]*?\s(?:src|href)="([^"#?]+)/g;
const LINKED = /<a\b[^>]*?\shref="([^"#?]+)/g;

/**
 * Check that a built site is whole before it takes the place of the one that is published.
 * @param {string} root
 * @param {string} base Folder of the site on its host, with both slashes.
 * @returns {Promise<{ pages: number, deadLinks: string[] }>} Links that lead nowhere do not stop a
 *   site, since a page may be about to come.
 * @throws {ExpectedError} naming each file that is missing or cut short.
 */
export async function verifySite(root, base) {
  const problems = REQUIRED.filter((name) => !existsSync(join(root, name))).map(
    (name) => `${name} is missing`,
  );
  const files = await listFiles(root);
  const paths = new Set(files.map((file) => base + relative(root, file).split(sep).join('/')));
  const isThere = (/** @type {string} */ address) =>
    paths.has(address.endsWith('/') ? `${address}index.html` : address);
  /** @type {Set<string>} */
  const deadLinks = new Set();
  let pages = 0;
  for (const file of files) {
    const name = relative(root, file);
    if (file.endsWith('.html')) {
      pages += 1;
      const html = await readFile(file, 'utf8');
      if (!html.trimEnd().endsWith('</html>')) problems.push(`${name} is cut short`);
      for (const address of addressesIn(html, LOADED)) {
        if (!isThere(address)) problems.push(`${name} needs ${address}, which is missing`);
      }
      for (const address of addressesIn(html, LINKED)) {
        if (!isThere(address)) deadLinks.add(address);
      }
    } else if (file.endsWith('.json') && !isJson(await readFile(file, 'utf8'))) {
      problems.push(`${name} is not JSON`);
    }
  }
  if (problems.length > 0) {
    throw new ExpectedError(`The new site is not whole:\n- ${problems.join('\n- ')}`);
  }
  return { pages, deadLinks: [...deadLinks].sort() };
}

/**
 * Addresses on the site itself, decoded.
 * @param {string} html
 * @param {RegExp} pattern
 */
function addressesIn(html, pattern) {
  return [...html.matchAll(pattern)]
    .map(([, address = '']) => address.replaceAll('&amp;', '&'))
    .filter((address) => address.startsWith('/') && !address.startsWith('//'))
    .map((address) => decodeURIComponent(address));
}

/** @param {string} text */
function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
