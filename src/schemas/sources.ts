import { z } from 'astro/zod';
import { calendarDate, entryFields, publicationDate, text, webAddress } from './fields.ts';

/** A document that facts come from. */
export const sourceSchema = z
  .strictObject({
    title: text().describe('What the document calls itself.'),
    publisher: text().describe('Who published it, in words.'),
    kind: z
      .enum(['web page', 'leaflet', 'specification', 'guidance', 'data', 'article'], {
        error: 'Write web page, leaflet, specification, guidance, data or article.',
      })
      .describe('What sort of document it is.'),
    file: text().optional().describe('Name of the file as received, if it was received as a file.'),
    url: webAddress().optional().describe('Where it stands or stood on the web.'),
    publishedOn: publicationDate()
      .optional()
      .describe('When it was published, as precisely as it says: 2019, 2019-10 or 2019-10-02.'),
    readOn: calendarDate().describe('The day the facts were taken from it, YYYY-MM-DD.'),
    note: text().optional().describe('What a reader should know, such as what is cut off.'),
    draft: entryFields.draft,
    reviewBy: entryFields.reviewBy,
  })
  .refine((source) => source.file ?? source.url, {
    path: ['url'],
    error: 'Give the file as received, or the web address.',
  });

export type SourceData = z.output<typeof sourceSchema>;
