import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedError } from '../lib/errors.mjs';
import { runNode } from '../lib/run.mjs';

/** Lines that say where entries stood before, by file: a guide, and a cohort with its calendar. */
const MOVED = {
  'guides/for-schools.mdx': [
    '/guides/schools/',
    `/${'information-about-everything-that-an-npq-asks-of-schools/'.repeat(4)}`,
  ],
  'cohorts/olp-npqel-spring-2020.yaml': ['/cohorts/olp-spring/'],
};

/**
 * Build the default content twice, at the root of its host and below a path. No entry of it has
 * moved, so in a copy two say that they have.
 * @param {string} folder
 * @returns {Promise<{ base: string, webRoot: string, siteRoot: string }[]>} `webRoot` is what a
 *   server serves, and `siteRoot` the site in it.
 */
export async function buildSites(folder) {
  const content = join(folder, 'content');
  cpSync(join('src', 'content'), content, { recursive: true });
  for (const [name, addresses] of Object.entries(MOVED)) {
    const file = join(content, name);
    const [, fence = '', entry = ''] = /^(---\n)?([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
    writeFileSync(file, `${fence}redirectFrom: [${addresses.join(', ')}]\n${entry}`);
  }
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
