import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Give pages of the sitemap the day on which their entry last changed, read from the public data
 * of the same build: days of files would differ from one checkout to the next.
 * @param {string} outDir The folder being built.
 * @returns {(item: { url: string }) => any} For the sitemap's `serialize`.
 */
export function withLastChange(outDir) {
  /** @type {Map<string, string> | undefined} */
  let changedOn;
  return (item) => {
    changedOn ??= readChanges(join(outDir, 'data'));
    const lastmod = changedOn.get(item.url);
    return lastmod ? { ...item, lastmod } : item;
  };
}

/** @param {string} folder */
function readChanges(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const entries = files.flatMap(
    (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).entries,
  );
  return new Map(
    entries.flatMap(({ page, changedOn }) => (page && changedOn ? [[page, changedOn]] : [])),
  );
}
