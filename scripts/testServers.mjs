import { runScript } from './lib/setup.mjs';

await runScript(async () => {
  const { testServers } = await import('./servers/test.mjs');
  if (!(await testServers())) process.exitCode = 1;
});
