import { describe, expect, it } from 'vitest';
import {
  add,
  findProblems,
  soundContent,
  swap,
  writeProblems,
} from '../../../tests/builders/checkedContent.ts';
import { testExamples } from '../../../tests/builders/problemExamples.ts';
import { referenceProblems } from './reference.ts';

const cohort = 'cohorts/autumn.yaml';
const programme = 'programmes/example-npqx.mdx';
const qualification = 'qualifications/npqx.mdx';
const venue = 'venues/town-hall.yaml';
const guide = 'guides/for-schools.mdx';
const anotherVenue = soundContent[venue] ?? '';

describe('problems of names that lead from entry to entry', () => {
  testExamples(referenceProblems, [
    [
      'an entry that is not there',
      { [cohort]: swap('programme: example-npqx', 'programme: exmple-npqx') },
      `${cohort}:1 reference/missing`,
    ],
    [
      'a document that is not there',
      { [programme]: swap('90, source: page', '90, source: pgae') },
      `${programme}:10 reference/missing`,
    ],
    [
      'one of a list that is not there',
      { [programme]: swap('[leaflet, page]', '[leaflet, page, flyer]') },
      `${programme}:20 reference/missing`,
    ],
    [
      'a file name with its ending',
      { [cohort]: swap('town-hall', 'town-hall.yaml') },
      `${cohort}:4 reference/not-an-id`,
      `${venue}:1 reference/orphan-venue`,
    ],
    ['a draft', { [venue]: add('draft: true\n') }, `${cohort}:4 reference/draft`],
    [
      'a draft in a component',
      {
        'costs/example-fee.mdx': (text) => text,
        [programme]: swap('summary:', 'draft: true\nsummary:'),
      },
      `${cohort}:1 reference/draft`,
      'costs/example-fee.mdx:5 reference/draft',
      `${guide}:12 reference/draft`,
    ],
    [
      'the entry itself',
      { [qualification]: swap('summary:', 'next: [npqx]\nsummary:') },
      `${qualification}:7 reference/self`,
    ],
    [
      'a document that is named twice',
      { [cohort]: swap('[leaflet]', '[leaflet, leaflet]') },
      `${cohort}:12 reference/repeated`,
    ],
    [
      'a document that is not listed',
      { [cohort]: swap('sources:', 'capacity: { value: 29, source: page }\nsources:') },
      `${cohort}:12 reference/unlisted-source`,
    ],
    [
      'a venue without a cohort',
      { 'venues/park.yaml': anotherVenue },
      'venues/park.yaml:1 reference/orphan-venue',
    ],
    [
      'a document without facts',
      { 'sources/flyer.yaml': soundContent['sources/page.yaml'] ?? '' },
      'sources/flyer.yaml:1 reference/orphan-source',
    ],
    [
      'a provider without anything',
      {
        'providers/lonely.mdx':
          '---\nname: Lonely\nshortName: Lonely\nkind: lead provider\nsummary: Alone.\nsources: [leaflet]\n---\n',
      },
      'providers/lonely.mdx:2 reference/orphan-provider',
    ],
    [
      'two fees of one programme',
      { 'costs/second-fee.mdx': soundContent['costs/example-fee.mdx'] ?? '' },
      'costs/example-fee.mdx:5 reference/two-fees',
      'costs/second-fee.mdx:5 reference/two-fees',
    ],
  ]);

  it('the entry that was meant is named', () => {
    const [problem] = findProblems({ [cohort]: swap('venue: town-hall', 'venue: townhall') });
    expect(problem?.fix).toBe('Did you mean "town-hall"? It has: town-hall.');
  });
  it('a venue of a cohort that cannot be read is no orphan', () => {
    expect(
      writeProblems(findProblems({ [cohort]: swap('title: Autumn 2026', 'title: @') })),
    ).toEqual([`${cohort}:2 yaml/syntax`]);
  });
  it('a draft may name drafts, and its fee is not a second one', () => {
    const changes = {
      'costs/next-fee.mdx': (soundContent['costs/example-fee.mdx'] ?? '').replace(
        'kind: fee',
        'draft: true\nkind: fee',
      ),
      'venues/park.yaml': `${anotherVenue}draft: true\n`,
      'cohorts/next.yaml': `${(soundContent[cohort] ?? '').replace('town-hall', 'park')}draft: true\n`,
    };
    expect(findProblems(changes)).toEqual([]);
  });
});
