import { runScript } from './lib/setup.mjs';

await runScript(async () => {
  const { testServers } = await import('./lib/testServers.mjs');
  if (!(await testServers())) process.exitCode = 1;
});
