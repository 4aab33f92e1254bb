/** How people apply: shared by programmes and cohorts. */
import { z } from 'astro/zod';
import { emailAddress, slugOf, telephone, text, webAddress } from './fields.ts';

const shared = {
  to: slugOf('providers').describe('Who receives the application: a file name in providers/.'),
  source: slugOf('sources').optional().describe('The document that says how to apply.'),
  next: text().optional().describe('What happens after somebody applies, if a document says it.'),
  haveReady: z
    .array(text())
    .default([])
    .describe('What an applicant needs before starting, one line each.'),
};

/** The way to apply. `by` decides which other fields are needed. */
export const applicationSchema = z.discriminatedUnion(
  'by',
  [
    z.strictObject({
      by: z.literal('web').describe('People apply on a web page.'),
      url: webAddress().describe('The page where people apply.'),
      programmeParameter: text()
        .optional()
        .describe('Name of the address parameter that takes the programme, if the page has one.'),
      cohortParameter: text()
        .optional()
        .describe('Name of the address parameter that takes the cohort, if the page has one.'),
      ...shared,
    }),
    z.strictObject({
      by: z.literal('email').describe('People apply by e-mail.'),
      email: emailAddress().describe('The address that takes applications.'),
      ...shared,
    }),
    z.strictObject({
      by: z.literal('telephone').describe('People apply by telephone.'),
      telephone: telephone().describe('The number that takes applications, in quotes.'),
      ...shared,
    }),
    z.strictObject({
      by: z.literal('toBeConfirmed').describe('Applications are announced but not open yet.'),
      interestEmail: emailAddress()
        .optional()
        .describe('Where people register interest by e-mail.'),
      interestTelephone: telephone()
        .optional()
        .describe('Where people register interest by telephone.'),
      interestUrl: webAddress().optional().describe('Where people register interest on the web.'),
      ...shared,
    }),
    z.strictObject({
      by: z.literal('closed').describe('Nobody can apply any more.'),
      reason: text().describe('Why applications are closed, in words for the reader.'),
      ...shared,
    }),
  ],
  { error: 'Write how people apply: by: web, email, telephone, toBeConfirmed or closed.' },
);

export type Application = z.output<typeof applicationSchema>;
