import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { SearchIndex } from '../../src/domain/search/entry.ts';
import { builtFolder, getPage, listPages, readBuiltFile } from '../support/builtSite.ts';
import { openPagefind, openSiteSearch } from '../search/engines.ts';
import { measureEngine, readQueries } from '../search/measure.ts';

const index: SearchIndex = JSON.parse(readBuiltFile('/search/index.json'));
const entryOf = (to: string) => index.entries.find((entry) => entry.to === to);

describe('the index of names', () => {
  it('leads to pages, terms and sections that exist', () => {
    const paths = new Set(listPages().map(({ path }) => path));
    const lost = index.entries.flatMap(({ to, sections = [] }) => {
      const [path = '', id] = to.split('#');
      if (!paths.has(path)) return [to];
      const { document } = getPage(path);
      return [...(id ? [id] : []), ...sections.map((section) => section.id)]
        .filter((fragment) => !document.getElementById(fragment))
        .map((fragment) => `${path}#${fragment}`);
    });
    expect(lost).toEqual([]);
  });

  it('knows every page that the full text knows', () => {
    const known = new Set(index.entries.map(({ to }) => to));
    const missing = listPages()
      .filter(({ document }) => document.querySelector('[data-pagefind-body]'))
      .filter(({ path }) => path !== '/' && !known.has(path));
    expect(missing.map(({ path }) => path)).toEqual([]);
  });

  it('gives no section an empty heading', () => {
    const empty = index.entries.filter(({ sections = [] }) => sections.some(({ title }) => !title));
    expect(empty).toEqual([]);
  });

  it('shows facts, ways to narrow and the way to apply', () => {
    expect(entryOf('/programmes/alliance-for-learning-npqml/')).toMatchObject({
      kind: 'programme',
      facts: expect.arrayContaining(['Alliance for Learning', '£1,200']),
      apply: { label: 'Apply on the Alliance for Learning website' },
      facets: { framework: ['2017'], region: ['North West'], fee: ['£1,000 to £1,999'] },
    });
  });

  it('with the search itself stays below 25 kB', () => {
    const bytes = ['index.json'].reduce(
      (sum, name) =>
        sum + brotliCompressSync(readFileSync(join(builtFolder, 'search', name))).length,
      0,
    );
    expect(bytes).toBeLessThanOrEqual(17_000);
  });
});

describe('what people ask', () => {
  it('finds the right page among the first three, in every class', async () => {
    const queries = readQueries(readFileSync(join('tests', 'search', 'queries.tsv'), 'utf8'));
    expect(queries.length).toBeGreaterThanOrEqual(120);
    const search = await openSiteSearch(builtFolder, await openPagefind(builtFolder));
    const { measures, misses } = await measureEngine(search, queries);
    const weak = [...measures].filter(
      ([kind, { successAt3 }]) => successAt3 < (kind === 'all' ? 0.95 : 0.9),
    );
    expect({ weak, misses: weak.length > 0 ? misses : [] }).toEqual({ weak: [], misses: [] });
  });
});
