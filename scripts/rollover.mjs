import { runScript } from './lib/setup.mjs';

await runScript(async () => {
  const { withDialogue } = await import('./lib/dialogue.mjs');
  const { readSettings } = await import('./lib/settings.mjs');
  const { rollOverCohort } = await import('../src/editing/commands.ts');
  const contentRoot = readSettings().contentDir ?? 'src/content';
  await withDialogue(async () => {
    console.log(await rollOverCohort(process.argv.slice(2), contentRoot));
  });
});
