import { runScript } from './lib/setup.mjs';

await runScript(async () => {
  const { existsSync } = await import('node:fs');
  const { join } = await import('node:path');
  const { build } = await import('./lib/build.mjs');
  const { compareSites, describeComparison } = await import('./lib/compareSites.mjs');
  const { readSettings } = await import('./lib/settings.mjs');
  const { basePath, distDir: published } = readSettings();
  const next = join(process.cwd(), '.cache', 'next', 'dist');
  process.env.DIST_DIR = next;
  await build();
  if (!existsSync(published)) {
    console.log(`There is no site in ${published} to compare with: this would be the first.`);
    return;
  }
  const found = await compareSites(published, next, basePath);
  console.log(`\n${describeComparison(found)}`);
  if (found.gone.length > 0 && !process.argv.includes('--allow-gone')) process.exitCode = 1;
});
