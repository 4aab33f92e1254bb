/** Files of a content root: which entries there are, and how a new one is written. */
import { existsSync } from 'node:fs';
import { link, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { KnownIds } from './answers.ts';
import { collections } from './names.ts';
import { WrongInput } from './wrongInput.ts';

/** Ids of all entries, drafts included. */
export async function listIds(contentRoot: string): Promise<KnownIds> {
  const known: KnownIds = {};
  for (const collection of collections) {
    const folder = join(contentRoot, collection);
    const names = existsSync(folder) ? await readdir(folder) : [];
    known[collection] = names
      .filter((name) => /\.(yaml|mdx)$/.test(name))
      .map((name) => name.replace(/\.(yaml|mdx)$/, ''))
      .sort();
  }
  return known;
}

/**
 * Write a new file whole, or not at all.
 *
 * @throws {WrongInput} if there is one of that name already: nothing is overwritten.
 */
export async function writeNewFile(contentRoot: string, file: string, text: string): Promise<void> {
  const target = join(contentRoot, file);
  const taken = ['yaml', 'mdx'].map((ending) => target.replace(/\w+$/, ending)).find(existsSync);
  if (taken)
    throw new WrongInput(
      `${taken} is there already, and nothing was changed. Choose another name with --id.`,
    );
  const temporary = `${target}.${process.pid}.new`;
  await mkdir(dirname(target), { recursive: true });
  try {
    await writeFile(temporary, text, { flag: 'wx' });
    // A link, unlike a renaming, fails where somebody was faster.
    await link(temporary, target);
  } finally {
    await rm(temporary, { force: true });
  }
}
