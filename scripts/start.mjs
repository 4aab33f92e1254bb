import { runScript } from './lib/setup.mjs';

await runScript(async () => {
  const { build } = await import('./lib/build.mjs');
  const { serveDirectory } = await import('./lib/server.mjs');
  const { readPort, readSettings } = await import('./lib/settings.mjs');
  const port = readPort();
  await build();
  const { basePath, distDir } = readSettings();
  const { url } = await serveDirectory({ root: distDir, base: basePath, port, portsToTry: 20 });
  console.log(`Serving at ${url}`);
});
