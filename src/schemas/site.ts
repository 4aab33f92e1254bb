import { z } from 'astro/zod';
import { contact, text, webAddress } from './fields.ts';

const link = z.strictObject({
  label: text().describe('Words of the link.'),
  to: z
    .string()
    .regex(
      /^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/,
      'Write an address on this site that starts and ends with a slash, such as /cohorts/.',
    )
    .describe('Address on this site, such as /cohorts/.'),
});

/** The site as a whole. */
export const siteSchema = z.strictObject({
  name: text().describe('Name of the site, as in the header.'),
  strapline: text().describe('A few words that say what the site is.'),
  description: text().describe('One sentence for search engines and for the home page.'),
  address: webAddress().describe('Where the site is published. SITE_URL overrides it.'),
  publisher: z
    .strictObject({
      name: text().describe('Who publishes the site.'),
      about: text().describe('One or two sentences about the publisher.'),
    })
    .describe('Who answers for the site.'),
  contacts: z.array(contact()).default([]).describe('How to reach the publisher.'),
  socialLinks: z
    .array(
      z.strictObject({
        label: text().describe('Name of the service.'),
        url: webAddress().describe('Address of the page there.'),
      }),
    )
    .default([])
    .describe('Pages of the publisher on other services.'),
  navigation: z.array(link).min(1).max(7).describe('Links in the header, at most seven.'),
  footerNavigation: z.array(link).default([]).describe('Links at the foot of every page.'),
  otherWords: z
    .array(
      z.strictObject({
        to: z
          .array(
            z
              .string()
              .regex(
                /^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/,
                'Write an address on this site, such as /contact/ or /guides/for-schools/#who-pays.',
              ),
          )
          .min(1)
          .describe('Pages or sections that they mean, the best first.'),
        words: z.array(text()).min(1).describe('Words that people search with.'),
      }),
    )
    .default([])
    .describe(
      "Other people's words for pages, beside those of the glossary; they feed the search.",
    ),
  timeZone: z.literal('Europe/London').describe('The time zone of all dates and times.'),
  accent: z
    .enum(['oxblood', 'bottle-green', 'navy', 'plum'])
    .default('oxblood')
    .describe('Colour of links and marks.'),
  home: z
    .strictObject({
      heading: text().describe('Heading of the home page.'),
      lead: text().describe('The paragraph below it.'),
    })
    .describe('Words of the home page.'),
});

export type SiteSettings = z.output<typeof siteSchema>;
