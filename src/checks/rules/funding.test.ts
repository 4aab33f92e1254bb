import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { changedYear, smallYear } from '../../../tests/builders/funding.ts';
import { checkContent } from '../checkContent.ts';
import { fundingProblems } from '../problems/funding.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What the check says of a file of rules, as `line code`. */
function problemsOf(year: object): string[] {
  const files = [{ path: 'funding/a-year.yaml', bytes: bytesOf(stringify(year)) }];
  const options = { today: '2026-11-22', documents: new Map(), publicFiles: new Set<string>() };
  return checkContent(files, options)
    .filter(({ code }) => code.startsWith('funding/'))
    .map(({ file, line, code }) => `${file}:${line} ${code}`);
}

const examples: [code: keyof typeof fundingProblems, path: string, change: unknown, at: string][] =
  [
    ['funding/overlap', 'steps.1.rules.3.otherwise', false, 'when:'],
    ['funding/unreachable', 'steps.0.rules.0.when', { start: ['now', 'later'] }, '- id: shop'],
    ['funding/gap', 'steps.1.rules.3.when', { setting: 'school' }, 'steps:'],
    ['funding/unknown', 'steps.1.rules.0.when.setting', 'shops', 'setting: shops'],
    ['funding/repeated', 'steps.1.rules.1.id', 'shop', '- id: shop'],
    ['funding/unused', 'steps.1.rules.2', undefined, '- id: course'],
    ['funding/incomplete', 'questions.0.id', 'when', '- id: when'],
  ];

describe('funding rules', () => {
  it('that are sound have no problem', () => {
    expect(problemsOf(smallYear)).toEqual([]);
  });

  it.each(examples)('%s is found, with its line', (code, path, change, at) => {
    const year = changedYear(path, change);
    const [found] = problemsOf(year).filter((problem) => problem.endsWith(code));
    const line = Number(/^funding\/a-year\.yaml:(\d+) /.exec(found ?? '')?.[1]);
    expect(stringify(year).split('\n')[line - 1]?.trim()).toBe(at);
  });

  it('every problem has an example', () => {
    expect(new Set(examples.map(([code]) => code))).toEqual(new Set(Object.keys(fundingProblems)));
  });
});
