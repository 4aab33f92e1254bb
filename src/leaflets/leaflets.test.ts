import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { aProgramme } from '../../tests/builders/content.ts';
import { tricks } from '../../tests/builders/hostileText.ts';
import { leafletOf, specificationOf } from '../emitters/leaflets/programme.ts';
import { covers, coverageFilter } from './coverage.ts';
import { declareAccessible } from './pdf.ts';
import { typeset } from './typeset.ts';

const site = {
  settings: { name: 'Prospectus', strapline: 'Side by side', publisher: { name: 'Prospectus' } },
  today: '2026-09-01',
  sources: [
    {
      id: 'a-document',
      title: 'A document',
      publisher: 'Somebody',
      kind: 'leaflet',
      readOn: '2026-01-02',
    },
  ],
  costs: [],
} as unknown as Parameters<typeof leafletOf>[0];
const locate = (path: string) => `https://npq.example.org/below${path}`;

/** Words that mean something in Typst. */
const hostileTypst = [
  '#panic("no")',
  '#link("https://bad.example")[x]',
  'https://bad.example/',
  '$ x $',
  '*a* _b_ `c` @d <e> = f',
  '#read("/etc/passwd")',
  '\\ \\u{41} // /* */ ~ -- ---',
  ']{}[#{',
];

const hostileSummary = fc
  .array(fc.constantFrom(...hostileTypst, ...tricks), { minLength: 1, maxLength: 5 })
  .map((parts) => `x${parts.join(' ')}x`);

async function linksIn(pdf: Uint8Array): Promise<string[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const annotations = await (await document.getPage(1)).getAnnotations();
  return annotations.flatMap(({ url }) => (url ? [url] : []));
}

async function wordsOf(pdf: Uint8Array): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { items } = await (await document.getPage(1)).getTextContent();
  return items
    .map((part) => ('str' in part ? part.str : ''))
    .join(' ')
    .replace(/\s+/g, ' ');
}

describe('setting a document', { timeout: 60_000 }, () => {
  it('sets hostile words as words', async () => {
    const summary = '#panic("no") $x$ *bold* _it_ \\ [a] <b> @c `d` #read("/etc/passwd") </svg>"';
    const { pdf, pages } = await typeset(leafletOf(site, aProgramme({ summary }), locate));
    expect(pages).toBe(2);
    expect(await wordsOf(pdf)).toContain(
      '#panic("no") $x$ *bold* _it_ \\ [a] <b> @c `d` #read("/etc/passwd")',
    );
  });

  it('takes no hostile word for its own language', async () => {
    const letters = (text: string) =>
      text.replace(/[\ufb00-\ufb06]/g, (one) => one.normalize('NFKC')).replace(/[^a-z0-9]/gi, '');
    const tame = await typeset(leafletOf(site, aProgramme({ summary: 'Words' }), locate));
    const links = await linksIn(tame.pdf);
    expect(links.length).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(hostileSummary, async (summary) => {
        const { pdf } = await typeset(leafletOf(site, aProgramme({ summary }), locate));
        expect(letters(await wordsOf(pdf))).toContain(letters(summary));
        expect(await linksIn(pdf)).toEqual(links);
      }),
      { numRuns: 20 },
    );
  });

  it('sets words that its fonts lack without failing', async () => {
    const { pdf } = await typeset(
      leafletOf(site, aProgramme({ summary: 'A 😀 ع \u202e \u0007 day' }), locate),
    );
    expect(await wordsOf(pdf)).toMatch(/A \? \? +day/);
  });

  it('makes the same bytes of the same facts, on whatever day', async () => {
    const one = await typeset(specificationOf(site, aProgramme(), locate));
    const other = await typeset(
      specificationOf({ ...site, today: '2027-03-04' }, aProgramme(), locate),
    );
    expect(Buffer.from(one.pdf).equals(Buffer.from(other.pdf))).toBe(true);
  });

  it('fits a leaflet of many facts on two pages', async () => {
    expect((await typeset(leafletOf(site, programmeOf(24), locate))).pages).toBe(2);
  });

  it('lets a leaflet of more facts than anybody would read go on', async () => {
    const endless = aProgramme({
      summary: 'Much too long '.repeat(2000),
      audience: 'x'.repeat(5000),
    });
    expect((await typeset(leafletOf(site, endless, locate))).pages).toBeGreaterThan(2);
  });
});

/** A programme that says a lot in every part. */
function programmeOf(facts: number) {
  const sentence =
    'A fact that takes some space because it goes on for longer than it has any need to';
  const many = Array.from({ length: facts }, () => sentence);
  return aProgramme({
    eligibility: many.map((requirement) => ({ who: 'everyone', requirement })),
    benefitsForCandidates: many,
    schoolGives: many.map((what) => ({ kind: 'support', what })),
    assessment: { summary: sentence, conditions: many },
    components: many.map((description, index) => ({
      name: `Part ${index}`,
      kind: 'online',
      description,
    })),
  });
}

describe('the declaration of PDF/UA-1', { timeout: 60_000 }, () => {
  it('moves no byte of the file', async () => {
    const { pdf } = await typeset(leafletOf(site, aProgramme(), locate));
    const text = Buffer.from(pdf).toString('latin1');
    const start = Number(/startxref\s+(\d+)/.exec(text)?.[1]);
    expect(text.slice(start, start + 4)).toBe('xref');
    expect(text).toContain('/DisplayDocTitle true');
  });

  it('fails loudly on a file of another make', () => {
    expect(() => declareAccessible(Buffer.from('%PDF-1.7'))).toThrow(
      /look at src\/leaflets\/pdf.ts/,
    );
  });
});

describe('what the fonts cover', () => {
  it('is read as spans that alternate', () => {
    expect([0, 1, 2, 3, 4].map((point) => covers([1, 2, 1, 1], point))).toEqual([
      false,
      true,
      true,
      false,
      true,
    ]);
  });
  it('decides what a character becomes', () => {
    const keep = coverageFilter([[65, 26]]);
    expect(keep('AB\u200bC\nD')).toBe('ABC?D');
    expect(keep('Aé')).toBe('A?');
  });
});

it('the colours are those of the site', () => {
  const css = readFileSync('src/styles/global.css', 'utf8');
  const look = readFileSync('src/leaflets/look.typ', 'utf8');
  for (const name of [
    'ink',
    'muted',
    'rule',
    'edge',
    'middle',
    'senior',
    'headship',
    'executive',
    'specialist',
  ]) {
    const light = new RegExp(
      `--color-${name}: light-dark\\(oklch\\(([\\d.]+) ([\\d.]+) ([\\d.]+)\\)`,
    ).exec(css);
    const printed = new RegExp(
      `\\b${name}(?: =|:) oklch\\(([\\d.]+)%, ([\\d.]+), ([\\d.]+)deg\\)`,
    ).exec(look);
    expect([name, Number(printed?.[1]) / 100, printed?.[2], printed?.[3]]).toEqual([
      name,
      Number(light?.[1]),
      light?.[2],
      light?.[3],
    ]);
  }
});
