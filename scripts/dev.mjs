import { runScript } from './lib/setup.mjs';

await runScript(async () => {
  const { commandOf, runNode } = await import('./lib/run.mjs');
  const { checkWhileEditing } = await import('./lib/contentWatch.mjs');
  checkWhileEditing();
  const { ok } = await runNode([commandOf('astro'), 'dev', ...process.argv.slice(2)], {
    show: true,
  });
  if (!ok) process.exitCode = 1;
});
