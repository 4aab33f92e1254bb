import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { siteYear } from '../../../tests/builders/funding.ts';
import { runFundingCases } from './cases.ts';

const years = [siteYear('2018-2019'), siteYear('autumn-2026')];
const fixture = readFileSync('tests/fixtures/dfe-funding-scenarios.csv', 'utf8');
const header = fixture.split(/\r?\n/)[0];

/** Run rows below the header of DfE's cases. */
const run = (...rows: string[]) => runFundingCases(years, [header, ...rows].join('\r\n'));

describe("DfE's own test cases", () => {
  it('all 456 of the copy agree', () => {
    expect(runFundingCases(years, fixture)).toEqual({ total: 456, agreed: 456, messages: [] });
  });
  it('the file that the copy was made from agrees too, where it is at hand', () => {
    const original = '../shared/data/dfe-funding-scenarios.csv';
    const { total, agreed } = runFundingCases(
      years,
      existsSync(original) ? readFileSync(original, 'utf8') : fixture,
    );
    expect({ total, agreed }).toEqual({ total: 456, agreed: 456 });
  });
});

describe('a case that does not agree', () => {
  it('is told with its line, both outcomes, the reason and the rule', () => {
    const { total, agreed, messages } = run(
      '2026 autumn,yes,school,headship,no,,,no',
      '2026 autumn,yes,school,headship,no,,,yes',
    );
    expect({ total, agreed }).toEqual({ total: 2, agreed: 1 });
    expect(messages[0]).toMatch(
      /^line 2: DfE expects "no", and the rules of autumn-2026 say "yes", reason funded, rule other-courses-in-schools\. .*Work setting: school/,
    );
  });
  it('is one that is funded only for approved providers and is said to be plainly funded', () => {
    const row =
      '2026 autumn,yes,another setting - lead mentor for an accredited ITT provider,leading teacher development,no,,';
    expect(run(`${row},yes (if on ITT provider list)`).agreed).toBe(1);
    expect(run(`${row},yes`).agreed).toBe(0);
    expect(run(`${row},no`).agreed).toBe(0);
  });
});

describe('what cells may hold', () => {
  it('empty cells count as no, as DfE counts them', () => {
    expect(
      run('2026 autumn,,school,headship,,,,no', '2026 autumn,yes,school,headship,,,,yes').agreed,
    ).toBe(2);
  });
  it('capitals, spaces and kinds of quote do not matter, nor do further columns', () => {
    const csv = `${header},Actual\n2026 Autumn, YES ,"early years or childcare -  pre-school class or nursery that’s part of a school",Early years leadership,No,,,Yes ,\n`;
    expect(runFundingCases(years, csv)).toEqual({ total: 1, agreed: 1, messages: [] });
  });
  it("a course may be written by DfE's identifier", () => {
    expect(run('2026 autumn,yes,school,npq-headship,no,,,yes').agreed).toBe(1);
  });
});

describe('bad input', () => {
  it.each([
    [
      'a setting that is not known',
      '2026 autumn,yes,a shop,headship,no,,,no',
      /^line 2, column "Work setting": "a shop" is not known\. Write one of: "school"/,
    ],
    [
      'a course that is not known',
      '2026 autumn,yes,school,leading maths,no,,,no',
      /^line 2, column "NPQ": "leading maths" is not known/,
    ],
    [
      'a cell that must not be empty',
      '2026 autumn,yes,,headship,no,,,no',
      /^line 2, column "Work setting": the cell is empty/,
    ],
    [
      'an outcome that is not known',
      '2026 autumn,yes,school,headship,no,,,perhaps',
      /^line 2, column "Expected eligibility value": "perhaps" is not an outcome/,
    ],
    [
      'a year without rules',
      '2027 autumn,yes,school,headship,no,,,yes',
      /^line 2, column "Cohort": there are no rules for "2027 autumn"\. There are rules for: "2026 autumn", "2026 spring"/,
    ],
    [
      'a comma too many',
      '2026 autumn,yes,school,headship,no,,,yes,,x',
      /^line 2: has 10 cells, and the first line has 8/,
    ],
  ])('%s', (_name, row, message) => {
    const { agreed, messages } = run(row);
    expect(agreed).toBe(0);
    expect(messages[0]).toMatch(message);
  });
  it('a missing column', () => {
    expect(() => runFundingCases(years, 'Cohort,NPQ\n2026 autumn,headship\n')).toThrow(
      /^line 1: the columns "Works in England", "Work setting", .*"Expected eligibility value" are missing/,
    );
  });
  it('a table without cases', () => {
    expect(() => runFundingCases(years, '')).toThrow('The table has no cases.');
    expect(() => run()).toThrow('The table has no cases.');
  });
  it('no year with cases', () => {
    expect(() => runFundingCases([siteYear('2018-2019')], fixture)).toThrow(/No file in funding/);
  });
});
