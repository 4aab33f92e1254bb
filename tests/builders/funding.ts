/** Funding rules for tests: those of the site, and a small year of their own to break. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { rulebookOf } from '../../src/domain/funding/rulebook.ts';
import { type FundingData, fundingSchema } from '../../src/schemas/funding.ts';

/** The rules in a file of the site's content. */
export function siteRules(id: string): FundingData {
  return fundingSchema.parse(parse(readFileSync(`src/content/funding/${id}.yaml`, 'utf8')));
}

/** The rules of a file, as the test cases are run against them. */
export function siteYear(id: string) {
  const data = siteRules(id);
  return { id, data, rulebook: rulebookOf(data) };
}

const yesNo = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
];

/** The least that is a sound year: a start, a setting of three, a list and two courses. */
export const smallYear = {
  title: 'A year',
  summary: 'Some are funded.',
  framework: 2021,
  ruledOn: '2026-08-21',
  source: 'a-document',
  caution: 'It is no promise.',
  sources: ['a-document'],
  questions: [
    {
      id: 'start',
      asks: 'When?',
      short: 'Start',
      answers: [
        { id: 'now', label: 'Now' },
        { id: 'later', label: 'Later' },
      ],
    },
    {
      id: 'setting',
      asks: 'Where?',
      short: 'Setting',
      groups: [{ id: 'schools', label: 'Schools' }],
      answers: [
        { id: 'school', label: 'School', group: 'schools' },
        { id: 'trust', label: 'Trust', group: 'schools' },
        { id: 'shop', label: 'Shop' },
      ],
    },
    { id: 'listed', asks: 'Listed?', short: 'List', answers: yesNo },
    {
      id: 'course',
      asks: 'Which?',
      short: 'Course',
      courses: [{ qualification: 'npq-one' }, { qualification: 'npq-two' }],
    },
  ],
  steps: [
    {
      title: 'Start',
      rules: [{ id: 'later', when: { start: 'later' }, outcome: 'no-rules', reason: 'not_here' }],
    },
    {
      title: 'Settings',
      rules: [
        { id: 'shop', when: { setting: 'shop' }, outcome: 'not-funded', reason: 'not_a_school' },
        {
          id: 'listed',
          when: { setting: 'schools', listed: 'yes' },
          outcome: 'can-be-funded',
          reason: 'funded',
        },
        {
          id: 'two',
          when: { setting: 'schools', listed: 'no', course: ['npq-two'] },
          outcome: 'case-by-case',
          reason: 'review',
        },
        {
          id: 'rest',
          when: { setting: 'schools' },
          otherwise: true,
          outcome: 'not-funded',
          reason: 'not_listed',
        },
      ],
    },
  ],
  outcomes: ['can-be-funded', 'case-by-case', 'not-funded', 'no-rules'].map((id) => ({
    id,
    title: id,
    brief: id,
    words: id,
  })),
  reasons: ['funded', 'review', 'not_listed', 'not_a_school', 'not_here'].map((code) => ({
    code,
    title: code,
    words: code,
  })),
};

/** Fields of the small year by their path, such as `steps.1.rules.0.when`, with a change laid over it. */
export function changedYear(path: string, change: unknown): FundingData {
  type Fields = Record<string, unknown>;
  const year: Fields = structuredClone(smallYear);
  const fields = path.split('.');
  const last = fields.pop() as string;
  const holder = fields.reduce<Fields>((part, field) => part[field] as Fields, year);
  if (change === undefined && Array.isArray(holder)) holder.splice(Number(last), 1);
  else if (change === undefined) delete holder[last];
  else holder[last] = change;
  return fundingSchema.parse(year);
}
