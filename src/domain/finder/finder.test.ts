import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FinderStep } from '../model.ts';
import { findStart, questionsLeft, stepAddress, wayTo } from './paths.ts';
import { type FinderEntry, findFinderProblems } from './problems.ts';

const question = (id: string, to: string[], start = false): FinderEntry => ({
  kind: 'question',
  id,
  question: `${id}?`,
  start,
  draft: false,
  answers: to.map((next) => ({ label: `to ${next}`, to: next })),
});
const result = (id: string, qualifications: string[] = []): FinderEntry => ({
  kind: 'result',
  id,
  title: id,
  why: 'Because.',
  qualifications,
  alsoFits: [],
  rulesOut: [],
  guides: [],
  draft: false,
});
const messages = (entries: FinderEntry[], qualifications: string[] = []) =>
  findFinderProblems(entries, qualifications).map(
    ({ file, field, message }) => `${file}: ${field}: ${message}`,
  );

const sound = [
  question('role', ['aim', 'a'], true),
  question('aim', ['a', 'b']),
  result('a', ['npqa']),
  result('b', ['npqb']),
];

describe('a finder', () => {
  it('that is complete has no problems', () => {
    expect(messages(sound, ['npqa', 'npqb'])).toEqual([]);
  });
  it('need not be there', () => {
    expect(messages([], ['npqa'])).toEqual([]);
  });
  it('whose answer leads nowhere names file, field and fix', () => {
    expect(messages([question('role', ['a', 'z'], true), result('a')])).toEqual([
      'finder/role.yaml: answers.1.to: No published step is named "z". Add finder/z.yaml, or name another.',
    ]);
  });
  it('must not go in circles', () => {
    const found = messages([
      question('role', ['aim', 'a'], true),
      question('aim', ['a', 'role']),
      result('a'),
    ]);
    expect(found).toEqual([
      expect.stringMatching(/^finder\/aim\.yaml: answers\.1\.to: This answer leads back to "role"/),
    ]);
  });
  it('has no step that nobody reaches', () => {
    expect(messages([...sound, result('c')], ['npqa', 'npqb'])).toEqual([
      expect.stringMatching(/^finder\/c\.yaml: kind: No answer leads here/),
    ]);
  });
  it('offers every qualification', () => {
    expect(messages(sound, ['npqa', 'npqb', 'npqc'])).toEqual([
      expect.stringMatching(/No result offers qualifications\/npqc\.mdx/),
    ]);
  });
  it('offers no qualification that is not there', () => {
    expect(messages(sound, ['npqa'])).toEqual([
      'finder/b.yaml: qualifications: There is no published qualifications/npqb.mdx.',
    ]);
  });
  it('begins with one question', () => {
    expect(messages([question('role', ['a', 'a']), result('a')])).toEqual([
      expect.stringMatching(/write start: true/),
    ]);
    expect(
      messages([question('one', ['a', 'a'], true), question('two', ['a', 'a'], true), result('a')]),
    ).toEqual([
      expect.stringMatching(/Both finder\/one\.yaml and finder\/two\.yaml say start: true/),
    ]);
  });
});

/** Finders that are sound by construction: a chain of questions, answers that skip ahead, and results at the sides. */
const soundFinder = fc
  .array(
    fc.record({ skips: fc.array(fc.nat({ max: 9 }), { maxLength: 2 }), sides: fc.nat({ max: 2 }) }),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((plans): FinderEntry[] => {
    const later = (index: number, skip: number) => {
      const to = index + 1 + (skip % (plans.length - index));
      return to === plans.length ? 'end' : `q${to}`;
    };
    const questions = plans.map(({ skips, sides }, index) =>
      question(
        `q${index}`,
        [
          later(index, 0),
          ...skips.map((skip) => later(index, skip)),
          ...Array.from({ length: sides }, (_, side) => `r${index}-${side}`),
        ],
        index === 0,
      ),
    );
    const results = plans.flatMap(({ sides }, index) =>
      Array.from({ length: sides }, (_, side) => result(`r${index}-${side}`)),
    );
    return [...questions, ...results, result('end')];
  });

describe('ways through any finder', () => {
  it('never loop, always end, and are no longer than was promised', () => {
    fc.assert(
      fc.property(
        soundFinder,
        fc.array(fc.nat(), { minLength: 10, maxLength: 10 }),
        (entries, choices) => {
          expect(findFinderProblems(entries, [])).toEqual([]);
          const steps = entries as FinderStep[];
          let step = findStart(steps) as FinderStep;
          let asked = 0;
          while (step.kind === 'question') {
            const answer = step.answers[(choices[asked] ?? 0) % step.answers.length];
            step = steps.find(({ id }) => id === answer?.to) as FinderStep;
            asked += 1;
            expect(asked).toBeLessThanOrEqual(questionsLeft(steps, 'q0'));
          }
          for (const { id } of steps.slice(1)) expect(wayTo(steps, id).length).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('that lead back anywhere are found', () => {
    fc.assert(
      fc.property(soundFinder, fc.nat(), (entries, pick) => {
        const questions = entries.filter((entry) => entry.kind === 'question');
        const chosen = questions[pick % questions.length];
        const back = entries.map((entry) =>
          entry === chosen && entry.kind === 'question'
            ? { ...entry, answers: [...entry.answers, { label: 'Back', to: 'q0' }] }
            : entry,
        );
        expect(messages(back)).toEqual([expect.stringMatching(/This answer leads back to "q0"/)]);
      }),
    );
  });
});

it('addresses tell questions from results; the first question is the finder itself', () => {
  expect((sound as FinderStep[]).map(stepAddress)).toEqual([
    '/finder/',
    '/finder/aim/',
    '/finder/result/a/',
    '/finder/result/b/',
  ]);
});
