import { describe, expect, it } from 'vitest';
import { groupByLetter, listForAtoZ, type PageEntry } from './contents.ts';

const cohorts = (count: number): PageEntry[] =>
  Array.from({ length: count }, (_, index) => ({
    title: `Cohort ${index}`,
    to: `/cohorts/${index}/`,
    kind: 'cohort',
  }));
const fixed: PageEntry[] = [
  { title: 'All cohorts', to: '/cohorts/', kind: 'cohort' },
  { title: 'Éire', to: '/venues/eire/', kind: 'venue' },
  { title: '2017', to: '/guides/2017/', kind: 'guide' },
];

describe('the A to Z', () => {
  it('lists every page of an ordinary site', () => {
    const pages = [...fixed, ...cohorts(20)];
    expect(listForAtoZ(pages)).toEqual({ listed: pages, leftOut: [] });
  });

  it('leaves thousands of cohorts to their own list, which it names', () => {
    expect(listForAtoZ([...fixed, ...cohorts(1000)])).toEqual({
      listed: fixed,
      leftOut: ['cohort'],
    });
  });

  it('puts letters with accents under their letter, and digits together', () => {
    expect(groupByLetter(fixed).map(({ letter }) => letter)).toEqual(['A', 'E', '0–9']);
  });
});
