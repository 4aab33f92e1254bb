import { describe, expect, it } from 'vitest';
import type { Venue } from './model.ts';
import { addressLines, geoAddress, mapAddress } from './venues.ts';

const venue = { name: 'The School', street: '1 Road', town: 'Town', postcode: 'AB1 2CD' } as Venue;
const placed = {
  ...venue,
  coordinates: { value: { latitude: 53.3812, longitude: -2.3605 }, others: [] },
} as Venue;

describe('a venue', () => {
  it('has the lines of its address that are known', () => {
    expect(addressLines(venue)).toEqual(['1 Road', 'Town', 'AB1 2CD']);
  });
  it('is searched by its postcode while its position is not known', () => {
    expect(mapAddress(venue)).toBe('https://www.openstreetmap.org/search?query=AB1%202CD');
    expect(geoAddress(venue)).toBeUndefined();
  });
  it('is shown at its position where that is known', () => {
    expect(mapAddress(placed)).toContain('mlat=53.3812&mlon=-2.3605');
    expect(geoAddress(placed)).toBe('geo:53.3812,-2.3605?q=53.3812,-2.3605');
  });
});
