import type { ProblemKind } from './kind.ts';

/** Problems of fields, one by one. `docs/editing/reference/` lists the fields of each collection. */
export const contentProblems = {
  'content/unknown-field': {
    severity: 'error',
    title: 'There is no such field',
    explanation:
      'The name of the field is not one that this collection has. Most often it is a slip of the keyboard, and the message names the field that you probably meant.',
    wrong: 'durration: { minimumMonths: 12 }',
    right: 'duration: { minimumMonths: 12 }',
  },
  'content/missing-field': {
    severity: 'error',
    title: 'A field is missing',
    explanation:
      'An entry cannot be published without this field. In a draft (draft: true) it may still be missing.',
    wrong: 'term: Viva',
    right: 'term: Viva\nmeaning: An interview about your work.',
  },
  'content/empty-field': {
    severity: 'error',
    title: 'A field has no value',
    explanation:
      'After the colon nothing follows. Write the value, or delete the whole line if there is nothing to say.',
    wrong: 'title:',
    right: 'title: For schools',
  },
  'content/type': {
    severity: 'error',
    title: 'The value is of the wrong sort',
    explanation:
      'The field wants a number, a text, a list, true or false, and something else stands there. A text that looks like a number or a date needs quotes.',
    wrong: 'capacity: twenty-nine',
    right: 'capacity: 29',
  },
  'content/choice': {
    severity: 'error',
    title: 'The value is not one of the choices',
    explanation:
      'Some fields take one of a few fixed words, so that pages can group and sort by them. The message lists them.',
    wrong: 'delivery: F2F',
    right: 'delivery: face-to-face',
  },
  'content/value': {
    severity: 'error',
    title: 'The value cannot stand here',
    explanation:
      'The value breaks a rule of its field, or does not go together with another field of the entry: a cohort that ends before it starts, a longest length below the shortest. The message says which rule.',
    wrong: 'startsOn: 2021-10-12\nendsOn: 2021-07-01',
    right: 'startsOn: 2021-10-12\nendsOn: 2022-07-01',
  },
  'content/date': {
    severity: 'error',
    title: 'The date is not a date',
    explanation:
      'Write the year, the month and the day, with hyphens: 2026-10-12. Dates with slashes mean different days in different countries, and 31 November is no day at all.',
    wrong: 'startsOn: 12/10/2026',
    right: 'startsOn: 2026-10-12',
  },
  'content/academic-year': {
    severity: 'error',
    title: 'The academic year is not one',
    explanation: 'Write both years with a slash, the second with two digits: 2026/27.',
    wrong: 'academicYear: 2026-2027',
    right: 'academicYear: 2026/27',
  },
  'content/time': {
    severity: 'error',
    title: 'The time is not a time',
    explanation: 'Write hours and minutes on the 24-hour clock with two digits each, in quotes.',
    wrong: 'startsAt: 1.30pm',
    right: 'startsAt: "13:30"',
  },
  'content/money': {
    severity: 'error',
    title: 'The price is not in whole pence',
    explanation:
      'Prices are whole numbers of pence, without a pound sign, comma or point, so that pages can add and compare them. £1,200 is 120000. A price that the provider has announced as still to come is written toBeConfirmed.',
    wrong: 'amountPence: £1,200',
    right: 'amountPence: 120000',
  },
  'content/web-address': {
    severity: 'error',
    title: 'The web address is not whole',
    explanation: 'Write the address as it stands in the browser, starting with https://.',
    wrong: 'website: www.example.org',
    right: 'website: https://www.example.org/',
  },
  'content/email': {
    severity: 'error',
    title: 'The e-mail address is not one',
    explanation: 'Write one address, with an @ and a full stop after it, without a name before it.',
    wrong: 'email: office at example.org',
    right: 'email: office@example.org',
  },
  'content/telephone': {
    severity: 'error',
    title: 'The telephone number is not one',
    explanation:
      'Write a number in Britain with digits and spaces, starting with 0 or +44, in quotes. Without quotes the first 0 can get lost.',
    wrong: 'telephone: 0117-920',
    right: 'telephone: "0117 920 9200"',
  },
} as const satisfies Record<string, ProblemKind>;
