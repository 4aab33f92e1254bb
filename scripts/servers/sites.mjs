import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedError } from '../lib/errors.mjs';
import { runNode } from '../lib/run.mjs';

const MOVED_ENTRY = join('guides', 'for-schools.mdx');
const OLD_ADDRESSES = [
  '/guides/schools/',
  `/${'information-about-everything-that-an-npq-asks-of-schools/'.repeat(4)}`,
];

/**
 * Build the default content twice, at the root of its host and below a path. No entry of it has
 * moved, so in a copy one says that it has.
 * @param {string} folder
 * @returns {Promise<{ base: string, webRoot: string, siteRoot: string }[]>} `webRoot` is what a
 *   server serves, and `siteRoot` the site in it.
 */
export async function buildSites(folder) {
  const content = join(folder, 'content');
  cpSync(join('src', 'content'), content, { recursive: true });
  const file = join(content, MOVED_ENTRY);
  const entry = readFileSync(file, 'utf8');
  writeFileSync(file, entry.replace('---\n', `---\nredirectFrom: [${OLD_ADDRESSES.join(', ')}]\n`));
  const sites = ['/', '/npq/'].map((base) => {
    const webRoot = join(folder, base === '/' ? 'at-root' : 'below-path');
    return { base, webRoot, siteRoot: join(webRoot, base) };
  });
  for (const { base, siteRoot } of sites) {
    console.log(`Building a site for ${base} ...`);
    const { ok, output } = await runNode([join('scripts', 'build.mjs')], {
      env: { ...process.env, CONTENT_DIR: content, BASE_PATH: base, DIST_DIR: siteRoot },
    });
    if (!ok) throw new ExpectedError(output.trimEnd());
  }
  return sites;
}
