/** Files and data for machines, read by parsers that are not ours. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import jsonld from 'jsonld';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { builtFolder, getPage, listPages, readBuiltFile } from '../support/builtSite.ts';

const pages = listPages().filter((page) => !page.html.includes('http-equiv="refresh"'));
const collections = readdirSync(join(builtFolder, 'data')).filter((name) => name.endsWith('.json'));

const readXml = (path: string) => {
  const text = readBuiltFile(path);
  expect(XMLValidator.validate(text)).toBe(true);
  return new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => ['url', 'entry'].includes(name),
  }).parse(text);
};

/** Things of a page's JSON-LD, expanded by the standard's own algorithm, without the network. */
async function thingsOn(
  path: string,
): Promise<Record<string, { '@value'?: unknown; '@id'?: string }[]>[]> {
  const scripts = getPage(path).document.querySelectorAll('script[type="application/ld+json"]');
  const expanded = await Promise.all(
    scripts.map(({ text }) =>
      jsonld.expand(JSON.parse(text), {
        documentLoader: async (url: string) => {
          expect(url).toBe('https://schema.org');
          return {
            contextUrl: undefined,
            documentUrl: url,
            document: { '@context': { '@vocab': 'https://schema.org/' } },
          };
        },
      } as never),
    ),
  );
  return expanded.flat() as never;
}

const typeOf = (thing: Record<string, unknown>) =>
  [thing['@type']].flat().join().replaceAll('https://schema.org/', '');

describe('JSON-LD', () => {
  it('is on every page below the first, and says where the page stands', async () => {
    const listed = pages.filter(
      (page) =>
        page.document.querySelector('nav.trail') && !page.html.includes('content="noindex"'),
    );
    expect(listed.length).toBeGreaterThan(60);
    for (const { path } of listed) {
      expect((await thingsOn(path)).map(typeOf), path).toContain('BreadcrumbList');
    }
  });

  it.each([
    ['/programmes/alliance-for-learning-npqml/', 'BreadcrumbList,Course'],
    ['/cohorts/altrincham-2021-22/', 'BreadcrumbList,Course'],
    ['/qualifications/npqml/', 'BreadcrumbList,EducationalOccupationalCredential'],
    ['/providers/acts/', 'BreadcrumbList,Organization'],
    ['/venues/altrincham-grammar-school-for-girls/', 'BreadcrumbList,Place'],
  ])('of %s is about its entry: %s', async (path, types) => {
    expect((await thingsOn(path)).map(typeOf).join()).toBe(types);
  });

  it('says nothing that its page does not say', () => {
    const unsaid: string[] = [];
    const silent = new Set([
      '@context',
      '@type',
      '@id',
      'url',
      'item',
      'courseMode',
      'category',
      'priceCurrency',
      'scheduleTimezone',
      'addressCountry',
      'credentialCategory',
    ]);
    const written: Record<string, (value: never) => string> = {
      price: (value: number) => value.toLocaleString('en-GB'),
      startDate: (value: string) => String(Number(value.slice(8))),
      endDate: (value: string) => String(Number(value.slice(8))),
      startTime: (value: string) => String(Number(value.slice(0, 2)) % 12),
      endTime: (value: string) => String(Number(value.slice(0, 2)) % 12),
      courseWorkload: (value: string) => value.replace(/\D/g, ''),
    };
    for (const page of pages) {
      const words = plain(
        `${page.document.querySelector('title')?.text} ${page.document.querySelector('body')?.text}`,
      );
      for (const script of page.document.querySelectorAll('script[type="application/ld+json"]')) {
        JSON.parse(script.text, (key, value) => {
          if (typeof value === 'object' || key === 'position' || silent.has(key)) return value;
          // Streets and districts stand on lines of their own.
          const parts =
            key === 'streetAddress'
              ? String(value).split(', ')
              : [written[key]?.(value as never) ?? String(value)];
          for (const part of parts)
            if (!words.includes(plain(part))) unsaid.push(`${page.path} ${key}: ${part}`);
          return value;
        });
      }
    }
    expect(unsaid).toEqual([]);
  });
});

