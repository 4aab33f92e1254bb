import { describe, expect, it } from 'vitest';
import { aCohort, aProgramme } from '../../../tests/builders/content.ts';
import type { Programme, Site, Source } from '../model.ts';
import { listDocumentUses } from './documents.ts';
import { listDisagreements, listFacts } from './facts.ts';
import { labelOf } from './labels.ts';

const source = (id: string) => ({ id, title: id }) as Source;

function aSite(fields: Record<string, unknown>): Site {
  const programme = aProgramme(fields);
  programme.cohorts.push(aCohort({ capacity: 29 }, programme));
  return {
    ...{ comparisons: [], venues: [], costs: [], policies: [], guides: [] },
    ...{ testimonials: [], glossary: [], funding: [], finder: [] },
    qualifications: [programme.qualification],
    providers: [programme.provider],
    programmes: [programme],
    cohorts: programme.cohorts,
    sources: [source('a-document'), source('another')],
  } as unknown as Site;
}

const disputed = {
  guidedLearningHours: [
    { value: 132, source: 'a-document' },
    { value: 115, source: 'another', note: 'An older table.' },
  ],
};

describe('facts and their sources', () => {
  it('are found with their label, words and document', () => {
    const facts = listFacts(aSite({ coaching: { value: true, source: 'another' } }));
    expect(facts).toContainEqual(
      expect.objectContaining({
        field: 'coaching',
        label: 'Coaching',
        text: 'Yes',
        source: 'another',
      }),
    );
  });

  it('stand once, with the entry that holds them', () => {
    const capacities = listFacts(aSite({})).filter(({ field }) => field === 'capacity');
    expect(capacities.map(({ entry }) => entry.collection)).toEqual(['cohorts']);
  });

  it('that name no document come from the only one of their entry', () => {
    const [fact] = listFacts(aSite({ coaching: true, sources: ['a-document'] }));
    expect(fact?.source).toBe('a-document');
    const unsure = listFacts(aSite({ coaching: true, sources: ['a-document', 'another'] }));
    expect(unsure.find(({ field }) => field === 'coaching')?.source).toBeUndefined();
  });

  it('on which documents disagree keep what each says', () => {
    expect(listDisagreements(listFacts(aSite(disputed)))).toMatchObject([
      {
        text: '132',
        source: 'a-document',
        others: [{ text: '115', source: 'another', note: 'An older table.' }],
      },
    ]);
  });

  it('are listed under the document that says so, and under no other', () => {
    const uses = listDocumentUses(aSite(disputed));
    const said = uses.map(({ source: { id }, uses: entries }) => ({
      id,
      facts: entries.find(({ to }) => to === '/programmes/example-npqx/')?.facts,
    }));
    expect(said[0]?.facts).toContain('Guided learning hours: 132');
    expect(said[1]).toEqual({ id: 'another', facts: ['Guided learning hours: 115'] });
  });

  it('are listed as far as one page can hold them, and the rest is counted', () => {
    const site = aSite(disputed);
    const [programme] = site.programmes;
    site.programmes = Array.from({ length: 100 }, (_, index) => ({
      ...(programme as Programme),
      id: `example-${index}`,
    }));
    const [first] = listDocumentUses(site);
    expect(first?.uses).toHaveLength(80);
    expect(first?.further).toBeGreaterThanOrEqual(20);
  });

  it('a long value is told by its label alone, and several by their number', () => {
    const long = 'People who lead examples of every sort, in every phase of a school';
    const [use] = listDocumentUses(
      aSite({ audience: long, benefitsForCandidates: ['One', 'Two'] }),
    );
    const facts = use?.uses.find(({ to }) => to === '/programmes/example-npqx/')?.facts;
    expect(facts).toEqual(['Who it is for', 'What a candidate gains (2)']);
  });
});

describe('labels', () => {
  it.each([
    ['guidedLearningHours', 'Guided learning hours'],
    ['amountPence', 'Price'],
    ['some.newField', 'New field'],
  ])('%s is "%s"', (field, label) => {
    expect(labelOf(field)).toBe(label);
  });
});
