import { runScript } from './lib/setup.mjs';

await runScript(async () => {
  const { mkdir, writeFile } = await import('node:fs/promises');
  const { dirname } = await import('node:path');
  const { generatedFiles } = await import('../src/editing/generated.ts');
  const files = generatedFiles();
  for (const [file, text] of files) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  console.log(`Wrote ${files.size} files from the schemas and the table of components.`);
});
