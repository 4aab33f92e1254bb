import { expect, it } from 'vitest';
import { lastChangedOn, readingDays } from './changes.ts';

const readOn = readingDays([
  { id: 'leaflet', readOn: '2026-11-20' },
  { id: 'page', readOn: '2026-11-22' },
]);

it('an entry changed when the last of its documents was read', () => {
  expect(lastChangedOn({ sources: ['page', 'leaflet'] }, readOn)).toBe('2026-11-22');
});

it('an entry may say itself that it changed later', () => {
  expect(lastChangedOn({ sources: ['page'], changedOn: '2026-12-01' }, readOn)).toBe('2026-12-01');
});

it('an entry without documents and without a word of its own has no day', () => {
  expect(lastChangedOn({ sources: ['unknown'] }, readOn)).toBeUndefined();
});
