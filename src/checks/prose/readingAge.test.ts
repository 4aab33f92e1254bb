import { describe, expect, it } from 'vitest';
import { findSentences, patternOfNames, readingAge } from './readingAge.ts';

describe('sentences', () => {
  it('end in a mark; a heading and the item of a list do not', () => {
    expect(findSentences('Head of year')).toEqual([]);
    expect(findSentences('You study. You work (hard).').map(({ words }) => words)).toEqual([2, 3]);
  });

  it('go on over the end of a line', () => {
    expect(findSentences('You study while\nyou work.').map(({ words }) => words)).toEqual([5]);
  });

  it('have names as one short word', () => {
    const names = patternOfNames(['Outstanding Leaders Partnership', 'Outstanding Leaders', 'OLP']);
    const [sentence] = findSentences('The Outstanding Leaders Partnership runs it.', names);
    expect(sentence).toMatchObject({ words: 4, characters: 3 + 4 + 4 + 2 });
  });
});

describe('the reading age', () => {
  it('is the index of a known text, and five years more', () => {
    // 4.71 * 13 / 4 + 0.5 * 4 / 1 - 21.43 + 5
    expect(readingAge(findSentences('You can see dogs.'))).toBe(0.9);
    expect(readingAge([{ text: '', words: 20, characters: 100 }])).toBe(17.1);
  });

  it('grows with the length of sentences and of words', () => {
    const age = (text: string) => readingAge(findSentences(text)) ?? 0;
    expect(age('You work and you learn and you lead.')).toBeGreaterThan(
      age('You work. You learn. You lead.'),
    );
    expect(age('You demonstrate accountability.')).toBeGreaterThan(age('You answer for it.'));
  });

  it('is none where there is no sentence', () => {
    expect(readingAge([])).toBeUndefined();
  });
});
