import { describe, expect, it } from 'vitest';
import { siteRules } from '../../../tests/builders/funding.ts';
import { joinFunding } from '../../data/joinFunding.ts';
import type { GlossaryTerm, Qualification } from '../model.ts';
import {
  answersOf,
  checkAddress,
  currentRules,
  fundingAddress,
  listFundingPages,
  pageQuestions,
} from './pages.ts';
import { assumptionsOf, conditionsInWords, resultOf, resultRows } from './results.ts';

/** A year's rules as pages get them; qualifications and terms need only be there. */
function rulesOf(id: string) {
  const data = siteRules(id);
  const courses = data.questions.flatMap(({ courses: listed }) => listed);
  const qualifications = courses.map(({ qualification }) => [
    qualification,
    { id: qualification, shortName: qualification, code: 'NPQ' } as Qualification,
  ]);
  const terms = data.questions.flatMap((question) => question.terms);
  return joinFunding(
    { id, data },
    {
      qualifications: new Map(qualifications as [string, Qualification][]),
      glossary: new Map(terms.map((term) => [term, { id: term } as GlossaryTerm])),
    },
  );
}

const autumn = rulesOf('autumn-2026');
const earlier = rulesOf('2018-2019');

describe.each([autumn, earlier])('the pages of $title', (rules) => {
  const pages = listFundingPages(rules);
  it('are few enough, and no two have the same address', () => {
    const addresses = pages.map(({ given }) => fundingAddress(rules, given));
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.length).toBeLessThan(100);
  });
  it('each asks a question of the page or shows a result for everything that is left', () => {
    for (const { given, question } of pages) {
      if (question) expect(pageQuestions(rules)).toContain(question.id);
      else {
        const rows = resultRows(rules, answersOf(given));
        expect(resultOf(rules, answersOf(given)) ?? rows[0]?.result).toBeDefined();
      }
    }
  });
});

describe('the table at the end', () => {
  const given = {
    start: 'autumn',
    england: 'in-england',
    setting: 'lead-mentor',
    'itt-list': 'approved',
  };
  it('has a row for every course, and two where something else matters', () => {
    const rows = resultRows(autumn, given);
    expect(rows).toHaveLength(12);
    const coaching = rows.filter(({ answer }) => answer.id === 'npq-early-headship-coaching-offer');
    expect(coaching.map(({ split, result }) => [split[0]?.id, result.outcome.id])).toEqual([
      ['first-five-years', 'can-be-funded'],
      ['not-new', 'not-funded'],
    ]);
  });
  it('says what it takes for given, and what would be otherwise', () => {
    const [assumption] = assumptionsOf(autumn, given);
    expect(assumption?.answer.id).toBe('no');
    expect(assumption?.others.map(({ result }) => result.reason.code)).toEqual([
      'previously_funded',
    ]);
  });
});

describe('a result', () => {
  it('has the date and the source of its rule, or those of its year', () => {
    const start = { start: 'autumn-2018-to-2019', 'works-in': 'school' };
    expect(resultOf(earlier, { ...start, held: 'dropped-out' })).toMatchObject({
      ruledOn: '2018',
      source: 'leading-learning-forward',
    });
    expect(resultOf(autumn, { start: 'spring' })).toMatchObject({
      ruledOn: '2026-08-21',
      source: 'dfe-npq-registration-2026',
    });
  });
  it('of the earlier framework is never a promise', () => {
    const outcomes = earlier.rulebook.rules.map(({ outcome }) => outcome);
    expect(new Set(outcomes)).toEqual(new Set(['no-rules', 'no', 'likely', 'ask-the-provider']));
  });
});

it('conditions are told in words, with a group by its name', () => {
  const rule = { when: { setting: 'schools', course: ['npq-senco'] } };
  expect(conditionsInWords(autumn, rule).map(({ labels }) => labels)).toEqual([
    ['A school, a trust or 16 to 19 education'],
    ['npq-senco (NPQ)'],
  ]);
});

it('the form asks by the newest rules of today’s framework', () => {
  expect(currentRules([autumn, earlier])).toBe(autumn);
  expect(currentRules([earlier])).toBe(earlier);
  expect(currentRules([])).toBeUndefined();
});

it('the form’s address holds the answers', () => {
  expect(checkAddress()).toBe('/funding/check/');
  expect(checkAddress({ start: 'autumn', england: undefined })).toBe(
    '/funding/check/?start=autumn',
  );
});

it('rules with a mistake do not come through', () => {
  const data = siteRules('autumn-2026');
  data.steps.at(-1)?.rules.pop();
  expect(() =>
    joinFunding({ id: 'autumn-2026', data }, { qualifications: new Map(), glossary: new Map() }),
  ).toThrow(
    /^funding\/autumn-2026\.yaml: questions\.2\.courses\.0\.qualification: There is no course/,
  );
});
