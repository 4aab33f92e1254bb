/** Examples of problems: what is changed in the sound content, and what the check says of it. */
import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '../../src/checks/problems.ts';
import { type Change, findProblems, writeProblems } from './checkedContent.ts';

/** Changes, and every problem that they cause as `file:line code`. */
export type Example = [title: string, changes: Record<string, Change>, ...problems: string[]];

/** Test that each example causes exactly its problems, and that every code of a table has an example. */
export function testExamples(table: Record<string, unknown>, examples: readonly Example[]): void {
  it.each(examples)('%s', (_title, changes, ...problems) => {
    expect(writeProblems(findProblems(changes))).toEqual(problems);
  });

  describe('every problem of the table has an example', () => {
    it.each(Object.keys(table) as ProblemCode[])('%s', (code) => {
      const shown = examples.flatMap(([, , ...problems]) => problems);
      expect(shown.some((problem) => problem.endsWith(` ${code}`))).toBe(true);
    });
  });
}
