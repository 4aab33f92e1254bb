import { beforeAll, describe, expect, it } from 'vitest';
import { getPage, listPages } from '../support/builtSite.ts';
import { type Printed, readPrinted, squeeze } from '../support/printed.ts';

const programmes = listPages()
  .map(({ path }) => path)
  .filter((path) => /^\/programmes\/[^/]+\/$/.test(path));

/** Words of elements of a page, without the remarks on documents that disagree. */
const cellsOf = (path: string, selector: string) =>
  getPage(path)
    .document.querySelectorAll(selector)
    .map((element) => element.structuredText.replace(/Sources disagree:[\s\S]*/, '').trim())
    .filter((words) => words !== '');

/** What of a page's words a printed document lacks. */
const missing = (printed: Printed, words: readonly string[]) => {
  const text = squeeze(printed.words);
  return words.filter((word) => !text.includes(squeeze(word)));
};

it('there are programmes to print', () => {
  expect(programmes.length).toBeGreaterThanOrEqual(6);
});

describe.each(programmes)('what is printed of %s', (path) => {
  let leaflet: Printed;
  let specification: Printed;
  beforeAll(async () => {
    [leaflet, specification] = await Promise.all([
      readPrinted(`${path}leaflet.pdf`),
      readPrinted(`${path}specification.pdf`),
    ]);
  });

  it('the leaflet has two pages', () => {
    expect(leaflet.pages).toBe(2);
    expect(specification.pages).toBeGreaterThanOrEqual(2);
  });

  it('has a title, the language, tags and the declaration of PDF/UA-1', () => {
    for (const printed of [leaflet, specification]) {
      expect(printed).toMatchObject({ language: 'en-GB', isTagged: true, declaredStandard: '1' });
      expect(printed.title).toMatch(/ with .+: (leaflet|specification)$/);
      expect([...printed.roles]).toEqual(
        expect.arrayContaining(['Root', 'H1', 'H2', 'P', 'L', 'Link', 'Figure']),
      );
      expect(printed.alternatives).toEqual([
        expect.stringMatching(/^QR code of the address .+programmes/),
      ]);
    }
    const hasTable = cellsOf(path, '#components, #modules, #cohorts').length > 0;
    const ofTable = ['Table', 'TH', 'TD', 'Caption'].filter((role) =>
      specification.roles.has(role),
    );
    expect(ofTable).toHaveLength(hasTable ? 4 : 0);
  });

  it('has a bookmark for each of its parts', () => {
    const headings = [
      'At a glance',
      'How to apply',
      'Who it is for and what you need',
      'What you do',
      'Where these facts come from',
    ];
    expect(specification.bookmarks).toEqual(
      expect.arrayContaining([...headings, 'Assessment', 'Cost and funding']),
    );
    expect(leaflet.bookmarks).toEqual(expect.arrayContaining(headings));
  });

  it('says every fact of the fact panel', () => {
    const facts = cellsOf(path, '.facts dd');
    expect(facts.length).toBeGreaterThanOrEqual(8);
    expect(missing(leaflet, facts)).toEqual([]);
    expect(missing(specification, facts)).toEqual([]);
  });

  it('says every disagreement of the fact panel', () => {
    const disputed = getPage(path).document.querySelectorAll('.facts .claim');
    const claims = leaflet.words.match(/Sources disagree: source \d+ says/g) ?? [];
    expect(claims.length).toBeGreaterThanOrEqual(disputed.length);
  });

  it('says the components with their hours, the days and the modules', () => {
    const words = [
      ...cellsOf(path, '#components th, #components td'),
      ...cellsOf(path, '.days h3').map((heading) => heading.replace(/^Day \d+: /, '')),
      ...cellsOf(path, '.days li li'),
      ...cellsOf(path, '#modules tbody th, #modules td'),
      // The page names a course's hours below its name, print in a row of their own.
      ...cellsOf(path, '#modules thead th').map((head) => head.replace(/ \d[\d.]* hours.*/, '')),
      ...cellsOf(path, '#modules thead small').map((hours) =>
        hours.replace(/(hours(?: over \d+ weeks)?).*/, '$1'),
      ),
    ];
    expect(missing(specification, words)).toEqual([]);
  });

  it('leads to the page, to the sources and to the application', () => {
    const apply = getPage(path).document.querySelector('a.action')?.getAttribute('href');
    for (const { links, words } of [leaflet, specification]) {
      expect(links).toContainEqual(expect.stringMatching(/\/sources\/#/));
      if (apply) expect(links).toContain(apply);
      expect(squeeze(words)).toContain(squeeze(`prospectus.example${path}`));
      for (const link of links) expect(link).toMatch(/^(https:\/\/|mailto:|tel:)/);
    }
    expect(leaflet.links).toContainEqual(
      expect.stringMatching(new RegExp(`^https://[^/]+${path}$`)),
    );
  });

  it('says that the qualification was replaced, and by what', () => {
    const isReplaced = getPage(path).document.querySelector('[data-kind=replaced]') !== null;
    expect(/Replaced .+ was replaced from/.test(leaflet.words)).toBe(isReplaced);
    expect(/Replaced .+ was replaced from/.test(specification.words)).toBe(isReplaced);
  });

  it('says when its documents were read on every page', () => {
    for (const { words, pages } of [leaflet, specification]) {
      expect(words.match(/Documents read on \d+ \w+ \d{4}\./g)).toHaveLength(pages);
    }
  });

  it('has the sizes that its page names', () => {
    const labels = cellsOf(path, '#print ~ .flow a, section:has(#print) a').join(' ');
    const words = labels || getPage(path).document.querySelector('main')?.structuredText || '';
    for (const { pages, bytes } of [leaflet, specification]) {
      expect(words).toContain(`PDF, ${pages} pages, ${Math.ceil(bytes / 1000)} kB`);
    }
  });
});
