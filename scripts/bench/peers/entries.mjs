/** Entries of a content root for the peers: fields as they stand in the file, and the text below. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export const collections = [
  'qualifications',
  'providers',
  'programmes',
  'cohorts',
  'venues',
  'costs',
  'policies',
  'guides',
];

/** Read every entry that has a page. */
export function readEntries(root) {
  return collections.flatMap((collection) => {
    const folder = join(root, collection);
    if (!existsSync(folder)) return [];
    return readdirSync(folder).map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const [, front = text, body = ''] = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(text) ?? [];
      return { collection, id: name.replace(/\.\w+$/, ''), fields: parse(front), body };
    });
  });
}

/** Fields as rows of a list of facts, values as text. */
export function rowsOf(fields) {
  return Object.entries(fields).map(([name, value]) => ({
    name,
    value: typeof value === 'object' ? JSON.stringify(value) : String(value),
  }));
}
