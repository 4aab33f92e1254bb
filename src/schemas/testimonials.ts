import { z } from 'astro/zod';
import { entryFields, slugOf, text } from './fields.ts';

/** What somebody said, in their own words. */
export const testimonialSchema = z.strictObject({
  words: text().describe('Their words, exactly.'),
  role: text().describe('Who said it: a role, not a name, unless the document names them.'),
  about: z
    .strictObject({
      provider: slugOf('providers')
        .optional()
        .describe('The provider it is about: a file name in providers/.'),
      programme: slugOf('programmes')
        .optional()
        .describe('The programme it is about: a file name in programmes/.'),
    })
    .refine((about) => about.provider ?? about.programme, 'Name the provider or the programme.')
    .describe('What it is about.'),
  ...entryFields,
});

export type TestimonialData = z.output<typeof testimonialSchema>;
