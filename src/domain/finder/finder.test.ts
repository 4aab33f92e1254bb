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

describe('ways through any finder that passes', () => {
  const ids = ['s0', 's1', 's2', 's3', 's4', 's5'];
  const finder = fc
    .array(fc.array(fc.constantFrom(...ids), { maxLength: 3 }), {
      minLength: ids.length,
      maxLength: ids.length,
    })
    .map((links) =>
      links.map((to, index) =>
        to.length > 1 ? question(`s${index}`, to, index === 0) : result(`s${index}`),
      ),
    );

  it('never loop, always end, and are as long as the way says', () => {
    let walked = 0;
    fc.assert(
      fc.property(finder, fc.infiniteStream(fc.nat()), (entries, choices) => {
        fc.pre(findFinderProblems(entries, []).length === 0);
        walked += 1;
        const steps = entries as FinderStep[];
        const most = questionsLeft(steps, 's0');
        let step = findStart(steps) as FinderStep;
        let asked = 0;
        while (step.kind === 'question') {
          const answer = step.answers[(choices.next().value ?? 0) % step.answers.length];
          step = steps.find(({ id }) => id === answer?.to) as FinderStep;
          asked += 1;
          if (asked > ids.length) throw new Error('The path does not end.');
        }
        if (asked > most) throw new Error('The path is longer than was promised.');
        for (const { id } of steps) {
          const way = wayTo(steps, id);
          if (id !== 's0' && way.length === 0) throw new Error('A step has no way to it.');
        }
      }),
      { numRuns: 200, maxSkipsPerRun: 2000 },
    );
    expect(walked).toBe(200);
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
