import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CohortFilter,
  cohortOrders,
  type CohortOrder,
  countValues,
  filterCohorts,
  readCohortChoice,
  sortCohorts,
  writeCohortChoice,
} from './filtering.ts';
import { type CohortLine, facetNames } from './facets.ts';

const value = fc.constantFrom('a', 'b', 'c');
const facets = {
  qualification: value,
  provider: value,
  delivery: value,
  region: value,
  state: fc.constantFrom('open', 'to-be-confirmed', 'full', 'closed'),
  framework: fc.constantFrom('2017', '2021'),
};
const line: fc.Arbitrary<CohortLine> = fc
  .record({
    id: fc.uuid(),
    facets: fc.record(facets),
    startsOn: fc.option(fc.constantFrom('2020-03-02', '2021-10-12', '2026-09-01'), {
      nil: undefined,
    }),
    feePence: fc.option(fc.constantFrom(0, 89900, 120000), { nil: undefined }),
  })
  .map(({ startsOn, feePence, ...rest }) => ({
    ...rest,
    title: rest.id,
    to: `/cohorts/${rest.id}/`,
    ...(startsOn && { startsOn }),
    ...(feePence !== undefined && { feePence }),
    cells: { dates: '', sessions: '', where: '', cost: '', state: '' },
  }));
const lines = fc.uniqueArray(line, { selector: ({ id }) => id, maxLength: 30 });
const filter: fc.Arbitrary<CohortFilter> = fc.record(facets, { requiredKeys: [] });
const order = fc.constantFrom(...(Object.keys(cohortOrders) as CohortOrder[]));

describe('filters', () => {
  it('lose no cohort: the values of a facet together hold every one, once', () => {
    fc.assert(
      fc.property(lines, fc.constantFrom(...facetNames), (all, name) => {
        const values = new Set(all.map(({ facets }) => facets[name]));
        const found = [...values].flatMap((chosen) => filterCohorts(all, { [name]: chosen }));
        expect(found.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
      }),
    );
  });

  it('keep a cohort exactly when it has every chosen value', () => {
    fc.assert(
      fc.property(lines, filter, (all, chosen) => {
        const kept = new Set(filterCohorts(all, chosen));
        for (const one of all) {
          const fits = facetNames.every(
            (name) => !chosen[name] || one.facets[name] === chosen[name],
          );
          expect(kept.has(one)).toBe(fits);
        }
      }),
    );
  });

  it('count what choosing a value next would show', () => {
    fc.assert(
      fc.property(lines, filter, fc.constantFrom(...facetNames), (all, chosen, name) => {
        const counts = [...countValues(all, chosen, name)];
        const shown = counts.map(
          ([next]) => filterCohorts(all, { ...chosen, [name]: next }).length,
        );
        expect(counts.map(([, count]) => count)).toEqual(shown);
      }),
    );
  });
});

describe('orders', () => {
  it('are total and lose no cohort: any arrangement sorts to the same list', () => {
    fc.assert(
      fc.property(lines, order, (all, by) => {
        const sorted = sortCohorts(all, by);
        expect(sortCohorts(all.toReversed(), by)).toEqual(sorted);
        expect(sortCohorts(sorted, by)).toEqual(sorted);
        expect(sorted.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
      }),
    );
  });

  it('put what is to be confirmed or not published last', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const hasDate = sortCohorts(all, 'date').map(({ startsOn }) => startsOn !== undefined);
        const hasFee = sortCohorts(all, 'fee').map(({ feePence }) => feePence !== undefined);
        for (const known of [hasDate, hasFee])
          expect(known).toEqual(known.toSorted((one, other) => Number(other) - Number(one)));
      }),
    );
  });

  it('a fee of nothing is a fee, and comes first', () => {
    const [free, unknown] = fc.sample(line, 2) as [CohortLine, CohortLine];
    const { feePence: _, ...open } = unknown;
    expect(sortCohorts([open, { ...free, feePence: 0 }], 'fee')[0]?.id).toBe(free.id);
  });
});

describe('the address', () => {
  it('gives back every choice it was given', () => {
    fc.assert(
      fc.property(filter, order, (chosen, by) => {
        const written = writeCohortChoice({ filter: chosen, order: by });
        expect(readCohortChoice(new URLSearchParams(written))).toEqual({
          filter: chosen,
          order: by,
        });
      }),
    );
  });

  it('of no choice is empty', () => {
    expect(writeCohortChoice({ filter: {}, order: 'state' })).toBe('');
  });

  it('may hold anything: what it does not know is left out', () => {
    const choice = readCohortChoice(new URLSearchParams('?colour=red&sort=toString&state=open'));
    expect(choice).toEqual({ filter: { state: 'open' }, order: 'state' });
  });
});
