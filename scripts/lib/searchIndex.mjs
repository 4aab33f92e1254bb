import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shardIndex } from '../../src/domain/search/shards.ts';
import { wordsOf } from '../../src/domain/search/text.ts';
import { readPage } from './readPage.mjs';

/**
 * @typedef {import('../../src/domain/search/entry.ts').SearchEntry} SearchEntry
 * @typedef {import('./readPage.mjs').ReadPage} ReadPage
 */

/** A heading on more pages than this share is furniture, and says nothing of one page. */
const FURNITURE = 0.3;
/** A name on more pages than this is not what any of them is about. */
const PAGES_OF_NAME = 3;

/**
 * Finish the search's first index: what the pages themselves say goes in, and what is too much for
 * one file goes into others.
 *
 * `search/index.json` comes from the build of the pages. Written beside it are `search/words.json`,
 * the words of the pages' text, and `search/more/`, on large sites.
 * @param {string} outDir
 */
export async function writeSearchIndex(outDir) {
  const folder = join(outDir, 'search');
  const file = join(folder, 'index.json');
  const { first, shards } = shardIndex(JSON.parse(await readFile(file, 'utf8')));
  const pages = await readPages(outDir, first.entries);
  addSections(first.entries, pages);
  addMentions(first.entries, pages);
  await writeFile(file, JSON.stringify(first));
  await writeFile(join(folder, 'words.json'), JSON.stringify(collectWords(pages).join(' ')));
  if (shards.size > 0) await mkdir(join(folder, 'more'), { recursive: true });
  for (const [name, shard] of shards) {
    await writeFile(join(folder, 'more', `${name}.json`), JSON.stringify(shard));
  }
  return `${first.entries.length} entries first, ${shards.size} files more`;
}

/**
 * @param {string} outDir
 * @param {SearchEntry[]} entries
 * @returns {Promise<Map<string, ReadPage>>} By address; an entry within a page has none of its own.
 */
async function readPages(outDir, entries) {
  const pages = new Map();
  for (const { to } of entries) {
    if (to.includes('#')) continue;
    pages.set(to, readPage(await readFile(join(outDir, to, 'index.html'), 'utf8')));
  }
  return pages;
}

/**
 * @param {SearchEntry[]} entries
 * @param {Map<string, ReadPage>} pages
 */
function addSections(entries, pages) {
  const counts = new Map();
  for (const { headings } of pages.values()) {
    for (const { title } of headings) counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  for (const entry of entries) {
    const page = pages.get(entry.to);
    if (!page) continue;
    const given = new Map((entry.sections ?? []).map(({ id, words }) => [id, words]));
    const sections = page.headings
      .filter(({ id, title }) => given.has(id) || counts.get(title) <= pages.size * FURNITURE)
      .map(({ id, title }) => ({ id, title, ...(given.has(id) && { words: given.get(id) }) }));
    // A page that lists entries has their names as headings: each is an entry of its own.
    const telling = sections.filter(({ id }) => given.has(id) || !entry.to.endsWith('/glossary/'));
    if (telling.length > 0) entry.sections = telling;
    else delete entry.sections;
  }
}

/**
 * @param {SearchEntry[]} entries
 * @param {Map<string, ReadPage>} pages
 */
function addMentions(entries, pages) {
  const counts = new Map();
  for (const { names } of pages.values()) {
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  for (const entry of entries) {
    const names = pages.get(entry.to)?.names.filter((name) => counts.get(name) <= PAGES_OF_NAME);
    if (names?.length) entry.mentions = [...new Set([...(entry.mentions ?? []), ...names])];
  }
}

/**
 * Words that are right though no name has them, and that a slip of the finger may have meant.
 * @param {Map<string, ReadPage>} pages
 */
function collectWords(pages) {
  const words = new Set();
  for (const { text } of pages.values()) {
    for (const word of wordsOf(text)) if (word.length > 4 && !/\d/.test(word)) words.add(word);
  }
  return [...words].sort();
}
