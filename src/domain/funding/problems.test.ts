import { describe, expect, it } from 'vitest';
import { changedYear, siteRules, smallYear } from '../../../tests/builders/funding.ts';
import { fundingSchema } from '../../schemas/funding.ts';
import { findRuleProblems, writeRuleProblem } from './problems.ts';

const known = { qualifications: new Set(['npq-one', 'npq-two']) };

/** Where each problem is and what it says. */
const problemsOf = (path: string, change: unknown) =>
  findRuleProblems(changedYear(path, change), known).map(
    ({ path: at, message }) => `${at.join('.')}: ${message}`,
  );

const addRule = (rule: object, place = 1) =>
  [`steps.${place}.rules`, [...(smallYear.steps[place]?.rules ?? []), rule]] as const;

it('a sound year has no problems', () => {
  expect(findRuleProblems(fundingSchema.parse(smallYear), known)).toEqual([]);
});

describe('the rules of this site are sound', () => {
  const courses = siteRules('autumn-2026').questions.flatMap(({ courses }) =>
    courses.map(({ qualification }) => qualification),
  );
  it.each(['autumn-2026', '2018-2019'])('%s', (id) => {
    expect(findRuleProblems(siteRules(id), { qualifications: new Set(courses) })).toEqual([]);
  });
});

describe('rules that overlap', () => {
  it('two rules of a step that hold at once are named, with a situation', () => {
    const rule = {
      id: 'twice',
      when: { setting: 'school', course: 'npq-two' },
      outcome: 'can-be-funded',
      reason: 'funded',
    };
    expect(problemsOf(...addRule(rule))).toEqual([
      'steps.1.rules.4.when: The rules "listed" and "twice" overlap: both hold when setting is school, listed is yes, course is npq-two.',
      'steps.1.rules.4.when: The rules "two" and "twice" overlap: both hold when setting is school, listed is no, course is npq-two.',
      'steps.1.rules.4.when: The rules "rest" and "twice" overlap: both hold when setting is school, course is npq-two.',
    ]);
  });
  it('the same conditions twice are an overlap', () => {
    const rule = {
      id: 'again',
      when: { setting: 'shop' },
      outcome: 'can-be-funded',
      reason: 'funded',
    };
    expect(problemsOf(...addRule(rule))).toEqual([
      'steps.1.rules.4.when: The rules "shop" and "again" overlap: both hold when setting is shop.',
    ]);
  });
  it('a rule that says otherwise may overlap those before it', () => {
    expect(problemsOf('steps.1.rules.3.otherwise', false)).toEqual([
      'steps.1.rules.3.when: The rules "listed" and "rest" overlap: both hold when setting is school, listed is yes.',
      'steps.1.rules.3.when: The rules "two" and "rest" overlap: both hold when setting is school, listed is no, course is npq-two.',
    ]);
  });
  it('a rule whose situations were all taken can never decide', () => {
    const rule = {
      id: 'late',
      when: { setting: 'shop', listed: 'yes' },
      otherwise: true,
      outcome: 'not-funded',
      reason: 'not_a_school',
    };
    expect(problemsOf(...addRule(rule))).toEqual([
      'steps.1.rules.4: The rule "late" can never decide: the rules before it take every situation that it is for.',
    ]);
  });
});

describe('rules that leave a gap', () => {
  it('a situation without a rule is described', () => {
    expect(problemsOf('steps.1.rules.3.when', { setting: 'schools', listed: 'yes' })).toContain(
      'steps: There is no rule for somebody for whom start is now, setting is school, listed is no, course is npq-one.',
    );
  });
  it('a missing rule leaves its reason without a use', () => {
    expect(problemsOf('steps.1.rules.2', undefined)).toEqual([
      'reasons.1: No rule uses the reason "review".',
      'outcomes.1: No rule uses the outcome "case-by-case".',
      'questions.3: No rule uses the question "course".',
    ]);
  });
});

describe('names that lead nowhere', () => {
  it.each([
    [
      'an unknown course',
      'questions.3.courses.1.qualification',
      'npq-three',
      /^questions\.3\.courses\.1\.qualification: There is no course "npq-three"/,
    ],
    [
      'an unknown setting in a rule',
      'steps.1.rules.0.when.setting',
      'shops',
      /^steps\.1\.rules\.0\.when\.setting: There is no answer to "setting" "shops"/,
    ],
    [
      'an unknown course in a rule',
      'steps.1.rules.2.when.course',
      ['npq-one', 'npq-six'],
      /^steps\.1\.rules\.2\.when\.course\.1: There is no answer to "course" "npq-six"/,
    ],
    [
      'an unknown question',
      'steps.1.rules.0.when',
      { settings: 'shop' },
      /^steps\.1\.rules\.0\.when\.settings: There is no question "settings"/,
    ],
    [
      'an unknown reason',
      'steps.1.rules.0.reason',
      'shop',
      /^steps\.1\.rules\.0\.reason: There is no reason "shop"/,
    ],
    [
      'an outcome without words',
      'steps.1.rules.0.outcome',
      'likely',
      /^steps\.1\.rules\.0\.outcome: There is no outcome in this file "likely"/,
    ],
    [
      'an unknown group',
      'questions.1.answers.2.group',
      'shops',
      /^questions\.1\.answers\.2\.group: There is no group "shops"/,
    ],
    [
      'a condition on nothing',
      'steps.1.rules.0.when',
      {},
      /^steps\.1\.rules\.0: The rule "shop" has no condition/,
    ],
    [
      'an answer twice',
      'questions.1.answers.1.id',
      'school',
      /^questions\.1\.answers\.1: There are two answers/,
    ],
    [
      'a rule twice',
      'steps.1.rules.1.id',
      'shop',
      /^steps\.1\.rules\.1\.id: There are two rules called "shop"/,
    ],
    [
      'a year that does not ask for the start',
      'questions.0.id',
      'when',
      /^questions\.0\.id: The first question is "when"/,
    ],
    [
      'a question with one answer',
      'questions.0.answers',
      [{ id: 'now', label: 'Now' }],
      /^questions\.0: The question "start" needs/,
    ],
    [
      'a table of an unknown question',
      'table',
      { rows: 'courses' },
      /^table\.rows: There is no question "courses"/,
    ],
    [
      'an assumption that is no answer',
      'table',
      { rows: 'course', assumed: [{ question: 'listed', answer: 'maybe' }] },
      /^table\.assumed\.0\.answer: There is no answer to "listed" "maybe"/,
    ],
    [
      'a word of DfE for two answers',
      'questions.2.answers',
      [
        { id: 'yes', label: 'Yes', dfe: ['Y'] },
        { id: 'no', label: 'No', dfe: ['y'] },
      ],
      /^questions\.2\.answers\.1\.dfe: There are two answers to "listed" that DfE calls "y"/,
    ],
  ])('%s', (_name, path, change, expected) => {
    expect(problemsOf(path, change)[0]).toMatch(expected);
  });

  it('the message lists what may be written', () => {
    const [problem] = findRuleProblems(changedYear('steps.1.rules.0.when.setting', 'shops'), known);
    expect(problem && writeRuleProblem('funding/a.yaml', problem)).toBe(
      'funding/a.yaml: steps.1.rules.0.when.setting: There is no answer to "setting" "shops". Write one of: schools, school, trust, shop.',
    );
  });
});
