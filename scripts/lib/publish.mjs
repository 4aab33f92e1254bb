import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compressFiles } from './compress.mjs';
import { formatHeadersFile, headerRules } from './headers.mjs';
import { readSite } from './readSite.mjs';
import { formatRedirectsFile, listRedirects } from './redirects.mjs';
import { replaceFolder } from './swap.mjs';
import { verifySite } from './verify.mjs';

/**
 * Do what lies between pages that are built and a site that is published: write the files for
 * hosts, check that all is whole, compress, and change places with the old site.
 * @param {object} site
 * @param {string} site.outDir The new site.
 * @param {string} site.distDir Where it is published; on the same disk.
 * @param {string} site.base Folder of the site on its host, with both slashes.
 * @param {(name: string, task: () => Promise<string>) => Promise<void>} step Runs a named task,
 *   which returns what to say of it.
 */
export async function publishSite({ outDir, distDir, base }, step) {
  await step('check', async () => {
    const site = await readSite(outDir);
    const redirects = listRedirects(outDir, base);
    await writeFile(join(outDir, '_headers'), formatHeadersFile(headerRules({ base, ...site })));
    await writeFile(join(outDir, '_redirects'), formatRedirectsFile(redirects));
    const { deadLinks } = await verifySite(outDir, base, site);
    const { pages, scriptHashes, styleHashes } = site;
    const dead = deadLinks.length > 0 ? `, but nothing stands at ${deadLinks.join(', ')}` : '';
    return (
      `${pages} pages whole${dead}; ${scriptHashes.length} inline scripts and ` +
      `${styleHashes.length} styles allowed, ${redirects.length} redirects`
    );
  });
  await step('compress', async () => {
    const { files, level } = await compressFiles(outDir);
    return `${files} files by Brotli (level ${level}) and gzip`;
  });
  await replaceFolder(distDir, outDir);
}
