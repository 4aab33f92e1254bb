import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aCohort, aProgramme } from '../../../tests/builders/content.ts';
import { cohortListAddress, mostUseful, pageCohorts } from './paging.ts';

const programme = aProgramme();

it('pages hold every cohort once, those to apply to first', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('2020-03-02', '2030-03-02', undefined), { maxLength: 30 }),
      (starts) => {
        const cohorts = starts.map((startsOn, index) =>
          aCohort(
            { startsOn, ...(!startsOn && { dates: 'toBeConfirmed' }) },
            programme,
            `cohort-${index}`,
          ),
        );
        const pages = pageCohorts(cohorts, '2026-11-22', 4);
        const listed = pages.flatMap(({ groups }) => groups.flatMap((group) => group.cohorts));
        expect(listed.map(({ id }) => id).sort()).toEqual(cohorts.map(({ id }) => id).sort());
        const open = listed.map(({ startsOn }) => startsOn === '2030-03-02');
        expect(open).toEqual(open.toSorted((one, other) => Number(other) - Number(one)));
        expect(pages.length).toBeGreaterThan(0);
      },
    ),
  );
});

it('the first page has the address of the list', () => {
  expect([1, 2].map(cohortListAddress)).toEqual(['/cohorts/', '/cohorts/page/2/']);
});

it('a short list keeps its order, and a long one shows what can still be applied to', () => {
  const past = Array.from({ length: 3 }, (_, index) =>
    aCohort({ startsOn: '2020-03-02' }, programme, `past-${index}`),
  );
  const open = aCohort({ startsOn: '2030-03-02' }, programme, 'open');
  expect(mostUseful([...past, open], '2026-11-22', 4).map(({ id }) => id)).toEqual([
    'past-0',
    'past-1',
    'past-2',
    'open',
  ]);
  expect(mostUseful([...past, open], '2026-11-22', 2).map(({ id }) => id)).toEqual([
    'open',
    'past-0',
  ]);
});
