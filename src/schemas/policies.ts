import { z } from 'astro/zod';
import { calendarDate, entryFields, slugOf, text, webAddress } from './fields.ts';

/** A policy. */
export const policySchema = z.strictObject({
  title: text().describe('Title of the policy.'),
  summary: text().describe('One sentence that says what it covers.'),
  kind: z
    .enum(['complaints and appeals', 'malpractice', 'transparency', 'accessibility', 'privacy'], {
      error: 'Write complaints and appeals, malpractice, transparency, accessibility or privacy.',
    })
    .describe('What it is about.'),
  owner: slugOf('providers')
    .optional()
    .describe("Whose policy it is: a file name in providers/. Leave it out for the site's own."),
  appliesTo: z
    .array(slugOf('programmes'))
    .default([])
    .describe('Programmes that it covers: file names in programmes/.'),
  updatedOn: calendarDate().optional().describe('Day it was last changed, YYYY-MM-DD, if known.'),
  documentUrl: webAddress().optional().describe('Address of the policy document, if known.'),
  sources: entryFields.sources
    .optional()
    .describe('The documents that its facts come from, if any: file names in sources/.'),
  draft: entryFields.draft,
  reviewBy: entryFields.reviewBy,
  changedOn: entryFields.changedOn,
  redirectFrom: entryFields.redirectFrom,
});

export type PolicyData = z.output<typeof policySchema>;
