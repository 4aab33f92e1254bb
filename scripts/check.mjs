// Checks every content file and prints all problems: npm run check -- --format terminal|json|github|sarif
import { runScript } from './lib/setup.mjs';

await runScript(async () => {
  const { CONTENT_CHECK } = await import('./lib/build.mjs');
  const { runNode } = await import('./lib/run.mjs');
  const { ok } = await runNode([CONTENT_CHECK, ...process.argv.slice(2)], { show: true });
  if (!ok) process.exitCode = 1;
});
