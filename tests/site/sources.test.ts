import { describe, expect, it } from 'vitest';
import { getPage } from '../support/builtSite.ts';

const words = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('the sources page', () => {
  const page = getPage('/sources/').document;
  const disagreements = page
    .querySelectorAll('section')
    .filter((section) => section.querySelector('h2#disagreements'))
    .flatMap((section) => section.querySelectorAll('dl > div'))
    .map((row) => ({
      label: words(row.querySelector('dt')?.text ?? ''),
      to: row.querySelector('dt a')?.getAttribute('href') ?? '',
      claims: row.querySelectorAll('dd > ul > li'),
    }));

  it('lists each document with the facts that were taken from it', () => {
    const specification = page.querySelector('#olp-npqel-specification');
    const uses = specification?.querySelectorAll('details li') ?? [];
    const programme = uses.find(({ text }) =>
      text.includes('Executive leadership (NPQEL) with OLP'),
    );
    expect(words(programme?.text ?? '')).toContain('Guided learning hours: 132');
    expect(programme?.querySelector('a')?.getAttribute('href')).toBe('/programmes/olp-npqel/');
  });

  it('shows both sides of a disagreement, each with its document', () => {
    const hours = disagreements.find(({ label }) => label.startsWith('Guided learning hours'));
    expect(hours?.claims.map(({ text }) => words(text).split(',')[0])).toEqual(['132', '115']);
    for (const { label, claims } of disagreements) {
      expect(claims.length, label).toBeGreaterThan(1);
      for (const claim of claims)
        expect(claim.querySelector('a[href^="/sources/#"]'), label).toBeTruthy();
    }
  });

  it('every disagreement has its note on the page where the fact stands', () => {
    expect(disagreements.length).toBeGreaterThan(0);
    for (const { label, to, claims } of disagreements) {
      const notes = getPage(to).document.querySelectorAll('small.claim');
      const note = words(notes.map(({ text }) => text).join(' '));
      for (const claim of claims.slice(1)) {
        const other = words(claim.text).split(', says ')[0] ?? '';
        expect(note, label).toContain(other);
      }
    }
  });
});
