// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { describeForSitemap } from './scripts/lib/sitemapDates.mjs';
import previewRoutes from './src/preview/routes.mjs';

const contentDir = process.env.CONTENT_DIR ?? 'src/content';
const base = process.env.BASE_PATH ?? '/';
const outDir = process.env.OUT_DIR ?? './dist';
const storeKey = createHash('sha256').update(contentDir);
// Astro keeps entries as an earlier schema read them: a changed schema starts a new store.
for (const file of readdirSync('src/schemas').sort())
  storeKey.update(readFileSync(`src/schemas/${file}`));
const contentKey = storeKey.digest('hex').slice(0, 8);

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://prospectus.example',
  base,
  outDir,
  // Each content root keeps its own store, so that entries of one never reach another.
  cacheDir: `./.cache/astro/${contentKey}`,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  fetchFile: null,
  // The default, 'jsx', eats the spaces between inline elements.
  compressHTML: true,
  // Links in authors' text are drawn by a component, which `optimize` must leave standing.
  integrations: [
    mdx({ optimize: { ignoreElementNames: ['a'] } }),
    sitemap({ serialize: describeForSitemap(outDir, base) }),
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
    resolve: { dedupe: ['astro'] },
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
