import { z } from 'astro/zod';
import { entryFields, slugOf, text } from './fields.ts';

/** An information page. */
export const guideSchema = z.strictObject({
  title: text().describe('Title of the page.'),
  summary: text().describe('One sentence for lists and search engines.'),
  audience: z
    .enum(['candidates', 'schools', 'both'], { error: 'Write candidates, schools or both.' })
    .describe('Whom it is for.'),
  order: z
    .int({ error: 'Write a whole number.' })
    .default(100)
    .describe('Place in the list of guides; lower comes first.'),
  qualifications: z
    .array(slugOf('qualifications'))
    .default([])
    .describe('Qualifications it is about: file names.'),
  comparison: slugOf('comparisons')
    .optional()
    .describe('A comparison table to show below the text: a file name in comparisons/.'),
  ...entryFields,
});

export type GuideData = z.output<typeof guideSchema>;
