import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  outDir: process.env.OUT_DIR,
  cacheDir: process.env.PEER_CACHE,
  integrations: [mdx({ optimize: true })],
  vite: { cacheDir: process.env.PEER_CACHE, resolve: { dedupe: ['astro'] } },
});
