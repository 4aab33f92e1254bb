/** On paper a link cannot be followed, so its address stands in a note at the end of the page. */

import { readEntities } from '../domain/content/entities.ts';

/** HTML whose links know the numbers of their notes, and the notes' addresses, from number 1 on. */
export interface NotedHtml {
  html: string[];
  addresses: string[];
}

const LINK = /<a(\s[^>]*?href="((?:https?:\/\/|mailto:|tel:)[^"]*)"[^>]*)>(.*?)<\/a>/gs;

const readText = (html: string) => readEntities(html.replace(/<[^>]+>/g, ''));

/** An address as people write it: a telephone number or a mailbox without its scheme. */
const writeAddress = (href: string) => readText(href).replace(/^(mailto|tel):|\?subject=.*$/g, '');
const bare = (words: string) =>
  words
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?|\/$|[\s()]/g, '');

/**
 * Number the links that lead off the site, in the order in which they stand. Each address has one
 * note, however many links lead there; a link whose own words are or hold the address needs none.
 * @param parts Parts of the page as HTML, in the order in which they stand on paper.
 */
export function noteLinks(parts: readonly string[]): NotedHtml {
  const addresses: string[] = [];
  const html = parts.map((part) =>
    part.replace(LINK, (link, attributes: string, href: string, words: string) => {
      const address = writeAddress(href);
      const said = bare(readText(words));
      if (said.includes(bare(address)) || said.includes(bare(address.replace(/^\+44/, '0')))) {
        return link;
      }
      if (!addresses.includes(address)) addresses.push(address);
      return `<a${attributes} data-note="${addresses.indexOf(address) + 1}">${words}</a>`;
    }),
  );
  return { html, addresses };
}
