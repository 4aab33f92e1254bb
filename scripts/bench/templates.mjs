import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One page of each template of a built site: each list, the first entry of each list, and the rest.
 * @param {string} root Folder of the built site.
 * @returns {string[]} Addresses within the site.
 */
export function templatesOf(root) {
  const sections = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^(_|\.|pagefind|fonts|data)/.test(entry.name))
    .map(({ name }) => name)
    .sort();
  const pages = ['/'];
  for (const section of sections) {
    if (existsSync(join(root, section, 'index.html'))) pages.push(`/${section}/`);
    const entry = readdirSync(join(root, section), { withFileTypes: true })
      .filter(
        (child) => child.isDirectory() && existsSync(join(root, section, child.name, 'index.html')),
      )
      .map(({ name }) => name)
      .sort()[0];
    if (entry) pages.push(`/${section}/${entry}/`);
  }
  return pages;
}
