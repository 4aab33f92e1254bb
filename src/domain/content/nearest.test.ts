import { describe, expect, it } from 'vitest';
import { editDistance, listSome, nearest } from './nearest.ts';

describe('what an editor may have meant', () => {
  it.each([
    ['durration', 'duration'],
    ['Duration', 'duration'],
    ['duraiton', 'duration'],
    ['guided-learning-hours', 'guidedLearningHours'],
    ['titel', 'title'],
  ])('%s is like %s', (word, meant) => {
    expect(nearest(word, ['title', 'duration', 'guidedLearningHours'])).toBe(meant);
  });
  it('nothing is like a word that is too far from all', () => {
    expect(nearest('colour', ['title', 'duration'])).toBeUndefined();
    expect(nearest('', ['title'])).toBeUndefined();
  });
  it('two letters that swapped places are one mistake', () => {
    expect(editDistance('titel', 'title')).toBe(1);
    expect(editDistance('cohort', 'cohort')).toBe(0);
    expect(editDistance('', 'abc')).toBe(3);
  });
  it('a distance beyond the limit is not measured further', () => {
    expect(editDistance('a'.repeat(50), 'b'.repeat(50), 3)).toBe(4);
  });
  it('a long list is cut', () => {
    expect(listSome(['a', 'b', 'c'], 2)).toBe('a, b and 1 more');
    expect(listSome([])).toBe('none');
  });
});
