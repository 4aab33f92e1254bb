import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../lib/setup.mjs';

/**
 * The heaviest page of each template of a built site. A template that takes addresses of any depth
 * counts once for each depth.
 * @param {string} root Folder of the built site.
 * @returns {string[]} Addresses within the site, in the order of their names.
 */
export function templatesOf(root) {
  const routes = readRoutes();
  /** @type {Map<string, { address: string, bytes: number }>} */
  const heaviest = new Map();
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    const file = join(root, name);
    const address = `/${name.replaceAll('\\', '/')}`.replace(/index\.html$/, '');
    if (!file.endsWith('index.html')) continue;
    const route = routes.find(({ pattern }) => pattern.test(address));
    const template = route?.isDeep ? `${route.name} ${address.split('/').length}` : route?.name;
    const { size: bytes } = statSync(file);
    if (template && bytes > (heaviest.get(template)?.bytes ?? 0))
      heaviest.set(template, { address, bytes });
  }
  return [...heaviest.values()].map(({ address }) => address).sort();
}

/** Routes of the site's pages, the most definite first, since that is the one that Astro takes. */
function readRoutes() {
  const folder = join(projectRoot, 'src', 'pages');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.astro'))
    .map((file) => {
      const name = `/${file.replaceAll('\\', '/')}`.replace(/(\/index)?\.astro$/, '/');
      const source = name.replace(/\[\.{3}\w+\]/g, '.+').replace(/\[\w+\]/g, '[^/]+');
      return { name, pattern: new RegExp(`^${source}$`), isDeep: name.includes('[...') };
    })
    .sort((one, other) => rank(one.name) - rank(other.name));
}

/** @param {string} name */
function rank(name) {
  return (name.includes('[...') ? 10 : 0) + name.split('[').length;
}
