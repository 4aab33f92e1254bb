import { runScript } from './lib/setup.mjs';

await runScript(async () => {
  await import('../tests/search/bench.ts');
});
