import { listFiles } from './folders.mjs';
import { inThreads } from './threads.mjs';

/**
 * Read every page of a built site once, for its headers and for the check that it is whole.
 * @param {string} root
 */
export async function readSite(root) {
  const files = await listFiles(root, '.html');
  /** @type {import('./readPages.mjs').PagesRead[]} */
  const parts = await inThreads(new URL('readPages.mjs', import.meta.url), files, {});
  /** @param {(part: import('./readPages.mjs').PagesRead) => Iterable<string>} take */
  const all = (take) => [...new Set(parts.flatMap((part) => [...take(part)]))].sort();
  return {
    pages: files.length,
    scriptHashes: all(({ scripts }) => scripts),
    styleHashes: all(({ styles }) => styles),
    loaded: new Map(parts.flatMap(({ loaded }) => [...loaded])),
    linked: all(({ linked }) => linked),
    cutShort: all(({ cutShort }) => cutShort),
  };
}
