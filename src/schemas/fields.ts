/** Field types that several collections share. Each one's error says what to write instead. */
import { z } from 'astro/zod';

/** One document's word on a fact. `source` is the id of an entry in `sources/`. */
export interface Claim<T> {
  value: T;
  source?: string | undefined;
  note?: string | undefined;
}

/** A fact as published, with what other documents say where they disagree. */
export interface Fact<T> extends Claim<T> {
  others: Claim<T>[];
}

/** Collections whose entries other entries may name. */
export type CollectionName =
  | 'qualifications'
  | 'providers'
  | 'programmes'
  | 'comparisons'
  | 'cohorts'
  | 'venues'
  | 'costs'
  | 'funding'
  | 'policies'
  | 'guides'
  | 'testimonials'
  | 'finder'
  | 'glossary'
  | 'sources';

/** Ways of writing a value that an editor can get wrong. */
export type FieldFormat =
  'id' | 'date' | 'academic-year' | 'time' | 'money' | 'web-address' | 'email' | 'telephone';

/** What a field is beyond its shape, for tools that walk a schema (checks, reference pages). */
export interface FieldRole {
  /** How the field's value is written. */
  format?: FieldFormat;
  /** The field holds the id of an entry of this collection. */
  reference?: CollectionName;
  /** The schema of the fact's value, where the field may carry its source. */
  sourced?: z.ZodType;
}

/** Roles of field schemas. A schema that is wrapped or described keeps its inner schema's role. */
export const fieldRoles = z.registry<FieldRole>();

const toBeConfirmedWord = 'toBeConfirmed';

/** The value of a fact that its provider has announced as still to be confirmed. */
export type ToBeConfirmed = typeof toBeConfirmedWord;

/** Text of at least one visible character. */
export const text = () =>
  z.string({ error: 'Write text here.' }).trim().min(1, 'Write some text, or leave the field out.');

/** File name of an entry of another collection, without its extension. */
export const slugOf = (collection: CollectionName) =>
  z
    .string({ error: `Write the file name of an entry in ${collection}/, without its extension.` })
    .regex(
      /^[a-z0-9]+(-[a-z0-9]+)*$/,
      `Write the file name of an entry in ${collection}/ in lower case with hyphens, without its extension.`,
    )
    .register(fieldRoles, { reference: collection, format: 'id' });

/** The words that say a provider has announced a fact as still to be confirmed. */
export const toBeConfirmed = () =>
  z.literal(toBeConfirmedWord, { error: `Write ${toBeConfirmedWord}, or the fact itself.` });

function isRealDate(date: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return false;
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}

/**
 * A day in Europe/London, as `YYYY-MM-DD`.
 *
 * YAML turns an unquoted date into a `Date` at midnight UTC; both forms come out as the same string.
 */
export const calendarDate = () =>
  z
    .preprocess(
      (raw) =>
        raw instanceof Date && !Number.isNaN(raw.getTime()) ? raw.toISOString().slice(0, 10) : raw,
      z
        .string({ error: 'Write the date as YYYY-MM-DD, such as 2021-10-12.' })
        .refine(isRealDate, 'Write a real day as YYYY-MM-DD, such as 2021-10-12.'),
    )
    .register(fieldRoles, { format: 'date' });

/** A day, a month or a year of publication, as precisely as the document says it. */
export const publicationDate = () =>
  z
    .preprocess(
      (raw) =>
        raw instanceof Date && !Number.isNaN(raw.getTime())
          ? raw.toISOString().slice(0, 10)
          : typeof raw === 'number'
            ? `${raw}`
            : raw,
      z
        .string({ error: 'Write a year, month or day, such as 2019, 2019-10 or 2019-10-02.' })
        .refine(
          (date) => date.length <= 10 && isRealDate(`${date}-01-01`.slice(0, 10)),
          'Write a year, month or day, such as 2019, 2019-10 or 2019-10-02.',
        ),
    )
    .register(fieldRoles, { format: 'date' });

/** An academic year, such as `2021/22`. */
export const academicYear = () =>
  z
    .string({ error: 'Write the academic year as 2021/22.' })
    .refine((year) => {
      const match = /^(\d{4})\/(\d{2})$/.exec(year);
      return match !== null && (Number(match[1]) + 1) % 100 === Number(match[2]);
    }, 'Write two years that follow each other, such as 2021/22.')
    .register(fieldRoles, { format: 'academic-year' });

/** A time of day on the 24-hour clock, such as `13:30`. */
export const clockTime = () =>
  z
    .string({ error: 'Write the time on the 24-hour clock in quotes, such as "13:30".' })
    .regex(
      /^([01]\d|2[0-3]):[0-5]\d$/,
      'Write the time on the 24-hour clock in quotes, such as "13:30".',
    )
    .register(fieldRoles, { format: 'time' });

/** An amount of money in whole pence. */
export const pence = () =>
  z
    .int({ error: 'Write whole pence without a sign or a point: 120000 for £1,200.' })
    .min(0, 'Write pence of 0 or more: 120000 for £1,200.')
    .register(fieldRoles, { format: 'money' });

