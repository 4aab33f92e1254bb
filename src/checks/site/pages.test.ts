import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headingId } from './pages.ts';
import { allSections } from './sections.ts';

const templates = ['src/components', 'src/layouts', 'src/pages', 'src/domain'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(astro|ts)$/.test(name) && !/(^|\/)preview\//.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8')),
);

describe('parts of pages', () => {
  it('that are listed stand in a template', () => {
    const missing = [...allSections].filter((id) => {
      const whole = id.replace(/-table$/, '');
      return !templates.some(
        (text) =>
          text.includes(`'${whole}'`) || text.includes(`"${id}"`) || text.includes(`"${whole}"`),
      );
    });
    expect(missing).toEqual([]);
  });
  it('that a template names are listed', () => {
    const named = templates.flatMap((text) =>
      [...text.matchAll(/<Section\b[^>]*?\bid="([^"{}]+)"/g)].map(([, id = '']) => id),
    );
    expect(named.length).toBeGreaterThan(20);
    expect([...new Set(named)].filter((id) => !allSections.has(id))).toEqual([]);
  });
});

it.each([
  ['Who pays', 'who-pays'],
  ['What’s “new” in 2026?', 'whats-new-in-2026'],
  ['Costs -- and fees', 'costs--and-fees'],
  ['A & B', 'a--b'],
  ['360° review', '360-review'],
])('the heading "%s" has the id %s', (heading, id) => {
  expect(headingId(heading)).toBe(id);
});
