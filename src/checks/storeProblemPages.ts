/** Write the pages that explain problems: `node src/checks/storeProblemPages.ts`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeProblemPages } from './problemPages.ts';

const pages = writeProblemPages();
const folder = dirname([...pages.keys()][0] ?? '');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [path, text] of pages) writeFileSync(path, text);
console.log(`Wrote ${pages.size} pages to ${folder}/.`);
