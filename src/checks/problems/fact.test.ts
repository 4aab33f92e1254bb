import { describe, expect, it } from 'vitest';
import { checkContent } from '../checkContent.ts';
import {
  add,
  changedContent,
  findProblems,
  soundContent,
  swap,
} from '../../../tests/builders/checkedContent.ts';
import { testExamples } from '../../../tests/builders/problemExamples.ts';
import { factProblems } from './fact.ts';

const programme = 'programmes/example-npqx.mdx';
const cohort = 'cohorts/autumn.yaml';
const fee = 'costs/example-fee.mdx';
const guide = 'guides/for-schools.mdx';
const provider = 'providers/example.mdx';
const venue = 'venues/town-hall.yaml';
const write = (words: string) => ({ [guide]: add(`\n${words}\n`) });
const selfFunded =
  '---\nkind: self-funded fee\ntitle: T\nsummary: S\nqualifications: [npqx]\npublishedBy: Hub\namountPence: 89900\nintake: autumn 2026\nsources: [leaflet]\n---\n';
const events = (text: string) =>
  text
    .replace('halfDays: 6, minimumHours: 18', 'days: 2')
    .replace(
      'application:',
      'events:\n  - { day: 1, title: One, kind: event day }\n  - { day: 2, title: Two, kind: event day }\napplication:',
    );
const { 'fact/disagreement': disagreement, ...others } = factProblems;

