/** A venue's address in lines, and links to the reader's own map. */
import type { Venue } from './model.ts';

/** The postal address below the venue's name, one line each. */
export function addressLines({ street, district, town, postcode }: Venue): string[] {
  return [street, district, town, postcode].filter((line) => line !== undefined);
}

/** A map of the venue on OpenStreetMap: its position where that is known, else a search for its postcode. */
export function mapAddress({ postcode, coordinates }: Venue): string {
  if (!coordinates) {
    return `https://www.openstreetmap.org/search?query=${encodeURIComponent(postcode)}`;
  }
  const { latitude, longitude } = coordinates.value;
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`;
}

/** A `geo:` address, which the map app of a phone opens. */
export function geoAddress({ coordinates }: Venue): string | undefined {
  if (!coordinates) return undefined;
  const { latitude, longitude } = coordinates.value;
  return `geo:${latitude},${longitude}?q=${latitude},${longitude}`;
}
