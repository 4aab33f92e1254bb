import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typingDistance } from './distance.ts';
import type { SearchEntry } from './entry.ts';
import { countFacets, matchesChoice, readAsked, writeAsked } from './facets.ts';
import { feeBand } from './feeBand.ts';
import { findEntries } from './find.ts';
import { markWords } from './marks.ts';
import { mergeResults } from './merge.ts';
import { likeness, nearestEntries } from './nearest.ts';
import { prepareIndex } from './prepare.ts';
import { fullTextWords, needsTextWords, readQuestion, wordsOfShards } from './question.ts';
import { shardIndex } from './shards.ts';
import { normalise, stem } from './text.ts';

const entries: SearchEntry[] = [
  {
    to: '/qualifications/npqml/',
    title: 'Middle leadership (NPQML), 2017 framework',
    kind: 'qualification',
    names: ['NPQML', 'Middle leadership'],
    words: ['head of year'],
    facets: { framework: ['2017'] },
    standing: 0.9,
  },
  {
    to: '/qualifications/npq-headship/',
    title: 'Headship (NPQH), 2021 framework',
    kind: 'qualification',
    names: ['NPQH', 'Headship'],
    words: ['become a head'],
    facets: { framework: ['2021'] },
  },
  {
    to: '/guides/projects/',
    title: 'Improvement projects',
    kind: 'guide',
    text: 'After middle leadership you write.',
    sections: [{ id: 'marked', title: 'How it is marked' }],
  },
  { to: '/costs/', title: 'All costs', kind: 'cost', words: ['how much', 'fee'] },
  {
    to: '/venues/aggs/',
    title: 'Altrincham Grammar School',
    kind: 'venue',
    names: ['WA14 2NL', 'Altrincham'],
  },
  { to: '/glossary/#fee', title: 'Fee', kind: 'glossary', names: ['Fee'], words: ['price'] },
];
const index = prepareIndex({ entries });
const ask = (words: string, reading = {}) =>
  findEntries(readQuestion(words, index, reading), index).map(({ entry }) => entry.to);

describe('words', () => {
  it('case, accents and marks make no difference', () => {
    expect(normalise('  Café—NPQ-ML’s ')).toBe('cafe npq mls');
  });
  it.each([
    [['leaders', 'leading', 'leadership', 'lead'], 'lead'],
    [['funded', 'funding', 'funds'], 'fund'],
    [['application', 'applying', 'apply'], 'appli'],
    [['price', 'prices'], 'pric'],
    [['policy', 'policies'], 'polici'],
  ])('%j are one word', (forms, expected) => {
    expect(new Set(forms.map(stem))).toEqual(new Set([expected]));
  });
  it('codes keep every letter', () => {
    expect(['npqml', 'npqs', 'wa14'].map(stem)).toEqual(['npqml', 'npqs', 'wa14']);
  });
});

describe('slips of the finger', () => {
  it('count letters left out, added, changed and swapped', () => {
    expect(typingDistance('midle', 'middle', 2)).toBe(1);
    expect(typingDistance('headhsip', 'headship', 2)).toBe(1);
    expect(typingDistance('heads', 'middle', 2)).toBe(3);
  });
  it('the distance is the same both ways, and nothing only for the same word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 9 }), fc.string({ maxLength: 9 }), (one, other) => {
        const distance = typingDistance(one, other, 9);
        expect(typingDistance(other, one, 9)).toBe(distance);
        expect(distance === 0).toBe(one === other);
      }),
    );
  });
  it('one slip in a word of five letters or more still finds the page', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 7 }),
        fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
        (place, letter) => {
          const typed = `${'headship'.slice(0, place)}${letter}${'headship'.slice(place + 1)} `;
          expect(ask(typed)[0]).toBe('/qualifications/npq-headship/');
        },
      ),
    );
  });
  it('a mended question says so, and can be asked as it was typed', () => {
    expect(readQuestion('midle leadership', index).mended).toBe('middle leadership');
    expect(readQuestion('midle leadership', index, { literally: true }).mended).toBeUndefined();
  });
  it('a word of the text is right, though no name has it', () => {
    const reading = { textWords: new Set(['headshop']) };
    expect(readQuestion('headshop ', index).mended).toBe('headship');
    expect(readQuestion('headshop ', index, reading).mended).toBeUndefined();
    expect(needsTextWords(readQuestion('headshop ', index), index)).toBe(true);
    expect(needsTextWords(readQuestion('headship', index), index)).toBe(false);
  });
  it('short words are left alone', () => {
    expect(readQuestion('feee ', index).mended).toBeUndefined();
  });
  it('two words written as one are told apart', () => {
    expect(readQuestion('middleleadership ', index).words).toEqual(['middle', 'leadership']);
  });
});

