import { runScript } from './lib/setup.mjs';

await runScript(async () => {
  const { runCasesOfFile } = await import('./lib/fundingCases.mjs');
  const { agreed, total } = await runCasesOfFile(process.argv[2]);
  if (agreed < total) process.exitCode = 1;
  console.log(`agree ${agreed}/${total}`);
});
