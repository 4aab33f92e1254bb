import { readEntities } from '../../src/domain/content/entities.ts';

/**
 * What a built page says.
 * @typedef {object} ReadPage
 * @property {{ id: string, title: string }[]} headings Headings that can be linked to, in order.
 * @property {string[]} names Words written with a capital within a sentence: people and places.
 * @property {string} text The words of its main part.
 */

/**
 * Read a page that the site's own layout wrote.
 * @param {string} html
 * @returns {ReadPage}
 */
export function readPage(html) {
  const main = /<main[\s>][\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  const headings = [...main.matchAll(/<h([23])[^>]*\sid="([^"]+)"[^>]*>([\s\S]*?)<\/h\1>/g)].map(
    ([, , id = '', title = '']) => ({ id, title: plain(title) }),
  );
  const blocks = main
    .replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, ' ')
    .split(/<\/?(?:p|li|h\d|td|th|dt|dd|div|section|figcaption|caption|summary)[^>]*>/)
    .map(plain)
    .filter(Boolean);
  return { headings, names: blocks.flatMap(namesIn), text: blocks.join('\n') };
}

/** @param {string} html */
function plain(html) {
  return readEntities(html.replace(/<[^>]+>/g, ' '), ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * @param {string} text
 * @returns {string[]}
 */
function namesIn(text) {
  return [...text.matchAll(/[a-z,;:] \(?((?:[A-Z][a-z]+|[A-Z]{2,})(?:[ -][A-Z][a-z]+)*)/g)].map(
    ([, name = '']) => name,
  );
}