describe('problems of facts', () => {
  testExamples(others, [
    [
      'component hours that fall short',
      { [programme]: swap('hours: 24', 'hours: 20') },
      `${programme}:9 fact/hours-sum`,
    ],
    [
      'a component that lost its hours',
      { [programme]: swap(', hours: 24', '') },
      `${programme}:9 fact/hours-sum`,
    ],
    [
      'hours of courses that differ from those of their component',
      { [programme]: swap('capability, hours: 30', 'capability, hours: 20') },
      `${programme}:16 fact/hours-sum`,
    ],
    [
      'sessions that are too short',
      { [cohort]: swap('16:30', '16:00') },
      `${cohort}:8 fact/session-hours`,
      `${programme}:7 fact/session-hours`,
    ],
    [
      'fewer half-days than promised hours need',
      { [programme]: swap('halfDays: 6', 'halfDays: 5') },
      `${cohort}:8 fact/session-hours`,
      `${programme}:7 fact/session-hours`,
    ],
    [
      'another number of online courses than the list',
      { [programme]: swap('onlineCourseCount: 2', 'onlineCourseCount: 3') },
      `${programme}:11 fact/online-courses`,
    ],
    [
      'fewer events than days',
      { [programme]: (text) => events(text).replace('days: 2', 'days: 3') },
      `${programme}:7 fact/event-days`,
    ],
    [
      'an event that is numbered twice',
      { [programme]: (text) => events(text).replace('day: 2', 'day: 1') },
      `${programme}:21 fact/event-days`,
    ],
    [
      'a session before its cohort',
      {
        [cohort]: swap(
          'First, kind: face-to-face, startsOn: 2026-10-06',
          'First, kind: face-to-face, startsOn: 2026-09-06',
        ),
      },
      `${cohort}:10 fact/session-dates`,
    ],
    [
      'a session after its cohort',
      { [cohort]: swap('startsOn: 2027-07-06 }', 'startsOn: 2027-08-06 }') },
      `${cohort}:11 fact/session-dates`,
    ],
    [
      'a session that ends before it starts',
      {
        [cohort]: swap(
          'startsOn: 2027-07-06 }',
          'startsOn: 2027-07-06, startsAt: "16:30", endsAt: "13:30" }',
        ),
      },
      `${cohort}:11 fact/session-dates`,
    ],
    [
      'sessions that are not in order',
      {
        [cohort]: (text) =>
          text
            .replace(
              'First, kind: face-to-face, startsOn: 2026-10-06',
              'First, kind: face-to-face, startsOn: 2027-07-06',
            )
            .replace(
              'Last, kind: face-to-face, startsOn: 2027-07-06',
              'Last, kind: face-to-face, startsOn: 2026-10-06',
            ),
      },
      `${cohort}:11 fact/session-order`,
    ],
    [
      'a first day in another academic year',
      { [cohort]: swap('2026/27', '2027/28') },
      `${cohort}:5 fact/academic-year`,
    ],
    [
      'a title with last year',
      { [cohort]: swap('Autumn 2026', 'Autumn 2025') },
      `${cohort}:2 fact/year-in-name`,
    ],
    [
      'a file name with last year',
      { 'cohorts/autumn-2025.yaml': soundContent[cohort] ?? '' },
      'cohorts/autumn-2025.yaml:1 fact/year-in-name',
    ],
    [
      'a cohort that is longer than its programme',
      { [cohort]: (text) => text.replace('endsOn: 2027-07-06', 'endsOn: 2028-07-06') },
      `${cohort}:7 fact/duration`,
      `${programme}:6 fact/duration`,
    ],
    [
      'a cohort with its programme’s fee',
      { [cohort]: add('feePence: 120000\nfeeReason: Because.\n') },
      `${cohort}:13 fact/cohort-fee`,
    ],
    [
      'one price in two entries',
      { 'costs/one.mdx': selfFunded, 'costs/two.mdx': selfFunded },
      'costs/two.mdx:5 fact/repeated-price',
    ],
    [
      'one telephone number in two entries',
      {
        'providers/second.mdx': (soundContent[provider] ?? '')
          .replace('    email: office@example.org\n', '')
          .replace('kind: lead provider', 'kind: delivery partner\nmanagedBy: example'),
      },
      `${provider}:9 fact/repeated-contact`,
      'providers/second.mdx:9 fact/repeated-contact',
    ],
    [
      'an e-mail address of a provider in a programme',
      {
        [programme]: swap(
          'application:',
          'contacts: [{ purpose: Questions, email: office@example.org }]\napplication:',
        ),
      },
      `${programme}:19 fact/repeated-contact`,
    ],
    ['a price that is typed again', write('It costs £1,200.'), `${guide}:14 fact/repeated-figure`],
    [
      'hours that are typed again',
      write('It takes 84 guided learning hours.'),
      `${guide}:14 fact/repeated-figure`,
    ],
    [
      'a word count that is typed again in a field',
      { [guide]: swap('What a school gives and what it gets.', 'Write 4,500 words.') },
      `${guide}:3 fact/repeated-figure`,
    ],
    [
      'one value from two documents',
      { [programme]: swap('value: 90', 'value: 84') },
      `${programme}:10 fact/agreement`,
    ],
    [
      'two values from one document',
      { [programme]: swap('90, source: page', '90, source: leaflet') },
      `${programme}:10 fact/agreement`,
    ],
    [
      'a review that is due',
      { [venue]: add('reviewBy: 2026-04-30\n') },
      `${venue}:7 fact/review-due`,
    ],
    [
      'dates to be confirmed for a year that is over',
      {
        [cohort]: (text) =>
          text
            .replace(/startsOn: 2026-10-06\nendsOn: 2027-07-06\n/, 'dates: toBeConfirmed\n')
            .replace(/sessions:\n(.*\n){2}/, '')
            .replace('2026/27', '2021/22')
            .replace('Autumn 2026', 'Autumn'),
      },
      `${cohort}:6 fact/out-of-date`,
    ],
    ['pounds where pence belong', { [fee]: swap('120000', '1200') }, `${fee}:6 fact/implausible`],
    ['a digit too many', { [fee]: swap('120000', '12000000') }, `${fee}:6 fact/implausible`],
    ['a year far away', { [venue]: add('reviewBy: 2206-01-01\n') }, `${venue}:7 fact/implausible`],
    [
      'a programme that nobody can apply for',
      {
        [programme]: (text) => text.replace(/application:.*\n/, ''),
        [provider]: (text) => text.replace(/contacts:\n(.*\n){3}/, ''),
      },
      `${cohort}:1 fact/incomplete`,
      `${programme}:2 fact/incomplete`,
      `${provider}:2 fact/incomplete`,
    ],
    [
      'a guide without text',
      {
        [guide]: (text) => text.slice(0, text.indexOf(']\n---') + 6),
        [programme]: swap('#who-pays', ''),
      },
      `${guide}:2 fact/incomplete`,
    ],
  ]);

  it('a disagreement is a note with both values and both documents', () => {
    const options = { today: '2026-05-01', documents: new Map(), publicFiles: new Set<string>() };
    expect(checkContent(changedContent({}), options)).toMatchObject([
      {
        code: 'fact/disagreement',
        severity: disagreement.severity,
        file: programme,
        line: 8,
        field: 'guidedLearningHours',
        message: 'Documents disagree on "guidedLearningHours": 84 (leaflet); 90 (page).',
      },
    ]);
  });

  it.each([
    [
      'an assessment window after the last day',
      {
        [cohort]: swap(
          'sources:',
          '  - { title: Window, kind: assessment window, startsOn: 2027-09-01 }\nsources:',
        ),
      },
    ],
    [
      'a fee of its own with its reason',
      { [cohort]: add('feePence: 90000\nfeeReason: Paid by the trust.\n') },
    ],
    ['a review that is due today', { [venue]: add('reviewBy: 2026-05-01\n') }],
    [
      'hours of a document that gives no total',
      {
        [programme]: (text: string) =>
          text
            .replace('hours: 24', 'hours: 20')
            .replace('componentsSource: leaflet', 'componentsSource: third')
            .replace('[leaflet, page]', '[leaflet, page, third]'),
        'sources/third.yaml': soundContent['sources/page.yaml'] ?? '',
      },
    ],
  ])('%s is no problem', (_title, changes) => {
    expect(findProblems(changes)).toEqual([]);
  });
});
