import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ExpectedError } from './errors.mjs';
import { headerRules } from './headers.mjs';
import { readSite } from './readSite.mjs';
import { listRedirects } from './redirects.mjs';
import { formatCaddy, formatNginxMaps, formatNginxServer } from './serverConfigs.mjs';

/**
 * Write what nginx and Caddy need to know of a built site: its headers and its redirects.
 * @param {object} site
 * @param {string} site.root The built folder.
 * @param {string} site.base
 * @param {string} site.folder Where to write.
 * @returns {Promise<string[]>} The files.
 */
export async function writeDeployConfig({ root, base, folder }) {
  if (!existsSync(join(root, '_headers'))) {
    throw new ExpectedError(`There is no built site in ${root}. Run first: npm run build`);
  }
  const rules = headerRules({ base, ...(await readSite(root)) });
  const redirects = listRedirects(root, base);
  const files = {
    'nginx-http.conf': formatNginxMaps(rules),
    'nginx-server.conf': formatNginxServer(rules, redirects, base),
    'site.caddy': formatCaddy(rules, redirects, base),
  };
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return Object.keys(files).map((name) => join(folder, name));
}
