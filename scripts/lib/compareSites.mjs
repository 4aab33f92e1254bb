import { existsSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { listFiles } from './folders.mjs';
import { listChangedFacts } from './changedFacts.mjs';
import { readPublicData } from './publicData.mjs';

/** Files whose addresses other people use. Scripts, pictures and the search may change theirs. */
const PROMISED = /\.(html|ics|json|csv|xml|pdf|txt)$/;
const FREE = /^(_astro|pagefind|share)\//;

/**
 * Compare a new build with the published one.
 * @param {string} oldRoot
 * @param {string} newRoot
 * @returns {Promise<{ gone: string[], added: string[], facts: string[] }>} `gone` are addresses
 *   that answered and will not, not even by leading on.
 */
export async function compareSites(oldRoot, newRoot) {
  const [before, after] = await Promise.all([listAddresses(oldRoot), listAddresses(newRoot)]);
  return {
    gone: [...before].filter((address) => !after.has(address)),
    added: [...after].filter((address) => !before.has(address)),
    facts: listChangedFacts(readPublicData(oldRoot), readPublicData(newRoot)),
  };
}

/** @param {string} root */
async function listAddresses(root) {
  if (!existsSync(root)) return new Set();
  const names = (await listFiles(root)).map((file) => relative(root, file).split(sep).join('/'));
  return new Set(
    names
      .filter((name) => PROMISED.test(name) && !FREE.test(name))
      .map((name) => `/${name.replace(/(^|\/)index\.html$/, '$1')}`),
  );
}

/**
 * Say what a comparison found, for the editor who publishes.
 * @param {Awaited<ReturnType<typeof compareSites>>} found
 */
export function describeComparison({ gone, added, facts }) {
  const part = (/** @type {string} */ heading, /** @type {string[]} */ lines) =>
    lines.length > 0
      ? [`${heading} (${lines.length}):`, ...lines.map((line) => `  ${line}`), '']
      : [];
  return [
    ...part('Changed facts', facts),
    ...part('New addresses', added),
    ...part('Addresses that would be gone', gone),
    ...(gone.length > 0
      ? [
          'Other sites, bookmarks and search engines lead to these addresses. If an entry moved, give',
          'its new file the old address, for example:',
          `  redirectFrom: [${gone.find((address) => address.endsWith('/')) ?? '/old-address/'}]`,
          'If it ended for good, publish with: npm run publish:check -- --allow-gone',
        ]
      : [facts.length + added.length > 0 ? 'Nothing would be lost.' : 'Nothing has changed.']),
  ].join('\n');
}
