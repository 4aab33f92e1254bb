import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteRules, smallYear } from '../../../tests/builders/funding.ts';
import { fundingSchema } from '../../schemas/funding.ts';
import { decideFunding, followAnswers, nextQuestion } from './decide.ts';
import { type Rulebook, rulebookOf } from './rulebook.ts';

const autumn = rulebookOf(siteRules('autumn-2026'));
const small = rulebookOf(fundingSchema.parse(smallYear));
const books: [string, Rulebook][] = [
  ['autumn 2026', autumn],
  ['2018 to 2019', rulebookOf(siteRules('2018-2019'))],
  ['a small year', small],
];

/** An answer to every question, as if somebody had ticked them at random. */
const answersTo = ({ questions }: Rulebook) =>
  fc.record(
    Object.fromEntries(questions.map(({ id, answers }) => [id, fc.constantFrom(...answers)])),
  );

/** An answer to some of the questions. */
const someAnswersTo = ({ questions }: Rulebook) =>
  fc.record(
    Object.fromEntries(questions.map(({ id, answers }) => [id, fc.constantFrom(...answers)])),
    { requiredKeys: [] },
  );

const person = {
  start: 'autumn',
  england: 'in-england',
  course: 'npq-senior-leadership',
  'new-head': 'not-new',
  setting: 'school',
  'workplace-type': 'funded-type',
  rise: 'not-on-rise',
  pp50: 'not-on-pp50',
  'childminders-list': 'unlisted-childminder',
  'itt-list': 'not-approved',
  'funded-before': 'no',
};

describe('who is funded in autumn 2026', () => {
  it.each([
    [
      'an unfunded start',
      { start: 'spring', england: 'elsewhere' },
      'not-funded',
      'unfunded_cohort',
    ],
    ['a start without rules', { start: 'another' }, 'no-rules', 'no_rules_for_this_start'],
    [
      'outside England',
      { england: 'elsewhere', 'funded-before': 'yes' },
      'not-funded',
      'not_in_england',
    ],
    [
      'funded before',
      { 'funded-before': 'yes', course: 'npq-early-headship-coaching-offer' },
      'not-funded',
      'previously_funded',
    ],
    [
      'a new head asks for coaching, wherever',
      {
        course: 'npq-early-headship-coaching-offer',
        'new-head': 'first-five-years',
        setting: 'other',
      },
      'can-be-funded',
      'funded',
    ],
    [
      'another head asks for coaching',
      { course: 'npq-early-headship-coaching-offer', rise: 'on-rise' },
      'not-funded',
      'not_new_headteacher_requesting_ehco',
    ],
    [
      'a private nursery, early years leadership',
      { setting: 'private-nursery', course: 'npq-early-years-leadership' },
      'can-be-funded',
      'funded',
    ],
    [
      'a listed childminder',
      {
        setting: 'childminder',
        course: 'npq-early-years-leadership',
        'childminders-list': 'listed-childminder',
      },
      'can-be-funded',
      'funded',
    ],
    [
      'another childminder',
      { setting: 'childminder', course: 'npq-early-years-leadership' },
      'not-funded',
      'not_entitled_childminder',
    ],
    [
      'a maintained nursery, headship',
      { setting: 'local-authority-nursery', course: 'npq-headship' },
      'can-be-funded',
      'funded',
    ],
    [
      'a private nursery, headship',
      { setting: 'private-nursery', course: 'npq-headship' },
      'not-funded',
      'early_years_invalid_npq',
    ],
    [
      'a workplace on the RISE list, of any type',
      { rise: 'on-rise', 'workplace-type': 'other-type', course: 'npq-leading-literacy' },
      'can-be-funded',
      'funded',
    ],
    [
      'another type of workplace',
      { 'workplace-type': 'other-type' },
      'not-funded',
      'ineligible_establishment_type',
    ],
    [
      'a listed college, executive leadership',
      { setting: '16-to-19', pp50: 'on-pp50', course: 'npq-executive-leadership' },
      'can-be-funded',
      'funded',
    ],
    [
      'an unlisted trust, leading teaching',
      { setting: 'academy-trust', course: 'npq-leading-teaching' },
      'not-funded',
      'ineligible_establishment_not_a_pp50',
    ],
    ['an unlisted school, SENCO', { course: 'npq-senco' }, 'can-be-funded', 'funded'],
    [
      'a lead mentor of an approved provider',
      {
        setting: 'lead-mentor',
        course: 'npq-leading-teaching-development',
        'itt-list': 'approved',
      },
      'can-be-funded',
      'funded',
    ],
    [
      'a lead mentor of another provider',
      { setting: 'lead-mentor', course: 'npq-leading-teaching-development' },
      'not-funded',
      'ineligible_establishment_type',
    ],
    [
      'a lead mentor, headship',
      { setting: 'lead-mentor', course: 'npq-headship' },
      'not-funded',
      'not_lead_mentor_course',
    ],
    [
      'a virtual school, SENCO',
      { setting: 'virtual-school', course: 'npq-senco' },
      'case-by-case',
      'subject_to_review',
    ],
    [
      'a hospital school, leading literacy',
      { setting: 'hospital-school', course: 'npq-leading-literacy' },
      'not-funded',
      'ineligible_establishment_type',
    ],
    [
      'referred by an adviser',
      { setting: 'referred', course: 'npq-leading-primary-mathematics' },
      'case-by-case',
      'subject_to_review',
    ],
    ['elsewhere', { setting: 'other' }, 'not-funded', 'ineligible_establishment_type'],
  ])('%s', (_name, answers, outcome, reason) => {
    expect(decideFunding(autumn, { ...person, ...answers })).toMatchObject({ outcome, reason });
  });
});

