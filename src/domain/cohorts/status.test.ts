import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { academicYearHasEnded, cohortStatus } from './status.ts';

const day = fc
  .integer({ min: 0, max: 3000 })
  .map((offset) => new Date(Date.UTC(2020, 0, 1 + offset)).toISOString().slice(0, 10));

describe('the state of a cohort', () => {
  it('a cohort whose closing day is today is still open', () => {
    const cohort = { startsOn: '2021-10-12', applicationsCloseOn: '2021-09-30' };
    expect(cohortStatus(cohort, '2021-09-30')).toEqual({ status: 'open', reason: 'within-window' });
    expect(cohortStatus(cohort, '2021-10-01')).toEqual({
      status: 'closed',
      reason: 'deadline-passed',
    });
  });

  it('a cohort whose opening day is today is open', () => {
    const cohort = { startsOn: '2021-10-12', applicationsOpenOn: '2021-05-01' };
    expect(cohortStatus(cohort, '2021-04-30').status).toBe('to-be-confirmed');
    expect(cohortStatus(cohort, '2021-05-01').status).toBe('open');
  });

  it('a cohort has started on its first day', () => {
    expect(cohortStatus({ startsOn: '2020-03-02' }, '2020-03-01').status).toBe('open');
    expect(cohortStatus({ startsOn: '2020-03-02' }, '2020-03-02').reason).toBe('already-started');
  });

  it('a cohort without dates is to be confirmed, however late it is', () => {
    expect(cohortStatus({ dates: 'toBeConfirmed' }, '2099-01-01')).toEqual({
      status: 'to-be-confirmed',
      reason: 'dates-not-announced',
    });
  });

  it('a full cohort is full until it starts', () => {
    expect(cohortStatus({ startsOn: '2021-10-12', full: true }, '2021-06-01').status).toBe('full');
    expect(cohortStatus({ startsOn: '2021-10-12', full: true }, '2021-10-12').status).toBe(
      'closed',
    );
  });

  it("a provider's word that applications are closed goes before the dates", () => {
    const cohort = { startsOn: '2021-10-12', application: { by: 'closed' } };
    expect(cohortStatus(cohort, '2021-01-01').reason).toBe('closed-by-provider');
  });

  it('applications that close before they open are refused', () => {
    expect(() =>
      cohortStatus(
        {
          startsOn: '2021-10-12',
          applicationsOpenOn: '2021-06-02',
          applicationsCloseOn: '2021-06-01',
        },
        '2021-01-01',
      ),
    ).toThrow('Applications close on 2021-06-01, before they open on 2021-06-02.');
  });

  it('once closed, a cohort stays closed', () => {
    fc.assert(
      fc.property(day, day, day, day, (startsOn, closesOn, one, other) => {
        const cohort = { startsOn, applicationsCloseOn: closesOn };
        const [earlier, later] = one < other ? [one, other] : [other, one];
        fc.pre(cohortStatus(cohort, earlier).status === 'closed');
        expect(cohortStatus(cohort, later).status).toBe('closed');
      }),
    );
  });
});

it('an academic year ends on 31 August', () => {
  expect(academicYearHasEnded('2021/22', '2022-08-31')).toBe(false);
  expect(academicYearHasEnded('2021/22', '2022-09-01')).toBe(true);
});
