/** Keep the runs of words of a folder of documents: `node src/checks/storeDocuments.ts <folder>`. */
import { writeFileSync } from 'node:fs';
import { packDocuments, readDocuments } from './prose/documents.ts';

const [folder = 'documents'] = process.argv.slice(2);
const texts = readDocuments(folder);
if (texts.size === 0) {
  console.error(`There are no .txt files in ${folder}.`);
  process.exitCode = 1;
} else {
  const stored = new URL('./data/documents.json', import.meta.url);
  writeFileSync(stored, `${JSON.stringify(packDocuments(texts), null, 2)}\n`);
  console.log(`Kept the runs of words of ${texts.size} documents.`);
}
