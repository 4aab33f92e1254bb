// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { describeForSitemap } from './scripts/lib/sitemapDates.mjs';
import previewRoutes from './src/preview/routes.mjs';

const contentDir = process.env.CONTENT_DIR ?? 'src/content';
const base = process.env.BASE_PATH ?? '/';
const outDir = process.env.OUT_DIR ?? './dist';

/** Name of the store of parsed entries: another content root or another schema gets another. */
function nameStore() {
  const name = createHash('sha256').update(contentDir);
  for (const folder of ['src/schemas', 'src/data']) {
    const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
    for (const file of files.sort()) name.update(readFileSync(`${folder}/${file}`));
  }
  return name.digest('hex').slice(0, 12);
}

/** Pages of single answers about funding ask search engines to leave them out. @param {string} page */
const isListed = (page) => !/\/funding\/[^/]+\/(?!rules\/)./.test(page);

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://prospectus.example',
  base,
  outDir,
  // Astro keeps an entry whose file is unchanged, even if its schema is not.
  cacheDir: `./.cache/astro/${nameStore()}`,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  fetchFile: null,
  // The default, 'jsx', eats the spaces between inline elements.
  compressHTML: true,
  // Links and pictures in authors' text are drawn by components, which `optimize` must leave standing.
  integrations: [
    mdx({ optimize: { ignoreElementNames: ['a', 'img'] } }),
    sitemap({ filter: isListed, serialize: describeForSitemap(outDir, base) }),
    previewRoutes(),
  ],
  devToolbar: { enabled: false },
  // Code editors complete and check the front matter of MDX.
  experimental: { contentIntellisense: true },
  build: { inlineStylesheets: 'always', concurrency: 8 },
  vite: {
    cacheDir: './.cache/vite',
    plugins: [tailwindcss()],
    // Content may live outside the project: its MDX modules still use the project's Astro.
    resolve: {
      dedupe: ['astro'],
      // Pictures lie beside the entries that show them, wherever those are.
      alias: { 'content-images': resolve(contentDir, 'images') },
    },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks each MDX module with a directive that bundling drops, and reports each.
        onLog(level, log, report) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
});