/** A count of things: a whole number of at least one. */
export const count = () =>
  z.int({ error: 'Write a whole number, such as 3.' }).min(1, 'Write a whole number of 1 or more.');

/** Hours, which may be a half or a quarter. */
export const hours = () =>
  z
    .number({ error: 'Write hours as a number, such as 48 or 1.5.' })
    .positive('Write hours as a number above 0, such as 48 or 1.5.');

/** A web address that starts with `https://`. */
export const webAddress = () =>
  z
    .string({ error: 'Write a web address that starts with https://.' })
    .refine((address) => {
      if (/\s/.test(address)) return false;
      const url = URL.parse(address);
      return url?.protocol === 'https:' && url.username === '' && url.hostname.includes('.');
    }, 'Write a whole web address that starts with https://, such as https://www.example.org/.')
    .register(fieldRoles, { format: 'web-address' });

/** An e-mail address. */
export const emailAddress = () =>
  z
    .email({ error: 'Write an e-mail address, such as office@example.org.' })
    .register(fieldRoles, { format: 'email' });

/** A telephone number in Britain, as people write it. */
export const telephone = () =>
  z
    .string({ error: 'Write the telephone number in quotes, such as "0117 920 9200".' })
    .regex(
      /^(\+44 ?|0)[\d ]{9,13}$/,
      'Write the telephone number with digits and spaces in quotes, such as "0117 920 9200".',
    )
    .register(fieldRoles, { format: 'telephone' });

/** Which of the two national frameworks a qualification belongs to. */
export const framework = () =>
  z.literal([2017, 2021], { error: 'Write 2017 or 2021: the year of the national framework.' });

/** Tell whether a fact is written with its source, as `{ value, source }`. */
export const isClaim = (raw: unknown): raw is object =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw) && 'value' in raw;

/**
 * A fact that may say where it comes from.
 *
 * Accepts a plain value, `{ value, source, note }`, or a list of at least two of those where
 * documents disagree (the first is published). Always comes out as a `Fact`.
 */
export function sourced<T extends z.ZodType>(inner: T) {
  const claim = z.strictObject({
    value: inner,
    source: slugOf('sources').describe('The document that says so: its file name in sources/.'),
    note: text().optional().describe('What a reader should know about this figure.'),
  });
  const claims = z
    .array(claim)
    .min(2, 'Give at least two documents that disagree, or write the fact once without a dash.');
  const fact = z.unknown().transform((raw, context): Fact<z.output<T>> => {
    const listed = Array.isArray(raw) && raw.length > 0 && raw.every(isClaim);
    const schema: z.ZodType = listed ? claims : isClaim(raw) ? claim : inner;
    const parsed = schema.safeParse(raw);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) {
        context.issues.push({ ...issue, input: raw } as never);
      }
      return z.NEVER;
    }
    if (listed) {
      const [first, ...others] = parsed.data as [Claim<z.output<T>>, ...Claim<z.output<T>>[]];
      return { ...first, others };
    }
    if (isClaim(raw)) return { ...(parsed.data as Claim<z.output<T>>), others: [] };
    return { value: parsed.data as z.output<T>, others: [] };
  });
  // The registry's own types unfold a schema's whole shape, which does not end for a generic one.
  return fact.register(fieldRoles, { sourced: inner } as never);
}

/** Fields that every collection of facts has. */
export const entryFields = {
  sources: z
    .array(slugOf('sources'), { error: 'List the file names of the documents in sources/.' })
    .min(1, 'Name at least one document in sources/ that the facts come from.')
    .describe('The documents that the facts of this entry come from: file names in sources/.'),
  draft: z
    .boolean({ error: 'Write true or false.' })
    .default(false)
    .describe(
      'true while the entry is unfinished: it shows in the preview and is never published.',
    ),
  reviewBy: calendarDate()
    .optional()
    .describe('The day by which somebody should look at this entry again, YYYY-MM-DD.'),
  changedOn: calendarDate()
    .optional()
    .describe(
      'Day on which a fact of this entry last changed, YYYY-MM-DD. The feed and the sitemap tell it.',
    ),
  redirectFrom: z
    .array(
      z
        .string({ error: 'Write an old address on this site, such as /programmes/npqml/.' })
        .regex(
          /^\/([a-z0-9-]+\/)+$/,
          'Write an old address that starts and ends with a slash, such as /programmes/npqml/.',
        ),
    )
    .default([])
    .describe('Addresses that this entry had before: each leads on to its page, for good.'),
};

/** Ways to reach somebody. At least one of the three ways. */
export const contact = () =>
  z
    .strictObject({
      purpose: text().describe('What this contact is for, such as "Applications".'),
      email: emailAddress().optional().describe('E-mail address.'),
      telephone: telephone().optional().describe('Telephone number as people write it, in quotes.'),
      url: webAddress().optional().describe('Web address, starting with https://.'),
      source: slugOf('sources').optional().describe('The document that gives this contact.'),
    })
    .refine(
      (way) => way.email ?? way.telephone ?? way.url,
      'Give at least one of email, telephone or url.',
    );

/** School phases as the documents use them. */
export const phase = () =>
  z.enum(['early years', 'primary', 'secondary', 'any'], {
    error: 'Write early years, primary, secondary or any.',
  });
