import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packDocuments, unpackDocuments } from './documents.ts';
import { hashRuns, RUN_LENGTH, splitWords } from './words.ts';

const sentence = 'Leaders who listen to people hear what no report will ever tell them.';

describe('runs of words', () => {
  it('are the same whatever signs and capitals stand between the words', () => {
    const other = 'LEADERS, who listen -- to people: hear what no\nreport will ever tell them!';
    expect(hashRuns(splitWords(other))).toEqual(hashRuns(splitWords(sentence)));
  });
  it('differ as soon as one word does', () => {
    const runs = new Set(hashRuns(splitWords(sentence)));
    const other = hashRuns(splitWords(sentence.replace('what', 'things')));
    expect(other.filter((run) => runs.has(run))).toEqual([]);
  });
  it('there are none in fewer words than make a copy', () => {
    expect(hashRuns(splitWords('One two three four five six seven.'))).toEqual([]);
    expect(RUN_LENGTH).toBe(8);
  });
  it('an apostrophe belongs to its word, curly or straight', () => {
    expect(splitWords('the candidate’s work').map(({ word }) => word)).toEqual([
      'the',
      "candidate's",
      'work',
    ]);
  });
});

describe('kept documents', () => {
  it('come out as they went in', () => {
    const packed = packDocuments(new Map([['a.txt', sentence]]));
    const runs = unpackDocuments(JSON.parse(JSON.stringify(packed)));
    expect([...runs.keys()].sort()).toEqual([...hashRuns(splitWords(sentence))].sort());
    expect(new Set(runs.values())).toEqual(new Set(['a.txt']));
  });
  it('are the five that the facts come from, without their words', () => {
    const kept = readFileSync(new URL('../data/documents.json', import.meta.url), 'utf8');
    const { documents } = JSON.parse(kept);
    expect(Object.keys(documents)).toHaveLength(5);
    expect(unpackDocuments({ documents }).size).toBeGreaterThan(3000);
    expect(kept).not.toMatch(/leadership|qualification/i);
  });
});
