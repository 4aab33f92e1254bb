import { readFileSync } from 'node:fs';
import { inlineHashesOf } from './inlineHashes.mjs';

const LOADED = /<(?:script|img|link|source|use)\b[^>]*?\s(?:src|href)="([^"#?]+)/g;
const LINKED = /<a\b[^>]*?\shref="([^"#?]+)/g;

/**
 * What built pages hold that concerns the site as a whole.
 * @typedef {object} PagesRead
 * @property {Set<string>} scripts CSP hashes of their inline scripts.
 * @property {Set<string>} styles CSP hashes of their style blocks.
 * @property {Map<string, string>} loaded Addresses on the site that pages need, each with the file of one.
 * @property {Set<string>} linked Addresses on the site that pages link to.
 * @property {string[]} cutShort Files without an end.
 */

/**
 * Read pages one by one: the work of a thread.
 * @param {Iterable<string>} files
 * @returns {PagesRead}
 */
export function work(files) {
  /** @type {PagesRead} */
  const read = {
    scripts: new Set(),
    styles: new Set(),
    loaded: new Map(),
    linked: new Set(),
    cutShort: [],
  };
  for (const file of files) {
    const html = readFileSync(file, 'utf8');
    if (!html.trimEnd().endsWith('</html>')) read.cutShort.push(file);
    const { scripts, styles } = inlineHashesOf(html);
    for (const hash of scripts) read.scripts.add(hash);
    for (const hash of styles) read.styles.add(hash);
    for (const address of addressesIn(html, LOADED)) {
      if (!read.loaded.has(address)) read.loaded.set(address, file);
    }
    for (const address of addressesIn(html, LINKED)) read.linked.add(address);
  }
  return read;
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
