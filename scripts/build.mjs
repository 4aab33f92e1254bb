import { runScript } from './lib/setup.mjs';

await runScript(async () => {
  const { build } = await import('./lib/build.mjs');
  await build();
});
