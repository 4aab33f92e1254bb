import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { builtFolder, getPage, listPages, readBuiltFile } from '../support/builtSite.ts';

const readCalendar = (path: string) => new ICAL.Component(ICAL.parse(readBuiltFile(path)));
const eventsOf = (path: string) =>
  readCalendar(path)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
const wordsOf = (path: string) =>
  getPage(path).document.querySelector('main')?.structuredText.replace(/\s+/g, ' ') ?? '';

describe('calendar files', () => {
  it('of the spring 2020 cohort hold every session and the assessment window', () => {
    const events = eventsOf('/cohorts/olp-npqel-spring-2020.ics');
    expect(events.map(({ startDate, endDate }) => `${startDate} ${endDate}`)).toEqual([
      '2020-03-02 2020-03-14',
      '2020-03-09 2020-04-04',
      '2020-06-01 2020-06-13',
      '2020-06-08 2020-07-04',
      '2020-09-14 2020-09-26',
      '2020-10-05 2020-11-14',
      '2020-11-23 2020-12-05',
      '2021-01-04 2021-01-26',
    ]);
    expect(events.at(-1)?.summary).toMatch(/^First final assessment window/);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  it('of all cohorts hold the same events', () => {
    expect(eventsOf('/cohorts.ics').map(({ uid }) => uid)).toEqual(
      eventsOf('/cohorts/olp-npqel-spring-2020.ics').map(({ uid }) => uid),
    );
  });

  it('are not offered for a cohort without dates', () => {
    expect(existsSync(join(builtFolder, 'cohorts/altrincham-2021-22.ics'))).toBe(false);
    expect(getPage('/cohorts/altrincham-2021-22/').html).not.toContain('.ics');
  });
});

describe('lists', () => {
  it('of cohorts give the browser every cohort with its words', () => {
    const lines = JSON.parse(readBuiltFile('/cohorts/list.json')) as {
      to: string;
      cells: { cost: string };
    }[];
    const pages = listPages().filter(({ path }) => /^\/cohorts\/(?!page\/)[^/]+\/$/.test(path));
    expect(lines.map(({ to }) => to).sort()).toEqual(pages.map(({ path }) => path).sort());
    expect(lines.map(({ cells }) => cells.cost)).toContain('£1,200, including the assessment fee');
  });

  it('of cells say the same as the table that is ready made', () => {
    const { columns } = JSON.parse(readBuiltFile('/compare/cells.json')) as {
      columns: { id: string; cells: Record<string, { text: string }> }[];
    };
    const acts = columns.find(({ id }) => id === 'acts-npqml');
    expect(acts?.cells['fee']?.text).toBe('To be confirmed');
    expect(acts?.cells['faceToFace']?.text).toBe('6 half-days');
    const alliance = columns.find(({ id }) => id === 'alliance-for-learning-npqml');
    expect(alliance?.cells['faceToFace']?.text).toBe('6 half-days (at least 18 hours)');
    expect(wordsOf('/compare/npqml-providers/')).toContain('6 half-days (at least 18 hours)');
  });
});

describe('the finder', () => {
  it('says why, what else fits, what rules it out and what to do next on every result', () => {
    const results = listPages().filter(({ path }) => path.startsWith('/finder/result/'));
    expect(results.length).toBeGreaterThan(10);
    for (const { path } of results) {
      const words = wordsOf(path);
      for (const part of ['Why this result', 'What else may fit', 'What to do next', 'See all']) {
        expect(words, path).toContain(part);
      }
    }
  });

  it('tells aspiring senior leaders that senior leadership suits them better', () => {
    expect(wordsOf('/finder/result/earlier-middle/')).toMatch(
      /senior team: senior leadership \(NPQSL\) was the better choice/,
    );
  });

  it('shows every qualification beside every question', () => {
    const qualifications = listPages().filter(({ path }) =>
      /^\/qualifications\/[^/]+\/$/.test(path),
    );
    const questions = listPages().filter(({ path }) => /^\/finder\/(?!result\/)/.test(path));
    for (const { path, document } of questions) {
      const links = new Set(
        document.querySelectorAll('main a').map((link) => link.getAttribute('href')),
      );
      expect(
        qualifications.filter((page) => !links.has(page.path)).map((page) => page.path),
        path,
      ).toEqual([]);
    }
  });
});

describe('pictures', () => {
  it('of hours are in proportion and say the hours of document 004', () => {
    const figure = getPage('/programmes/olp-npqel/').document.querySelector(
      'figure.picture svg[aria-labelledby^=hours]',
    );
    const widths =
      figure?.querySelectorAll('rect').map((part) => Number(part.getAttribute('width'))) ?? [];
    const hours = [3, 48, 9, 60, 6, 6];
    expect(widths).toHaveLength(hours.length);
    for (const [index, value] of hours.entries())
      expect((widths[index] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(value / 3, 1);
    expect(figure?.querySelector('title')?.text).toBe('132 guided learning hours by component');
  });

  it('each have words for readers who do not see them', () => {
    const pictures = listPages().flatMap(({ document }) =>
      document.querySelectorAll('figure.picture > svg'),
    );
    expect(pictures.length).toBeGreaterThan(3);
    for (const picture of pictures) {
      expect(picture.getAttribute('role')).toBe('img');
      expect(picture.querySelector('title')?.text).toBeTruthy();
    }
  });

  it('of the venue mark its region and its place, and lead to the map of the reader', () => {
    const { document } = getPage('/venues/altrincham-grammar-school-for-girls/');
    expect(document.querySelector('.map title')?.text).toContain('North West');
    expect(document.querySelectorAll('.map circle')).toHaveLength(1);
    expect(document.querySelector('a[href^="geo:"]')?.getAttribute('href')).toMatch(/^geo:53\.38/);
  });
});

it('what the school gives stands on every programme and on one page for schools', () => {
  const programmes = listPages().filter(({ path }) => /^\/programmes\/[^/]+\/$/.test(path));
  for (const { path } of programmes)
    expect(wordsOf(path)).toMatch(/What the school gives Release from school/);
  const words = wordsOf('/guides/for-schools/');
  expect(words).toContain('9 days in a placement school');
  expect(words).toContain('At least 2 school terms');
});

it('the headteacher’s declaration is offered where it is asked for', () => {
  expect(getPage('/apply/olp-npqml/').html).toContain('/apply/headteacher-declaration/');
  expect(getPage('/apply/acts-npqml/').html).not.toContain('/apply/headteacher-declaration/');
});
