import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import type { z } from 'astro/zod';
import { heedingDrafts } from './drafts.ts';
import { contentDirectory } from './environment.ts';
import { leavingPlainText } from './plainText.ts';

/**
 * Loader of the entries in one folder of the content root; an entry's id is its file name.
 *
 * A content root need not have every folder: one that is missing holds no entries.
 */
export function entriesIn(folder: string, schema: z.ZodType, pattern = '*.{mdx,yaml}'): Loader {
  const directory = resolve(contentDirectory(), folder);
  if (!existsSync(directory)) {
    return { name: 'empty-folder', load: async ({ store }) => store.clear() };
  }
  const files = glob({
    base: pathToFileURL(`${directory}/`),
    pattern,
    generateId: ({ entry }) => entry.replace(/\.(mdx|yaml)$/, ''),
  });
  return heedingDrafts(leavingPlainText(files), schema);
}
