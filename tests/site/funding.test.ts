import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAnswers, valueFor } from '../../src/domain/funding/caseRow.ts';
import { parseCsv } from '../../src/domain/funding/csv.ts';
import { decideFunding, nextQuestion } from '../../src/domain/funding/decide.ts';
import { siteYear } from '../builders/funding.ts';
import { getPage, listPages } from '../support/builtSite.ts';

const autumn = siteYear('autumn-2026');
const tidy = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const wordsOf = (path: string) =>
  tidy(getPage(path).document.querySelector('main')?.structuredText);
const pathsBelow = (path: string) =>
  listPages()
    .map((page) => page.path)
    .filter((candidate) => candidate.startsWith(path));

/** Questions that pages ask one by one; the table at the end answers for the others. */
const asked = autumn.rulebook.questions
  .map(({ id }) => id)
  .filter((id) => !['course', 'new-head', 'funded-before'].includes(id));

/** Follow the pages with somebody's answers, and read the outcome that the last one shows. */
function outcomeOnPages(answers: Record<string, string>): string | undefined {
  const given: Record<string, string> = {};
  let path = '/funding/autumn-2026/';
  for (
    let id = nextQuestion(autumn.rulebook, given, asked);
    id;
    id = nextQuestion(autumn.rulebook, given, asked)
  ) {
    const next = `${path}${answers[id]}/`;
    expect(
      getPage(path)
        .document.querySelectorAll('main .entries a')
        .map((link) => link.getAttribute('href')),
    ).toContain(next);
    given[id] = answers[id] as string;
    path = next;
  }
  const page = getPage(path).document;
  const rows = page
    .querySelectorAll('#results tr[data-outcome]')
    .filter((row) => row.querySelector(`a[href="/qualifications/${answers['course']}/"]`));
  // The coaching offer has two rows, for new heads and for others; DfE's cases are of others.
  return rows.at(-1)?.getAttribute('data-outcome') ?? tidy(page.querySelector('h1')?.text);
}

describe('the pages agree with DfE', () => {
  it('in every case that is not about a funded place before, followed link by link', () => {
    const [header, ...rows] = parseCsv(
      readFileSync('tests/fixtures/dfe-funding-scenarios.csv', 'utf8'),
    );
    const wrong: string[] = [];
    let followed = 0;
    for (const { cells, line } of rows) {
      const { answers } = readAnswers(
        autumn,
        (column) => cells[header?.cells.indexOf(column) ?? -1],
      );
      const { decision } = valueFor(autumn, answers);
      if (decision?.reason === 'previously_funded') continue;
      followed += 1;
      const title = autumn.data.outcomes.find(({ id }) => id === decision?.outcome)?.title;
      const shown = outcomeOnPages(answers);
      if (shown !== decision?.outcome && shown !== title) wrong.push(`line ${line}: ${shown}`);
    }
    expect(wrong).toEqual([]);
    expect(followed).toBeGreaterThan(400);
  });
});

describe('the pages of a year', () => {
  it('are few', () => {
    expect(pathsBelow('/funding/').length).toBeGreaterThan(60);
    expect(pathsBelow('/funding/').length).toBeLessThan(150);
  });

  it('show all rules, with their conditions, their codes and their source', () => {
    const page = getPage('/funding/autumn-2026/rules/').document;
    for (const { id, reason } of autumn.rulebook.rules) {
      const row = page.getElementById(`rule-${id}`);
      expect(tidy(row?.querySelector('td code')?.text), id).toBe(reason);
      expect(tidy(row?.querySelector('th')?.text), id).not.toBe('');
    }
    expect(wordsOf('/funding/autumn-2026/rules/')).toMatch(
      /npq-registration\W+Department for Education/,
    );
  });

  it('explain every term that they use', () => {
    const words = (path: string) => wordsOf(`/funding/autumn-2026/autumn/in-england/${path}`);
    expect(words('school/funded-type/')).toMatch(/RISE stands for regional improvement/);
    expect(words('school/funded-type/not-on-rise/')).toMatch(/PP50 list.*pupil premium/);
    expect(words('')).toMatch(/RTTA.*|return-to-teaching adviser/);
  });

  it('end in a reason with its code, the date and the source of the rule, and what to do next', () => {
    const words = wordsOf('/funding/autumn-2026/spring/');
    expect(words).toMatch(/Your place is not funded/);
    expect(words).toMatch(/unfunded_cohort.*unfunded-start as of 21 August 2026.*npq-registration/);
    expect(words).toMatch(/What to do next.*What courses cost/);
  });

  it('give the price for those who pay themselves', () => {
    const path =
      '/funding/autumn-2026/autumn/in-england/school/funded-type/not-on-rise/not-on-pp50/';
    const row = getPage(path)
      .document.querySelector('#results a[href="/qualifications/npq-headship/"]')
      ?.closest('tr');
    expect(tidy(row?.text)).toMatch(/Can be funded.*£1,885, spring 2025/);
  });

  it('say that there are no rules for another start, in place of an answer', () => {
    for (const year of ['autumn-2026', '2018-2019']) {
      expect(wordsOf(`/funding/${year}/another/`)).toMatch(
        /We have no rules for that start.*no_rules_for_this_start/,
      );
    }
  });

  it('of answers stay out of the search and the sitemap', () => {
    const page = getPage('/funding/autumn-2026/spring/');
    expect(page.html).toContain('content="noindex"');
    expect(page.document.querySelector('[data-pagefind-body]')).toBeNull();
  });
});

