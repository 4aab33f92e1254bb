import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { listFiles } from './folders.mjs';
import { listChangedFacts } from './changedFacts.mjs';
import { readPublicData } from './publicData.mjs';
import { readPage } from './readPage.mjs';
import { listRedirects } from './redirects.mjs';

/** Files whose addresses other people use. Scripts, pictures and the search may change theirs. */
const PROMISED = /\.(html|ics|json|csv|xml|pdf|txt)$/;
const FREE = /^(_astro|pagefind|share)\//;

/** Pages that are named of those that read differently; the rest are counted. */
const NAMED_PAGES = 20;

/**
 * Compare a new build with the published one.
 * @param {string} oldRoot
 * @param {string} newRoot
 * @param {string} [base] Folder of the new site on its host, with both slashes.
 * @returns {Promise<{ gone: string[], added: string[], facts: string[], pages: string[] }>} `gone`
 *   are addresses that answered and will not, not even by leading on; `pages` are pages of both
 *   that read differently.
 */
export async function compareSites(oldRoot, newRoot, base = '/') {
  const [before, after] = await Promise.all([listAddresses(oldRoot), listAddresses(newRoot)]);
  const pages = [];
  for (const [address, name] of before) {
    if (!name.endsWith('.html') || !after.has(address)) continue;
    const [old, now] = await Promise.all(
      [oldRoot, newRoot].map((root) => readFile(join(root, name), 'utf8')),
    );
    if (readPage(old ?? '').text !== readPage(now ?? '').text) pages.push(address);
  }
  const leadsOn = new Set(
    listRedirects(newRoot, base).map(({ from }) => `/${from.slice(base.length)}`),
  );
  return {
    gone: [...before.keys()].filter((address) => !after.has(address) && !leadsOn.has(address)),
    added: [...after.keys()].filter((address) => !before.has(address)),
    facts: listChangedFacts(readPublicData(oldRoot), readPublicData(newRoot)),
    pages,
  };
}

/**
 * List the addresses of a built site with their files.
 * @param {string} root
 * @returns {Promise<Map<string, string>>}
 */
async function listAddresses(root) {
  if (!existsSync(root)) return new Map();
  const names = (await listFiles(root)).map((file) => relative(root, file).split(sep).join('/'));
  return new Map(
    names
      .filter((name) => PROMISED.test(name) && !FREE.test(name))
      .map((name) => [`/${name.replace(/(^|\/)index\.html$/, '$1')}`, name]),
  );
}

/**
 * Say what a comparison found, for the editor who publishes.
 * @param {Awaited<ReturnType<typeof compareSites>>} found
 */
export function describeComparison({ gone, added, facts, pages }) {
  const part = (/** @type {string} */ heading, /** @type {string[]} */ lines, most = Infinity) => {
    if (lines.length === 0) return [];
    const rest = lines.length > most ? [`  and ${lines.length - most} more`] : [];
    const named = lines.slice(0, most).map((line) => `  ${line}`);
    return [`${heading} (${lines.length}):`, ...named, ...rest, ''];
  };
  return [
    ...part('Changed facts', facts),
    ...part('Pages that read differently', pages, NAMED_PAGES),
    ...part('New addresses', added),
    ...part('Addresses that would be gone', gone),
    ...(gone.length > 0
      ? [
          'Other sites, bookmarks and search engines lead to these addresses. If an entry moved, give',
          'its new file the old address, for example:',
          `  redirectFrom: [${gone.find((address) => address.endsWith('/')) ?? '/old-address/'}]`,
          'If it ended for good, publish with: npm run publish:check -- --allow-gone',
        ]
      : [
          facts.length + added.length + pages.length > 0
            ? 'Nothing would be lost.'
            : 'Nothing has changed.',
        ]),
  ].join('\n');
}
