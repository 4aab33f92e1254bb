import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeProblemPages } from './problemPages.ts';
import { problemCodes, problemKinds } from './problems.ts';

const pages = writeProblemPages();

describe('pages that explain problems', () => {
  it('are those of the table: npm run docs:problems writes them', () => {
    const folder = 'docs/editing/problems';
    const kept = readdirSync(folder).map((name) => `${folder}/${name}`);
    expect(kept.sort()).toEqual([...pages.keys()].sort());
    for (const [path, text] of pages) {
      expect(
        existsSync(path) && readFileSync(path, 'utf8') === text,
        `${path} is out of date`,
      ).toBe(true);
    }
  });
  it('say something of every problem, in whole sentences', () => {
    for (const code of problemCodes) {
      const { title, explanation, wrong, right } = problemKinds[code];
      expect(title, code).toMatch(/^[A-Z].*[^.]$|^site\.yaml/);
      expect(explanation, code).toMatch(/^[A-Z].*\.$/s);
      expect(wrong, code).not.toBe(right);
    }
  });
});
