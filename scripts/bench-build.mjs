/**
 * `npm run bench:build [-- [--texts] <sizes>]`: how builds and each of their steps grow, and how they
 * stand beside Eleventy and plain Astro. `--texts` builds sites of long texts instead of cohorts.
 */
import { runScript } from './lib/setup.mjs';

await runScript(async () => {
  const { benchBuilds } = await import('./bench/builds.mjs');
  const args = process.argv.slice(2);
  const sizes = args.map(Number).filter(Boolean);
  await benchBuilds({
    sizes: sizes.length > 0 ? sizes : [100, 1000, 10_000],
    shape: args.includes('--texts') ? 'texts' : 'directory',
  });
});
