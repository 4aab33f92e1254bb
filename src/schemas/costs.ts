import { z } from 'astro/zod';
import {
  academicYear,
  entryFields,
  framework,
  pence,
  slugOf,
  sourced,
  text,
  toBeConfirmed,
  calendarDate,
} from './fields.ts';

const shared = {
  title: text().describe('Title of the page.'),
  summary: text().describe('One sentence that answers "what does it cost" or "who pays".'),
  ...entryFields,
};

/** What a place costs, or a way in which somebody else pays for it. */
export const costSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('fee').describe('The price of a place.'),
      programme: slugOf('programmes').describe(
        'The programme that it buys: a file name in programmes/.',
      ),
      amountPence: sourced(
        z.union([toBeConfirmed(), pence()], {
          error: 'Write whole pence, such as 120000 for £1,200, or toBeConfirmed.',
        }),
      ).describe('Price in pence, or toBeConfirmed.'),
      includes: z
        .array(sourced(text()))
        .default([])
        .describe('What the price includes, one line each.'),
      vat: z
        .enum(['included', 'added', 'exempt'], {
          error: 'Write included, added or exempt, or leave vat out if no document says.',
        })
        .optional()
        .describe('How VAT is treated, if a document says.'),
      academicYear: academicYear().optional().describe('The academic year it is for.'),
      ...shared,
    }),
    z.strictObject({
      kind: z
        .literal('self-funded fee')
        .describe("A provider's published price for one of today's qualifications."),
      qualifications: z
        .array(slugOf('qualifications'))
        .min(1, 'Name at least one qualification.')
        .describe('The qualifications that had this price: file names in qualifications/.'),
      publishedBy: text().describe('Who published the price.'),
      amountPence: sourced(pence()).describe('Price in pence.'),
      intake: text().describe('The intake it was for, in words, such as spring 2025.'),
      ...shared,
    }),
    z.strictObject({
      kind: z.literal('funding route').describe('A way in which somebody else pays.'),
      framework: framework().describe('The framework it was or is for: 2017 or 2021.'),
      from: text().describe('Since when, in words.'),
      until: text().optional().describe('Until when, in words, if it has ended.'),
      endedOn: calendarDate().optional().describe('Last day, YYYY-MM-DD, if known.'),
      covers: sourced(text()).describe('What it pays for.'),
      conditions: z
        .array(sourced(text()))
        .min(1)
        .describe('Who can have it, one condition a line.'),
      ...shared,
    }),
  ],
  { error: 'Write kind: fee, self-funded fee or funding route.' },
);

export type CostData = z.output<typeof costSchema>;
