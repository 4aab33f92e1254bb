import { describe, expect, it } from 'vitest';
import { joinBase } from './addresses.ts';

describe('joinBase', () => {
  it('leaves a path as it is on a site at the root', () => {
    expect(joinBase('/', '/cohorts/')).toBe('/cohorts/');
  });

  it('puts the base path in front, with or without its closing slash', () => {
    expect(joinBase('/npq/', '/cohorts/')).toBe('/npq/cohorts/');
    expect(joinBase('/npq', '/cohorts/')).toBe('/npq/cohorts/');
  });

  it('leads to the home page of a site below a base path', () => {
    expect(joinBase('/npq', '/')).toBe('/npq/');
  });

  it.each([
    'https://example.org/',
    'mailto:a@example.org',
    'tel:+441179209200',
    '#costs',
    '//example.org/',
    './next/',
  ])('leaves %s alone', (address) => {
    expect(joinBase('/npq/', address)).toBe(address);
  });
});
