import { describe, expect, it } from 'vitest';
import { minimal } from '../../tests/builders/content.ts';
import { cohortSchema } from './cohorts.ts';
import { comparisonSchema } from './comparisons.ts';
import { costSchema } from './costs.ts';
import { collectionSchemas } from './index.ts';
import { programmeSchema } from './programmes.ts';
import { providerSchema } from './providers.ts';
import { qualificationSchema } from './qualifications.ts';
import { sourceSchema } from './sources.ts';
import { venueSchema } from './venues.ts';

type Schema = {
  safeParse: (raw: unknown) => {
    success: boolean;
    error?: { issues: { path: PropertyKey[]; message: string }[] };
  };
};

/** The one problem that a schema finds, as `path: words`. */
function problemOf(schema: Schema, raw: unknown): string {
  const { error } = schema.safeParse(raw);
  const issues = error?.issues ?? [];
  expect(issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toHaveLength(1);
  return `${issues[0]?.path.join('.')}: ${issues[0]?.message}`;
}

const programme = (fields: object) => ({ ...minimal.programmes, ...fields });
const cohort = (fields: object) => ({ ...minimal.cohorts, ...fields });
const fee = (fields: object) => ({
  kind: 'fee',
  title: 'Fee',
  summary: 'What it costs.',
  programme: 'example-npqx',
  amountPence: 120000,
  sources: ['a-document'],
  ...fields,
});

describe('the least valid entries', () => {
  it.each([
    ['qualifications', qualificationSchema, minimal.qualifications],
    ['providers', providerSchema, minimal.providers],
    ['programmes', programmeSchema, minimal.programmes],
    ['cohorts', cohortSchema, minimal.cohorts],
    ['costs', costSchema, fee({})],
  ] as [string, Schema, object][])('of %s are accepted', (_name, schema, entry) => {
    expect(schema.safeParse(entry).error?.issues).toBeUndefined();
  });
});

describe('what an editor gets wrong', () => {
  it('an unknown key is named', () => {
    expect(problemOf(programmeSchema, programme({ durration: 12 }))).toBe(
      ': Unrecognized key: "durration"',
    );
  });
  it('a price as text asks for whole pence', () => {
    expect(problemOf(costSchema, fee({ amountPence: '£1,200' }))).toMatch(
      /^amountPence: Write whole pence/,
    );
  });
  it('a price with a point asks for whole pence', () => {
    expect(problemOf(costSchema, fee({ amountPence: 1200.5 }))).toMatch(
      /^amountPence: Write whole pence/,
    );
  });
  it('to be confirmed is a price', () => {
    expect(costSchema.safeParse(fee({ amountPence: 'toBeConfirmed' })).success).toBe(true);
  });
  it('a date with slashes asks for the year first', () => {
    expect(problemOf(cohortSchema, cohort({ startsOn: '12/10/2026' }))).toBe(
      'startsOn: Write a real day as YYYY-MM-DD, such as 2021-10-12.',
    );
  });
  it('31 November is not a day', () => {
    expect(problemOf(cohortSchema, cohort({ startsOn: '2021-11-31' }))).toMatch(
      /^startsOn: Write a real day/,
    );
  });
  it('an unquoted YAML date is the same day as a quoted one', () => {
    const parsed = cohortSchema.parse(cohort({ startsOn: new Date('2021-10-12T00:00:00Z') }));
    expect(parsed.startsOn).toBe('2021-10-12');
  });
  it('a cohort needs a first day or dates to be confirmed', () => {
    expect(problemOf(cohortSchema, cohort({ startsOn: undefined }))).toMatch(
      /^startsOn: Give the first day/,
    );
  });
  it('a cohort ends after it starts', () => {
    expect(problemOf(cohortSchema, cohort({ endsOn: '2021-10-12' }))).toBe(
      'endsOn: A cohort must end after it starts.',
    );
  });
  it('applications close before the cohort starts', () => {
    expect(problemOf(cohortSchema, cohort({ applicationsCloseOn: '2021-10-12' }))).toMatch(
      /^applicationsCloseOn: /,
    );
  });
  it('a fee of its own needs a reason', () => {
    expect(problemOf(cohortSchema, cohort({ feePence: 100 }))).toMatch(/^feeReason: Say why/);
  });
  it('a session ends after it starts', () => {
    expect(
      problemOf(cohortSchema, cohort({ sessionTimes: { startsAt: '16:30', endsAt: '13:30' } })),
    ).toBe('sessionTimes.endsAt: A session must end after it starts.');
  });
  it('an academic year has two years that follow each other', () => {
    expect(problemOf(cohortSchema, cohort({ academicYear: '2021/23' }))).toMatch(
      /^academicYear: Write two years/,
    );
    expect(cohortSchema.safeParse(cohort({ academicYear: '1999/00' })).success).toBe(true);
  });
  it('a web address must be https', () => {
    for (const url of [
      'http://www.example.org/',
      'javascript:alert(1)',
      'https://',
      'https://a@example.org/',
    ]) {
      expect(
        problemOf(programmeSchema, programme({ application: { by: 'web', to: 'example', url } })),
      ).toMatch(/^application\.url: Write a whole web address/);
    }
  });
  it('a way to apply that does not exist lists those that do', () => {
    expect(
      problemOf(programmeSchema, programme({ application: { by: 'fax', to: 'example' } })),
    ).toMatch(/^application\.by: Write how people apply/);
  });
  it('a disagreement needs two documents', () => {
    expect(
      problemOf(programmeSchema, programme({ guidedLearningHours: [{ value: 132, source: 'a' }] })),
    ).toMatch(/^guidedLearningHours: Give at least two documents/);
  });
  it('a fact with a note has a source', () => {
    expect(problemOf(programmeSchema, programme({ guidedLearningHours: { value: 132 } }))).toMatch(
      /^guidedLearningHours\.source: /,
    );
  });
  it('a longest length is not below the shortest', () => {
    expect(
      problemOf(programmeSchema, programme({ duration: { minimumMonths: 15, maximumMonths: 12 } })),
    ).toMatch(/^duration\.maximumMonths: /);
  });
  it('a content area comes from the framework', () => {
    const raw = {
      ...minimal.qualifications,
      framework: 2017,
      contentAreas: ['Managing resources'],
    };
    expect(problemOf(qualificationSchema, raw)).toMatch(
      /^contentAreas\.0: Write a content area of the framework/,
    );
  });
  it('a 2017 qualification lists its content areas', () => {
    expect(problemOf(qualificationSchema, { ...minimal.qualifications, framework: 2017 })).toMatch(
      /^contentAreas: /,
    );
  });
  it('a postcode has its space', () => {
    const venue = {
      name: 'School',
      street: 'Road',
      town: 'Town',
      postcode: 'WA142NL',
      region: 'North West',
      sources: ['a'],
    };
    expect(problemOf(venueSchema, venue)).toMatch(/^postcode: /);
  });
  it('a source says where it stands', () => {
    const source = { title: 'Page', publisher: 'X', kind: 'web page', readOn: '2026-11-22' };
    expect(problemOf(sourceSchema, source)).toBe(
      'url: Give the file as received, or the web address.',
    );
  });
  it('a footnote mark leads to a footnote', () => {
    const table = {
      title: 'T',
      caption: 'C',
      summary: 'S',
      columns: ['a', 'b'],
      columnHeading: 'provider',
      sources: ['a'],
      rows: [{ fact: 'fee', footnote: '*' }],
    };
    expect(problemOf(comparisonSchema, table)).toMatch(
      /^rows\.0\.footnote: No footnote has the mark \*/,
    );
  });
});

describe('facts with sources', () => {
  it('come out alike however they were written', () => {
    const hours = (raw: unknown) =>
      programmeSchema.parse(programme({ guidedLearningHours: raw })).guidedLearningHours;
    expect(hours(84)).toEqual({ value: 84, others: [] });
    expect(hours({ value: 84, source: 'a' })).toEqual({ value: 84, source: 'a', others: [] });
    expect(
      hours([
        { value: 132, source: 'a' },
        { value: 115, source: 'b', note: 'The table.' },
      ]),
    ).toEqual({
      value: 132,
      source: 'a',
      others: [{ value: 115, source: 'b', note: 'The table.' }],
    });
  });
});

it('every field of every collection says what it means', () => {
  const undescribed: string[] = [];
  for (const [name, { schema }] of Object.entries(collectionSchemas)) {
    const shapes =
      'shape' in schema ? [schema.shape] : schema.options.map((option) => option.shape);
    for (const shape of shapes) {
      for (const [field, type] of Object.entries(shape)) {
        if (!(type as { description?: string }).description) undescribed.push(`${name}.${field}`);
      }
    }
  }
  expect(undescribed).toEqual([]);
});
