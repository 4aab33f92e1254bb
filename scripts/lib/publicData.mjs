import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * An entry of `/data/<collection>.json`.
 * @typedef {{ id: string, label: string, page?: string, changedOn?: string,
 *   redirectFrom?: string[], [field: string]: unknown }} PublicEntry
 */

/**
 * Read the public data of a built site.
 * @param {string} root
 * @returns {Map<string, PublicEntry[]>} Entries by collection; none if the site has no such data.
 */
export function readPublicData(root) {
  const folder = join(root, 'data');
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return new Map(
    names
      .filter((name) => name.endsWith('.json'))
      .map((name) => [
        name.slice(0, -'.json'.length),
        JSON.parse(readFileSync(join(folder, name), 'utf8')).entries,
      ]),
  );
}
