/** The collections of the content root, `site.yaml` among them. */
import type { z } from 'astro/zod';
import { collectionSchemas, siteSchema } from '../../schemas/index.ts';

/** A collection's name, which is its folder's too; `site` is the file `site.yaml`. */
export type CollectionKey = keyof typeof collectionSchemas | 'site';

/** What an entry of a collection holds, once its schema has read it. */
export type DataOf<Key extends CollectionKey> = Key extends keyof typeof collectionSchemas
  ? z.output<(typeof collectionSchemas)[Key]['schema']>
  : z.output<typeof siteSchema>;

/** Format and schema of each collection. */
export const collections: Record<CollectionKey, { format: 'mdx' | 'yaml'; schema: z.ZodType }> = {
  site: { format: 'yaml', schema: siteSchema },
  ...collectionSchemas,
};

/** Folders of the content root. */
export const folderNames = Object.keys(collectionSchemas);

const nouns: Record<string, string> = {
  site: 'site.yaml',
  glossary: 'glossary entry',
  policies: 'policy',
};

/** A collection's entry in words: programme, policy. */
export function nounOf(collection: CollectionKey): string {
  return nouns[collection] ?? collection.replace(/s$/, '');
}
