/** A whole site built from hostile text, read by parsers that are not ours. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLValidator } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeHostileContent } from '../builders/hostileContent.ts';
import { builtFolder } from '../support/builtSite.ts';
import { buildFixture } from '../support/fixtureSite.ts';

type Element = DefaultTreeAdapterTypes.Element;

let folder = '';
let texts = 0;
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const namesIn = (root: string, ending: string) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort();

/** Every element of a page, by the algorithm that browsers use. */
function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.ParentNode) => {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      found.push(child);
      visit(child);
    }
  };
  visit(parse(html));
  return found;
}

/** Names of elements and attributes on all pages of a site. */
function vocabulary(root: string): Set<string> {
  const names = new Set<string>();
  for (const name of namesIn(root, '.html')) {
    for (const { tagName, attrs } of elementsOf(readFileSync(join(root, name), 'utf8'))) {
      names.add(tagName);
      for (const attribute of attrs) names.add(`${tagName} ${attribute.name}`);
    }
  }
  return names;
}

beforeAll(async () => {
  const content = '.cache/test/hostile-content';
  texts = writeHostileContent(content);
  const built = await buildFixture('hostile', { CONTENT_DIR: content }, false);
  expect(built.ok, built.output).toBe(true);
  folder = built.folder;
}, 240_000);

describe('a site whose every text is hostile', () => {
  it('is full of it', () => {
    expect(texts).toBeGreaterThan(1000);
    expect(namesIn(folder, '.html')).toEqual(namesIn(builtFolder, '.html'));
    expect(read('programmes/olp-npqml/index.html')).toContain('&lt;/script&gt;');
  });

  it('has no element and no attribute that the site itself has not', () => {
    const known = vocabulary(builtFolder);
    expect([...vocabulary(folder)].filter((name) => !known.has(name))).toEqual([]);
  });

  it('has the same scripts, and no handler or address that runs', () => {
    for (const name of namesIn(folder, '.html')) {
      const scripts = (root: string) =>
        elementsOf(readFileSync(join(root, name), 'utf8')).filter(
          ({ tagName }) => tagName === 'script',
        ).length;
      expect(scripts(folder), name).toBe(scripts(builtFolder));
      for (const { tagName, attrs } of elementsOf(read(name))) {
        for (const { name: attribute, value } of attrs) {
          const where = `${name}: ${tagName} ${attribute}="${value}"`;
          expect(attribute.startsWith('on'), where).toBe(false);
          if (['href', 'src', 'action'].includes(attribute))
            expect(value.trim(), where).not.toMatch(/^(javascript|data|vbscript):/i);
        }
      }
    }
  });

  it('allows the same inline code', () => {
    const scripts = (file: string) => [...new Set(file.match(/script-src [^;]*/g))];
    expect(scripts(read('_headers'))).toEqual(
      scripts(readFileSync(join(builtFolder, '_headers'), 'utf8')),
    );
  });

  it('keeps its JSON-LD, data, feed, table and calendars whole', () => {
    for (const name of namesIn(folder, '.html')) {
      for (const element of elementsOf(read(name))) {
        if (!element.attrs.some(({ value }) => value === 'application/ld+json')) continue;
        const [text] = element.childNodes as DefaultTreeAdapterTypes.TextNode[];
        expect(JSON.parse(text?.value ?? ''), name).toHaveProperty('@graph');
      }
    }
    for (const name of namesIn(folder, '.json'))
      expect(() => JSON.parse(read(name)), name).not.toThrow();
    for (const name of namesIn(folder, '.xml'))
      expect(XMLValidator.validate(read(name)), name).toBe(true);
    const rows = parseCsv(read('data/cohorts.csv'), {
      columns: true,
      record_delimiter: '\r\n',
    }) as object[];
    expect(rows).toHaveLength(JSON.parse(read('data/cohorts.json')).entries.length);
    for (const row of rows)
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@]/);
    for (const name of namesIn(folder, '.ics')) {
      const events = (root: string) =>
        new ICAL.Component(ICAL.parse(readFileSync(join(root, name), 'utf8'))).getAllSubcomponents(
          'vevent',
        ).length;
      expect(events(folder), name).toBe(events(builtFolder));
    }
  });
});
