import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * Write a built site of a few files.
 *
 * @param files Text by path; below `data/`, the entries of a collection.
 * @returns Its folder.
 */
export function writeSmallSite(files: Record<string, unknown>): string {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    const text = name.startsWith('data/') ? JSON.stringify({ entries: content }) : content;
    writeFileSync(join(root, name), text as string);
  }
  return root;
}
