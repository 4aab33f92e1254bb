import { readPublicData } from './publicData.mjs';
import { listRedirects } from './redirects.mjs';

/**
 * What the sitemap says of each page, from the public data of the same build: the day on which its
 * entry last changed (days of files would differ from one checkout to the next), and nothing of
 * addresses that only lead on.
 * @param {string} outDir The folder being built.
 * @param {string} base
 * @returns {(item: { url: string }) => any} For the sitemap's `serialize`.
 */
export function describeForSitemap(outDir, base) {
  /** @type {Map<string, string> | undefined} */
  let changedOn;
  /** @type {Set<string>} */
  let moved = new Set();
  return (item) => {
    if (!changedOn) {
      const entries = [...readPublicData(outDir).values()].flat();
      changedOn = new Map();
      for (const { page, changedOn: day } of entries) {
        if (page && day && day > (changedOn.get(page) ?? '')) changedOn.set(page, day);
      }
      moved = new Set(listRedirects(outDir, base).map(({ from }) => from));
    }
    if (moved.has(new URL(item.url).pathname)) return undefined;
    const lastmod = changedOn.get(item.url);
    return lastmod ? { ...item, lastmod } : item;
  };
}
