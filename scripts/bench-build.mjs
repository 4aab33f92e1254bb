/** `npm run bench:build`: how builds grow, and how they stand beside Eleventy and plain Astro. */
import { runScript } from './lib/setup.mjs';

await runScript(async () => {
  const { benchBuilds } = await import('./bench/builds.mjs');
  const sizes = process.argv.slice(2).map(Number).filter(Boolean);
  await benchBuilds(sizes.length > 0 ? sizes : [100, 1000, 10_000]);
});
