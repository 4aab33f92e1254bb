import { runScript } from './lib/setup.mjs';

await runScript(async () => {
  const { commandOf, runNode } = await import('./lib/run.mjs');
  const { ok } = await runNode([commandOf('astro'), 'dev', ...process.argv.slice(2)], {
    show: true,
  });
  if (!ok) process.exitCode = 1;
});
