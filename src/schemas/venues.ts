import { z } from 'astro/zod';
import { entryFields, sourced, text, webAddress } from './fields.ts';

/** The nine regions of England. Source: Office for National Statistics. */
export const regions = [
  'North East',
  'North West',
  'Yorkshire and the Humber',
  'East Midlands',
  'West Midlands',
  'East of England',
  'London',
  'South East',
  'South West',
] as const;

/** A place where a programme meets. */
export const venueSchema = z.strictObject({
  name: text().describe('Name of the place.'),
  street: text().describe('Street and house number or name.'),
  district: text().optional().describe('District or village.'),
  town: text().describe('Post town.'),
  postcode: z
    .string({ error: 'Write the postcode, such as WA14 2NL.' })
    .regex(
      /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/,
      'Write the postcode in capitals with its space, such as WA14 2NL.',
    )
    .describe('Postcode, such as WA14 2NL.'),
  region: z
    .enum(regions, { error: `Write a region of England: ${regions.join(', ')}.` })
    .describe('Region of England.'),
  coordinates: sourced(
    z.strictObject({
      latitude: z
        .number({ error: 'Write degrees north, such as 53.38.' })
        .min(49.8)
        .max(55.9)
        .describe('Degrees north, WGS 84.'),
      longitude: z
        .number({ error: 'Write degrees east, such as -2.36.' })
        .min(-6.5)
        .max(1.8)
        .describe('Degrees east, WGS 84; west is negative.'),
    }),
  )
    .optional()
    .describe('Position, in degrees by WGS 84.'),
  access: z.array(sourced(text())).default([]).describe('How to get in and around, one line each.'),
  otherWords: z
    .array(text())
    .default([])
    .describe('Other names and places nearby that people search for.'),
  website: webAddress().optional().describe('Website of the place.'),
  ...entryFields,
});

export type VenueData = z.output<typeof venueSchema>;
