// Keeps hashes of the documents' runs of words, so that copied sentences are found in every clone:
// npm run docs:documents -- <folder of .txt files>
import { resolve } from 'node:path';
import { runScript } from './lib/setup.mjs';

const [folder = 'documents'] = process.argv.slice(2).map((argument) => resolve(argument));

await runScript(async () => {
  const { runNode } = await import('./lib/run.mjs');
  const { ok } = await runNode(['src/checks/storeDocuments.ts', folder], { show: true });
  if (!ok) process.exitCode = 1;
});
