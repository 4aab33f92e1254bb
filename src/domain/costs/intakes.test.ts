import { expect, it } from 'vitest';
import { newestFirst } from './intakes.ts';

const order = (...intakes: string[]) =>
  newestFirst(intakes.map((intake) => ({ intake }))).map(({ intake }) => intake);

it('the newest intake comes first', () => {
  expect(order('autumn 2024', 'Spring 2025', 'spring 2024', 'autumn 2025')).toEqual([
    'autumn 2025',
    'Spring 2025',
    'autumn 2024',
    'spring 2024',
  ]);
});
it('an intake without a year comes last, and equal ones keep their order', () => {
  expect(order('every year', '2024', 'spring 2024', 'on request')).toEqual([
    'spring 2024',
    '2024',
    'every year',
    'on request',
  ]);
});
