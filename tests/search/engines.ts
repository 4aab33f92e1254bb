/** The search of the site and its peers over the same pages, each as a function from words to addresses. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readPage } from '../../scripts/lib/readPage.mjs';
import type { SearchIndex } from '../../src/domain/search/entry.ts';
import { findEntries } from '../../src/domain/search/find.ts';
import { mergeResults } from '../../src/domain/search/merge.ts';
import { prepareIndex } from '../../src/domain/search/prepare.ts';
import { fullTextWords, readQuestion } from '../../src/domain/search/question.ts';

export type Engine = (words: string) => Promise<string[]>;

interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(words: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** The index of names as the browser gets it. */
export async function readIndex(root: string) {
  const index: SearchIndex = JSON.parse(await readFile(join(root, 'search', 'index.json'), 'utf8'));
  const textWords: string = JSON.parse(await readFile(join(root, 'search', 'words.json'), 'utf8'));
  return { index, prepared: prepareIndex(index), textWords: new Set(textWords.split(' ')) };
}

/** Pagefind with its defaults, run from the built files. */
export async function openPagefind(root: string): Promise<Engine> {
  const folder = `${pathToFileURL(join(root, 'pagefind')).href}/`;
  const viaNetwork = globalThis.fetch;
  globalThis.fetch = async (input, options) => {
    const address = String(input).replace(/\?.*$/, '');
    return address.startsWith('file:')
      ? new Response(new Uint8Array(await readFile(new URL(address))))
      : viaNetwork(input, options);
  };
  const pagefind = (await import(`${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({ noWorker: true, basePath: folder, baseUrl: '/' });
  await pagefind.init();
  return async (words) => {
    const { results } = await pagefind.search(words);
    return Promise.all(results.slice(0, 10).map(async (result) => (await result.data()).url));
  };
}

/** The site's own search: names first, then the full text. */
export async function openSiteSearch(root: string, fullText: Engine): Promise<Engine> {
  const { prepared, textWords } = await readIndex(root);
  return async (words) => {
    const question = readQuestion(words, prepared, { textWords });
    const hits = findEntries(question, prepared);
    const found = (await fullText(fullTextWords(question))).slice(0, 4).map((to) => ({ to }));
    return mergeResults(hits, found)
      .slice(0, 10)
      .map(({ to }) => to);
  };
}

/** Names alone, as they stand before the full text has arrived. */
export async function openNames(root: string): Promise<Engine> {
  const { prepared, textWords } = await readIndex(root);
  return async (words) =>
    findEntries(readQuestion(words, prepared, { textWords }), prepared)
      .slice(0, 10)
      .map(({ entry }) => entry.to);
}

/** The pages that every engine searches, as title and text. */
async function readPages(root: string) {
  const { index } = await readIndex(root);
  const pages = index.entries.filter(({ to }) => !to.includes('#'));
  return Promise.all(
    pages.map(async ({ to, title }) => {
      const { text } = readPage(await readFile(join(root, to, 'index.html'), 'utf8'));
      return { id: to, title, text };
    }),
  );
}

export async function openMiniSearch(root: string): Promise<Engine> {
  const { default: MiniSearch } = await import('minisearch');
  const engine = new MiniSearch({ fields: ['title', 'text'] });
  engine.addAll(await readPages(root));
  return async (words) =>
    engine
      .search(words)
      .slice(0, 10)
      .map(({ id }) => String(id));
}

export async function openOrama(root: string): Promise<Engine> {
  const orama = await import('@orama/orama');
  const engine = orama.create({ schema: { id: 'string', title: 'string', text: 'string' } });
  await orama.insertMultiple(engine, await readPages(root));
  return async (words) => {
    const { hits } = await orama.search(engine, {
      term: words,
      properties: ['title', 'text'],
      limit: 10,
    });
    return hits.map(({ document }) => document.id);
  };
}
