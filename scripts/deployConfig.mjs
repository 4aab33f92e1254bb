import { runScript } from './lib/setup.mjs';

await runScript(async () => {
  const { join } = await import('node:path');
  const { writeDeployConfig } = await import('./lib/deployConfig.mjs');
  const { readSettings } = await import('./lib/settings.mjs');
  const { basePath, distDir } = readSettings();
  const folder = join(process.cwd(), 'deploy', 'generated');
  const files = await writeDeployConfig({ root: distDir, base: basePath, folder });
  for (const file of files) console.log(`Wrote ${file}`);
});
