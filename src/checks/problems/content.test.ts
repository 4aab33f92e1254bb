import { describe, expect, it } from 'vitest';
import {
  add,
  findProblems,
  soundContent,
  swap,
  writeProblems,
} from '../../../tests/builders/checkedContent.ts';
import { testExamples } from '../../../tests/builders/problemExamples.ts';
import { contentProblems } from './content.ts';

const viva = 'glossary/viva.yaml';
const cohort = 'cohorts/autumn.yaml';
const fee = 'costs/example-fee.mdx';
const programme = 'programmes/example-npqx.mdx';
const provider = 'providers/example.mdx';
const venue = 'venues/town-hall.yaml';

describe('problems of fields', () => {
  testExamples(contentProblems, [
    ['a slip in a name', { [viva]: swap('term:', 'trem:') }, `${viva}:1 content/unknown-field`],
    [
      'a slip in a name within a fact',
      { [programme]: swap('minimumMonths', 'minMonths') },
      `${programme}:6 content/unknown-field`,
    ],
    [
      'a slip in a name within a list',
      { [programme]: swap('{ name: Courses', '{ nmae: Courses') },
      `${programme}:14 content/unknown-field`,
    ],
    [
      'a slip beside a source',
      { [programme]: swap('84, source', '84, sorce') },
      `${programme}:9 content/unknown-field`,
    ],
    [
      'a slip in the value of a fact',
      { [programme]: swap('summary:', 'locations: { vlaue: Here, source: leaflet }\nsummary:') },
      `${programme}:4 content/unknown-field`,
    ],
    [
      'a slip in the value of one of two documents',
      { [programme]: swap('- { value: 90', '- { vlaue: 90') },
      `${programme}:10 content/unknown-field`,
    ],
    [
      'a fact with a source and nothing else',
      { [programme]: swap('summary:', 'locations: { source: leaflet }\nsummary:') },
      `${programme}:4 content/missing-field`,
    ],
    [
      'a name that a program could trip over',
      { [viva]: add('__proto__: 1\n') },
      `${viva}:4 content/unknown-field`,
    ],
    [
      'an unknown field hides no rule between fields',
      {
        [cohort]: (text) =>
          text
            .replace('endsOn: 2027-07-06', 'endsOn: 2026-07-06')
            .replace('title: Last', 'titel: Last'),
      },
      `${cohort}:7 content/value`,
      `${cohort}:11 content/unknown-field`,
    ],
    [
      'a comma in braces',
      { [fee]: swap('120000', '{ value: £1,200, source: leaflet }') },
      `${fee}:6 content/money`,
      `${fee}:6 content/unknown-field`,
    ],
    [
      'a missing field',
      { [viva]: swap('meaning: An interview about your work.\n', '') },
      `${viva}:1 content/missing-field`,
    ],
    [
      'a missing field within a group',
      { [cohort]: swap(', endsAt: "16:30"', '') },
      `${cohort}:8 content/missing-field`,
    ],
    [
      'a field without a value',
      { [viva]: swap('term: Viva', 'term:') },
      `${viva}:1 content/empty-field`,
    ],
    ['a number for a text', { [viva]: swap('term: Viva', 'term: 360') }, `${viva}:1 content/type`],
    [
      'a date for a text',
      { [viva]: swap('term: Viva', 'term: 2026-01-05') },
      `${viva}:1 content/type`,
    ],
    ['a text for a number', { [cohort]: add('capacity: many\n') }, `${cohort}:13 content/type`],
    ['a list for a text', { [viva]: swap('term: Viva', 'term: [Viva]') }, `${viva}:1 content/type`],
    [
      'a text for a list',
      { [viva]: swap('[/guides/for-schools/]', '/guides/for-schools/') },
      `${viva}:3 content/type`,
    ],
    ['yes for true', { [cohort]: add('full: yes\n') }, `${cohort}:13 content/type`],
    [
      'a word that is no choice',
      { [cohort]: swap('face-to-face', 'F2F') },
      `${cohort}:3 content/choice`,
    ],
    [
      'a way to apply that does not exist',
      { [programme]: swap('by: web', 'by: fax') },
      `${programme}:19 content/choice`,
    ],
    [
      'a postcode without its space',
      { [venue]: swap('WA14 2NL', 'WA142NL') },
      `${venue}:4 content/value`,
    ],
    [
      'a longest length below the shortest',
      { [programme]: swap('maximumMonths: 15', 'maximumMonths: 9') },
      `${programme}:6 content/value`,
    ],
    [
      'a cohort that ends before it starts',
      { [cohort]: swap('endsOn: 2027-07-06\n', 'endsOn: 2026-07-06\n') },
      `${cohort}:7 content/value`,
    ],
    [
      'applications that close after the start',
      { [cohort]: add('applicationsCloseOn: 2026-11-01\n') },
      `${cohort}:13 content/value`,
    ],
    [
      'a date with slashes',
      { [cohort]: swap('startsOn: 2026-10-06', 'startsOn: 06/10/2026') },
      `${cohort}:6 content/date`,
    ],
    [
      '31 November without quotes',
      { [cohort]: swap('startsOn: 2026-10-06', 'startsOn: 2026-11-31') },
      `${cohort}:6 content/date`,
    ],
    [
      '31 November in quotes',
      { [cohort]: swap('startsOn: 2026-10-06', 'startsOn: "2026-11-31"') },
      `${cohort}:6 content/date`,
    ],
    [
      'a date within a list',
      { [cohort]: swap('startsOn: 2027-07-06', 'startsOn: 6 July 2027') },
      `${cohort}:11 content/date`,
    ],
    [
      'an academic year with a hyphen',
      { [cohort]: swap('2026/27', '2026-27') },
      `${cohort}:5 content/academic-year`,
    ],
    [
      'a time with a full stop',
      { [cohort]: swap('"13:30"', '1.30pm') },
      `${cohort}:8 content/time`,
    ],
    ['a price with a pound sign', { [fee]: swap('120000', '£1,200') }, `${fee}:6 content/money`],
    ['a price with a point', { [fee]: swap('120000', '1200.50') }, `${fee}:6 content/money`],
    ['a price below nothing', { [fee]: swap('120000', '-1') }, `${fee}:6 content/money`],
    [
      'a web address without its beginning',
      { [programme]: swap('https://www.', 'www.') },
      `${programme}:19 content/web-address`,
    ],
    [
      'an e-mail address without @',
      { [provider]: swap('office@', 'office.') },
      `${provider}:8 content/email`,
    ],
    [
      'a telephone number with letters',
      { [provider]: swap('0117 920 9200', 'ring us') },
      `${provider}:9 content/telephone`,
    ],
  ]);

  it('a slip names the field that was meant, and not the one that seems to be missing', () => {
    const [problem] = findProblems({ [viva]: swap('meaning:', 'meening:') });
    expect(problem).toMatchObject({
      line: 2,
      column: 1,
      endColumn: 8,
      field: 'meening',
      fix: 'Write "meaning" instead.',
    });
  });
  it('a missing field says what it is for and gives an example', () => {
    const [problem] = findProblems({ [cohort]: swap(', endsAt: "16:30"', '') });
    expect(problem).toMatchObject({ field: 'sessionTimes.endsAt', column: 1 });
    expect(problem?.fix).toContain('such as "16:30"');
  });
  it('a wrong value is marked from its first to its last letter', () => {
    const [problem] = findProblems({ [fee]: swap('120000', '£1,200') });
    expect(problem).toMatchObject({ column: 14, endColumn: 20, field: 'amountPence' });
  });
  it('all problems of a file come in one run', () => {
    const changes = {
      [venue]:
        'name: 5\nstret: High Street\ntown:\npostcode: WA142NL\nregion: Wales\nsources: leaflet\n',
    };
    expect(writeProblems(findProblems(changes))).toEqual([
      `${venue}:1 content/type`,
      `${venue}:2 content/unknown-field`,
      `${venue}:3 content/empty-field`,
      `${venue}:4 content/value`,
      `${venue}:5 content/choice`,
      `${venue}:6 content/type`,
    ]);
  });
  it('in a draft what is missing is a note, and what is wrong a warning', () => {
    const changes = {
      [viva]: 'term: 5\ndraft: true\n',
      'site.yaml': soundContent['site.yaml'] ?? '',
    };
    expect(findProblems(changes).map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'note content/missing-field',
      'warning content/type',
    ]);
  });
});
