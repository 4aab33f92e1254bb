/** Runs of words of the documents that the facts come from, to tell when a sentence was copied. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashRuns, splitWords } from './words.ts';

/** The documents' runs as they are kept with the project: hashes only, six bytes each. */
interface StoredRuns {
  /** Base64 of the hashes, by the document's file name. */
  documents: Record<string, string>;
}

const BYTES = 6;

/** Pack the runs of documents, by file name, for keeping. */
export function packDocuments(texts: ReadonlyMap<string, string>): StoredRuns {
  const documents: Record<string, string> = {};
  for (const [name, text] of [...texts].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const hashes = [...new Set(hashRuns(splitWords(text)))].sort((one, other) => one - other);
    const bytes = Buffer.alloc(hashes.length * BYTES);
    hashes.forEach((hash, index) => {
      bytes.writeUIntBE(hash, index * BYTES, BYTES);
    });
    documents[name] = bytes.toString('base64');
  }
  return { documents };
}

/** Unpack kept runs: each hash with the document that it is from. */
export function unpackDocuments({ documents }: StoredRuns): Map<number, string> {
  const runs = new Map<number, string>();
  for (const [name, packed] of Object.entries(documents)) {
    const bytes = Buffer.from(packed, 'base64');
    for (let index = 0; index + BYTES <= bytes.length; index += BYTES) {
      runs.set(bytes.readUIntBE(index, BYTES), name);
    }
  }
  return runs;
}

/** Read the texts of a folder of documents. */
export function readDocuments(folder: string): Map<string, string> {
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('.txt'))
    : [];
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** Runs that are kept with the project, and those of a folder of documents if there is one. */
export function loadDocuments(stored: URL, folder: string): Map<number, string> {
  const runs = unpackDocuments(JSON.parse(readFileSync(stored, 'utf8')) as StoredRuns);
  for (const [name, text] of readDocuments(folder)) {
    for (const hash of hashRuns(splitWords(text))) runs.set(hash, name);
  }
  return runs;
}
