/** What programs that read the whole site ask for first, read by parsers that are not ours. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import robotsParser from 'robots-parser';
import { describe, expect, it } from 'vitest';
import { listPages, readBuiltFile } from '../support/builtSite.ts';

const SITE = 'https://prospectus.example';

const robots = robotsParser(`${SITE}/robots.txt`, readBuiltFile('/robots.txt'));

/** Entries of a sitemap, or of the list of sitemaps. */
function readSitemap(path: string): { loc: string; lastmod?: string }[] {
  const text = readBuiltFile(path);
  expect(XMLValidator.validate(text)).toBe(true);
  const { urlset, sitemapindex } = new XMLParser({
    isArray: (name) => ['url', 'sitemap'].includes(name),
  }).parse(text);
  return urlset?.url ?? sitemapindex?.sitemap;
}

describe('from robots.txt', () => {
  it('the way leads to every page that may be found, and to no other', () => {
    const [index = '', ...others] = robots.getSitemaps();
    expect(others).toEqual([]);
    const listed = readSitemap(new URL(index).pathname)
      .flatMap(({ loc }) => readSitemap(new URL(loc).pathname))
      .map(({ loc }) => new URL(loc).pathname);
    const findable = listPages()
      .filter(({ html, path }) => !html.includes('content="noindex"') && path !== '/404.html')
      .map(({ path }) => path);
    expect(findable.length).toBeGreaterThan(60);
    expect(listed.sort()).toEqual(findable.sort());
  });

  it('every page may be read', () => {
    const closed = listPages().filter(({ path }) => !robots.isAllowed(SITE + path, 'anyone'));
    expect(closed).toEqual([]);
  });
});

it('the sitemap gives entries the day on which they last changed', () => {
  const cohort = readSitemap('/sitemap-0.xml').find(({ loc }) =>
    loc.endsWith('/cohorts/altrincham-2021-22/'),
  );
  expect(cohort?.lastmod).toMatch(/^2026-\d\d-\d\dT00:00:00/);
});

describe('security.txt', () => {
  // RFC 9116, section 2: a line is a field, and these are all there are.
  const fields = readBuiltFile('/.well-known/security.txt')
    .trimEnd()
    .split('\n')
    .map((line) => /^([A-Z][A-Za-z-]+): (\S.*)$/.exec(line)?.slice(1) ?? [line]);
  const named = new Map(fields.map(([name = '', value = '']) => [name, value]));

  it('has each field once, a day until which it holds, and a page that is there', () => {
    expect(fields.map(([name]) => name)).toEqual([
      'Contact',
      'Expires',
      'Preferred-Languages',
      'Canonical',
    ]);
    const contact = new URL(named.get('Contact') ?? '');
    expect(listPages().map(({ path }) => SITE + path)).toContain(contact.href);
    expect(named.get('Canonical')).toBe(`${SITE}/.well-known/security.txt`);
  });

  it('holds for less than the year that the standard recommends at most', () => {
    const expires = named.get('Expires') ?? '';
    expect(new Date(expires).toISOString()).toBe(expires);
    const days = (Date.parse(expires) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(300);
    expect(days).toBeLessThan(366);
  });
});