describe('the first page about funding', () => {
  it('says that places are capped, that registering is not applying, and which years it knows', () => {
    const words = wordsOf('/funding/');
    expect(words).toMatch(/capped since autumn 2024/);
    expect(words).toMatch(/no promise/);
    expect(words).toMatch(/Registering is not applying/);
    expect(words).toMatch(/Autumn 2026.*21 August 2026/);
  });
  it('is reached from the home page, the costs and the foot of every page', () => {
    for (const path of ['/', '/costs/', '/glossary/']) {
      expect(getPage(path).document.querySelector('a[href="/funding/"]'), path).toBeTruthy();
    }
    expect(
      getPage('/costs/').document.querySelector('main a[href="/funding/autumn-2026/"]'),
    ).toBeTruthy();
  });
});

describe('funding of the 2017 framework', () => {
  const answered = '/funding/2018-2019/autumn-2018-to-2019/';
  it('a diocese with such a school was likely to be funded, and that is no promise', () => {
    const words = wordsOf(`${answered}trust-or-diocese/not-held/group-with-such-a-school/`);
    expect(words).toMatch(/A fully funded place was likely/);
    expect(words).toMatch(/it is no promise/);
    expect(words).toMatch(/trust_or_diocese_with_such_a_school.*Outstanding Leaders Partnership/);
  });
  it.each([
    ['school/not-held/unsure/', /Ask the provider/],
    ['school/not-held/none/', /No, the place was not fully funded/],
    ['school/dropped-out/', /dropped_out_of_the_npq/],
    ['elsewhere/', /not_in_a_school/],
  ])('%s', (path, expected) => {
    expect(wordsOf(`${answered}${path}`)).toMatch(expected);
  });
  it('names the 12 Opportunity Areas', () => {
    expect(wordsOf(`${answered}school/not-held/`)).toMatch(
      /Blackpool, Bradford.*Stoke-on-Trent and West Somerset/,
    );
  });
  it('is reached from its funding route and from every programme of 2017', () => {
    for (const path of [
      '/costs/dfe-scholarships-2018/',
      '/programmes/acts-npqml/',
      '/programmes/olp-npqel/',
    ]) {
      expect(
        getPage(path).document.querySelector('main a[href="/funding/2018-2019/"]'),
        path,
      ).toBeTruthy();
    }
  });
});

it('the form has every outcome, reason and rule ready to show', () => {
  const page = getPage('/funding/check/').document;
  const shown = page
    .querySelectorAll('[data-when]')
    .flatMap((part) => part.getAttribute('data-when')?.split(' '));
  for (const { id, outcome, reason } of autumn.rulebook.rules) {
    expect(shown).toEqual(
      expect.arrayContaining([`rule:${id}`, `outcome:${outcome}`, `reason:${reason}`]),
    );
  }
  const rulebook = JSON.parse(
    page.querySelector('funding-check')?.getAttribute('data-rulebook') ?? '{}',
  );
  expect(rulebook).toEqual(autumn.rulebook);
  expect(decideFunding(rulebook, { start: 'spring' })?.reason).toBe('unfunded_cohort');
});