const plain = (text: string) =>
  text
    .replace(/&amp;/g, '&')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, ' ')
    .trim();

describe('public data', () => {
  it('there is a file for every collection', () => {
    expect(collections).toEqual(
      expect.arrayContaining(['cohorts.json', 'programmes.json', 'costs.json', 'sources.json']),
    );
  });

  it.each(collections)('%s keeps to its own JSON Schema', (name) => {
    const ajv = new Ajv2020({ allErrors: true });
    ajvFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(readBuiltFile(`/data/schemas/${name}`)));
    validate(JSON.parse(readBuiltFile(`/data/${name}`)));
    expect(validate.errors).toBeNull();
  });

  it('names pages that are there', () => {
    const paths = new Set(pages.map(({ path }) => path));
    const named = collections.flatMap((name) =>
      (JSON.parse(readBuiltFile(`/data/${name}`)).entries as { page?: string }[]).flatMap(
        ({ page }) => page ?? [],
      ),
    );
    expect(named.length).toBeGreaterThan(60);
    expect(named.filter((page) => !paths.has(new URL(page).pathname))).toEqual([]);
  });

  it('has each cohort in the table too', () => {
    const rows = parseCsv(readBuiltFile('/data/cohorts.csv'), {
      columns: true,
      record_delimiter: '\r\n',
    }) as { id: string }[];
    const { entries } = JSON.parse(readBuiltFile('/data/cohorts.json')) as {
      entries: { id: string }[];
    };
    expect(rows.map(({ id }) => id).sort()).toEqual(entries.map(({ id }) => id).sort());
    expect(rows.find(({ id }) => id === 'altrincham-2021-22')).toMatchObject({
      postcode: 'WA14 2NL',
      feePence: '120000',
    });
  });
});

describe('the feed', () => {
  it('is Atom with what the standard asks of it', () => {
    const { feed } = readXml('/feed.xml');
    expect(feed['@_xmlns']).toBe('http://www.w3.org/2005/Atom');
    for (const part of [feed, ...feed.entry]) {
      expect(part).toMatchObject({
        title: expect.any(String),
        id: expect.stringMatching(/^https:/),
        updated: expect.any(String),
      });
      expect(part.updated).toBe(new Date(part.updated).toISOString().replace('.000', ''));
    }
    expect(new Set(feed.entry.map(({ id }: { id: string }) => id)).size).toBe(feed.entry.length);
    expect(feed.updated).toBe(feed.entry[0].updated);
  });

  it('is announced on every page', () => {
    const links = pages.map((page) =>
      page.document.querySelector('link[type="application/atom+xml"]')?.getAttribute('href'),
    );
    expect(new Set(links)).toEqual(new Set(['/feed.xml']));
  });
});

describe('pictures of shared links', () => {
  const pictures = pages.map(
    (page) =>
      page.document.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '',
  );

  it('every page has one, at a full address', () => {
    expect(
      pictures.filter(
        (address) =>
          !/^https:\/\//.test(address) || !existsSync(join(builtFolder, new URL(address).pathname)),
      ),
    ).toEqual([]);
  });

  it('are 1200 by 630 points, at most 20 kB each, and more than one colour', () => {
    for (const address of new Set(pictures)) {
      const file = join(builtFolder, new URL(address).pathname);
      expect(statSync(file).size, file).toBeLessThan(20_000);
      const image = PNG.sync.read(readFileSync(file));
      expect([image.width, image.height]).toEqual([1200, 630]);
      expect(
        new Set(new Uint32Array(image.data.buffer, image.data.byteOffset, image.data.length / 4))
          .size,
      ).toBeGreaterThan(8);
    }
  });
});