describe('what is found first', () => {
  it.each([
    'NPQML',
    'npq ml',
    'npq-ml',
    'n p q m l',
    'middle leadership',
    'course for heads of year',
  ])('"%s" finds middle leadership', (words) =>
    expect(ask(words)[0]).toBe('/qualifications/npqml/'),
  );
  it('a page about a thing goes before one that mentions it', () => {
    expect(ask('middle leadership')).toEqual(['/qualifications/npqml/', '/guides/projects/']);
  });
  it('a question of small words alone is found as it stands', () => {
    expect(ask('how much')[0]).toBe('/costs/');
  });
  it('a postcode is found with and without its space, and by its first half', () => {
    for (const words of ['WA14 2NL', 'wa142nl', 'wa14', 'wa 14'])
      expect(ask(words)).toEqual(['/venues/aggs/']);
  });
  it('a word that is still typed finds what it may become', () => {
    expect(ask('altri')[0]).toBe('/venues/aggs/');
    expect(ask('altri ')).toEqual([]);
  });
  it('another word of a term finds pages with the term', () => {
    expect(ask('price')).toEqual(expect.arrayContaining(['/costs/', '/glossary/#fee']));
  });
  it('the section that answers is named', () => {
    const question = readQuestion('marked projects', index);
    expect(findEntries(question, index)[0]?.sections.map(({ id }) => id)).toEqual(['marked']);
  });
  it('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        expect(ask(words)).toBeInstanceOf(Array);
      }),
    );
  });
});

describe('names and full text as one list', () => {
  it('pages that answer by name keep their places, and no page stands twice', () => {
    const hits = findEntries(readQuestion('middle leadership', index), index);
    const merged = mergeResults(hits, [
      { to: '/guides/projects/' },
      { to: '/policies/' },
      { to: '/qualifications/npqml/' },
    ]);
    expect(merged.map(({ to }) => to)).toEqual([
      '/qualifications/npqml/',
      '/guides/projects/',
      '/policies/',
    ]);
  });
  it('the full text is asked for mended words, without small ones', () => {
    expect(fullTextWords(readQuestion('what is midle leadership', index))).toBe(
      'middle leadership',
    );
  });
  it('is the full text alone where names say nothing', () => {
    expect(mergeResults([], [{ to: '/policies/' }]).map(({ to }) => to)).toEqual(['/policies/']);
  });
});

describe('marks', () => {
  it('lose no letter of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const parts = markWords(text, readQuestion('middle leaders', index));
        expect(parts.map((part) => part.text).join('')).toBe(text);
      }),
    );
  });
  it('stand on every form of a word', () => {
    const parts = markWords('For leaders, leading.', readQuestion('leader ', index));
    expect(parts.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual([
      'leaders',
      'leading',
    ]);
  });
});

describe('narrowing', () => {
  it('counts each value among what the other choices leave', () => {
    const facets = countFacets(entries, { framework: '2017' });
    expect(facets).toEqual([
      {
        name: 'framework',
        label: 'Framework',
        values: [
          { value: '2017', count: 1 },
          { value: '2021', count: 1 },
        ],
      },
    ]);
    expect(entries.filter((entry) => matchesChoice(entry, { framework: '2017' }))).toHaveLength(1);
  });
  it('what is asked comes back from the address', () => {
    fc.assert(
      fc.property(
        fc.string().map((words) => words.trim()),
        fc.boolean(),
        fc.constantFrom('2017', '2021', '&='),
        (words, literally, framework) => {
          const asked = { words, choice: { framework }, literally };
          expect(readAsked(writeAsked(asked))).toEqual(asked);
        },
      ),
    );
    expect(writeAsked({ words: '', choice: {}, literally: false })).toBe('');
  });
  it('a price has a band; one that nobody published is not free', () => {
    expect(
      [89_900, 100_000, 409_900, 'toBeConfirmed', undefined].map((pence) =>
        feeBand(pence as number),
      ),
    ).toEqual([
      'Under £1,000',
      '£1,000 to £1,999',
      '£2,000 or more',
      'To be confirmed',
      'Not published',
    ]);
  });
});

describe('nothing found', () => {
  it('offers the pages whose names look alike', () => {
    expect(nearestEntries('altrinkam grammer', entries)[0]?.to).toBe('/venues/aggs/');
    expect(nearestEntries('zzz', entries)).toEqual([]);
    expect(likeness('same', 'same')).toBe(1);
  });
});

describe('a large site', () => {
  const cohorts = Array.from({ length: 3000 }, (_, number): SearchEntry => ({
    to: `/cohorts/c${number}/`,
    title: `Town${number % 150}, cohort ${number}`,
    kind: 'cohort',
    standing: number === 2999 ? 1.2 : 0.8,
  }));
  const { first, shards } = shardIndex({ entries: [...entries, ...cohorts] });

  it('keeps its first index small, and the pages of small kinds in it', () => {
    expect(first.entries.length).toBeLessThan(50);
    expect(first.entries).toEqual(expect.arrayContaining(entries));
    expect(first.entries.map(({ to }) => to)).toContain('/cohorts/c2999/');
  });
  it('has its other entries in small files that their words name', () => {
    const large = prepareIndex(first);
    const question = readQuestion('town42 ', large);
    const [word = ''] = wordsOfShards(question, large);
    const file = large.shards.get(word) as string;
    const shard = shards.get(file);
    expect(shard?.entries.length).toBeLessThanOrEqual(40);
    const more = prepareIndex(shard as { entries: SearchEntry[] }, large);
    const found = findEntries(readQuestion('town42 ', more), more);
    expect(found.length).toBeGreaterThanOrEqual(15);
    expect(found.every(({ entry }) => entry.title.startsWith('Town42,'))).toBe(true);
  });
  it('a small site stays in one file', () => {
    expect(shardIndex({ entries }).shards.size).toBe(0);
  });
});
