import { z } from 'astro/zod';
import { entryFields, text } from './fields.ts';

/** A term of the field. */
export const glossarySchema = z.strictObject({
  term: text().describe('The term, spelt out.'),
  abbreviation: text().optional().describe('Its abbreviation, such as SLE.'),
  meaning: text().describe('What it means, in one or two plain sentences.'),
  otherWords: z
    .array(text())
    .default([])
    .describe('Other words people use for it; they feed the search.'),
  links: z
    .array(
      z
        .string()
        .regex(
          /^\/([a-z0-9-]+\/)*$/,
          'Write an address on this site that starts and ends with a slash.',
        ),
    )
    .default([])
    .describe('Pages of this site that say more, such as /guides/for-schools/.'),
  sources: entryFields.sources
    .optional()
    .describe('The documents that its facts come from, if any: file names in sources/.'),
  draft: entryFields.draft,
  reviewBy: entryFields.reviewBy,
});

export type GlossaryData = z.output<typeof glossarySchema>;
