import { z } from 'astro/zod';
import { contact, entryFields, slugOf, sourced, text, webAddress } from './fields.ts';

/** An organisation that runs, licenses or delivers programmes. */
export const providerSchema = z.strictObject({
  name: text().describe('Name in full.'),
  shortName: text().describe('Name for tables and lists.'),
  abbreviation: text().optional().describe('Letters people use for it, such as OLP.'),
  formerNames: z.array(text()).default([]).describe('Names it had before.'),
  kind: z
    .enum(['lead provider', 'licence holder', 'delivery partner'], {
      error: 'Write lead provider, licence holder or delivery partner.',
    })
    .describe('Its part in the work: lead provider, licence holder or delivery partner.'),
  summary: sourced(text()).describe('Who it is, in one sentence.'),
  licence: z
    .strictObject({
      holder: slugOf('providers').describe(
        'Whose licence it works under: a file name in providers/.',
      ),
      statement: sourced(text()).describe('What that means for a candidate.'),
    })
    .optional()
    .describe('The licence it works under, if it does not hold its own.'),
  managedBy: slugOf('providers').optional().describe('Who manages it: a file name in providers/.'),
  members: z.array(sourced(text())).default([]).describe('Members or partners, one a line.'),
  figures: z
    .array(
      z.strictObject({
        label: text().describe('What is counted, such as Partners.'),
        value: sourced(text()).describe('The figure, as published.'),
      }),
    )
    .default([])
    .describe('The provider in numbers.'),
  qualityRecord: z
    .array(sourced(text()))
    .default([])
    .describe('What reviewers said, one finding a line.'),
  website: webAddress().optional().describe('Its website.'),
  contacts: z.array(contact()).default([]).describe('How to reach it.'),
  ...entryFields,
});

export type ProviderData = z.output<typeof providerSchema>;
