import { describe, expect, it } from 'vitest';
import { aProgramme } from '../../../tests/builders/content.ts';
import type { Site } from '../model.ts';
import { findProgramme, stateField } from './fieldOf.ts';

const programme = aProgramme({
  guidedLearningHours: [
    { value: 132, source: 'a-document' },
    { value: 115, source: 'another' },
  ],
  duration: { minimumMonths: 12, maximumMonths: 18 },
  mastersCredits: { upTo: 40 },
});
const site = {
  ...{ comparisons: [], venues: [], costs: [], policies: [], guides: [], cohorts: [] },
  ...{ testimonials: [], glossary: [], funding: [], finder: [], sources: [], providers: [] },
  qualifications: [programme.qualification],
  programmes: [programme],
} as unknown as Site;

const place = 'programmes/example-npqx';

describe('a field by name', () => {
  it.each([
    ['guidedLearningHours', '132'],
    ['duration', '12 to 18 months'],
    ['duration.maximumMonths', '18 months'],
    ['mastersCredits.upTo', '40'],
    ['summary', 'An example.'],
  ])('%s is "%s"', (field, words) => {
    expect(stateField(site, place, field).text).toBe(words);
  });

  it('keeps what other documents say', () => {
    const { others } = stateField(site, place, 'guidedLearningHours');
    expect(others).toEqual([{ text: '115', source: 'another', note: undefined }]);
  });

  it.each([
    ['programmes/example-npqxx', 'summary', 'Did you mean "programmes/example-npqx"?'],
    ['programes/example-npqx', 'summary', 'Write its collection and its file name'],
    [place, 'guidedLearnigHours', 'Did you mean "guidedLearningHours"?'],
    [place, 'mastersCredits.up', 'There is: upTo.'],
    [place, 'provider', 'is another entry: link to it'],
  ])('%s, %s: says what there is', (entry, field, words) => {
    expect(() => stateField(site, entry, field)).toThrow(words);
  });

  it('a programme is found by its file name', () => {
    expect(findProgramme(site, 'example-npqx')).toBe(programme);
    expect(() => findProgramme(site, 'example')).toThrow('no published entry "programmes/example"');
  });
});
