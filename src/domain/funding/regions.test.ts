import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetBut, type Region, within, without } from './regions.ts';

const answers = ['a', 'b', 'c'];
const region: fc.Arbitrary<Region> = fc.record({
  one: fc.subarray(answers, { minLength: 1 }),
  two: fc.subarray(answers, { minLength: 1 }),
});
const conditions = fc.record(
  { one: fc.subarray(answers, { minLength: 1 }), two: fc.subarray(answers, { minLength: 1 }) },
  { requiredKeys: [] },
);
/** Situations of regions, one by one. */
const situations = (regions: Region[]) =>
  regions
    .flatMap(({ one = [], two = [] }) =>
      one.flatMap((first) => two.map((second) => first + second)),
    )
    .sort();

describe('a region', () => {
  it('is what conditions hold for and what they leave, without anything twice', () => {
    fc.assert(
      fc.property(region, conditions, (whole, held) => {
        const part = within(whole, held);
        const parts = [...(part ? [part] : []), ...without(whole, held)];
        expect(situations(parts)).toEqual(situations([whole]));
      }),
    );
  });
  it('meets another whichever way round they are compared', () => {
    fc.assert(
      fc.property(region, region, (one, other) => {
        expect(meetBut(one, other, 'two')).toBe(meetBut(other, one, 'two'));
      }),
    );
  });
});
