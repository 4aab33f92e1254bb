// Writes docs/editing/problems/ from the table of problems: npm run docs:problems
import { join } from 'node:path';
import { runScript } from './lib/setup.mjs';

await runScript(async () => {
  const { runNode } = await import('./lib/run.mjs');
  const { ok } = await runNode([join('src', 'checks', 'storeProblemPages.ts')], { show: true });
  if (!ok) process.exitCode = 1;
});