describe('what is asked', () => {
  it('begins with the start, and stops as soon as nothing can change the outcome', () => {
    expect(nextQuestion(autumn, {})).toBe('start');
    expect(nextQuestion(autumn, { start: 'spring' })).toBeUndefined();
    expect(nextQuestion(autumn, { start: 'autumn', england: 'elsewhere' })).toBeUndefined();
  });
  it('asks about lists only where they matter', () => {
    const { answers } = followAnswers(autumn, person);
    expect(Object.keys(answers)).toEqual([
      'start',
      'england',
      'course',
      'setting',
      'workplace-type',
      'funded-before',
    ]);
    const specialist = followAnswers(autumn, { ...person, course: 'npq-leading-literacy' });
    expect(Object.keys(specialist.answers)).toContain('pp50');
  });
  it('stops before a question whose answer is not at hand', () => {
    expect(followAnswers(autumn, { start: 'autumn', course: 'npq-senco' })).toEqual({
      answers: { start: 'autumn' },
      next: 'england',
    });
  });
  it('passes over answers that are not offered', () => {
    expect(followAnswers(autumn, { start: 'autumn-2031', colour: 'blue' })).toEqual({
      answers: {},
      next: 'start',
    });
    expect(decideFunding(autumn, { start: 'autumn-2031' })).toBeUndefined();
  });
});

describe.each(books)('for all answers to the questions of %s', (_name, book) => {
  it('every path ends in an outcome', () => {
    fc.assert(
      fc.property(answersTo(book), (answers) => {
        expect(decideFunding(book, answers)).toBeDefined();
      }),
    );
  });

  it('the questions end, none is asked twice, and the outcome is that of all answers together', () => {
    fc.assert(
      fc.property(answersTo(book), (all) => {
        const { answers, next } = followAnswers(book, all);
        expect(next).toBeUndefined();
        expect(Object.keys(answers).length).toBeLessThanOrEqual(book.questions.length);
        expect(decideFunding(book, answers)?.outcome).toBe(decideFunding(book, all)?.outcome);
      }),
    );
  });

  it('the order of the questions cannot change the outcome', () => {
    const ids = book.questions.map(({ id }) => id);
    const order = fc.shuffledSubarray(ids, { minLength: ids.length });
    fc.assert(
      fc.property(answersTo(book), order, (all, shuffled) => {
        const { answers, next } = followAnswers(book, all, shuffled);
        expect(next).toBeUndefined();
        expect(decideFunding(book, answers)?.outcome).toBe(decideFunding(book, all)?.outcome);
      }),
    );
  });

  it('an outcome is given as soon as no further answer can change it, and not before', () => {
    fc.assert(
      fc.property(someAnswersTo(book), answersTo(book), (some, all) => {
        const settled = decideFunding(book, some);
        expect(settled === undefined).toBe(nextQuestion(book, some) !== undefined);
        if (settled) {
          expect(decideFunding(book, { ...all, ...some })?.outcome).toBe(settled.outcome);
        }
      }),
    );
  });

  it('the reason given holds for certain, whatever was not asked', () => {
    fc.assert(
      fc.property(answersTo(book), (all) => {
        const { answers } = followAnswers(book, all);
        const decision = decideFunding(book, answers);
        const rule = book.rules.find(({ id }) => id === decision?.ruleId);
        for (const [id, allowed] of Object.entries(rule?.when ?? {})) {
          const possible = answers[id]
            ? [answers[id]]
            : book.questions.find((question) => question.id === id)?.answers;
          expect(allowed).toEqual(expect.arrayContaining([...(possible ?? [])]));
        }
      }),
    );
  });
});

it('a question that can change nothing is not asked, and one that can is: all of a small year', () => {
  const choices = small.questions.map(({ answers }) => [undefined, ...answers]);
  const situations = choices.reduce<(string | undefined)[][]>(
    (lists, options) => lists.flatMap((list) => options.map((option) => [...list, option])),
    [[]],
  );
  const named = (list: (string | undefined)[]) =>
    Object.fromEntries(small.questions.map(({ id }, index) => [id, list[index]]));
  const complete = situations.filter((list) => !list.includes(undefined));
  for (const some of situations) {
    const matching = complete.filter((list) =>
      list.every((answer, index) => some[index] === undefined || some[index] === answer),
    );
    const outcomeOf = (list: (string | undefined)[]) => decideFunding(small, named(list))?.outcome;
    const decisive = small.questions.filter(
      ({ answers }, index) =>
        some[index] === undefined &&
        matching.some((list) =>
          answers.some((other) => outcomeOf(list) !== outcomeOf(list.with(index, other))),
        ),
    );
    expect(nextQuestion(small, named(some))).toBe(decisive[0]?.id);
  }
});
