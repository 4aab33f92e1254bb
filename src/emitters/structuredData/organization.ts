import type { ContactPoint, Organization, Place } from 'schema-dts';
import { addressOf } from '../../domain/addresses.ts';
import type { Contact, Provider, Venue } from '../../domain/model.ts';
import type { AddressWriter } from './graph.ts';

/** A provider where another thing's page only names it. */
export function nameOrganization(provider: Provider, at: AddressWriter) {
  return {
    '@type': 'Organization' as const,
    '@id': at(addressOf('providers', provider)),
    name: provider.name,
  };
}

/** A provider on its own page. */
export function describeOrganization(provider: Provider, at: AddressWriter): Organization {
  const otherNames = [provider.abbreviation, ...provider.formerNames].filter(
    (name) => name !== undefined,
  );
  return {
    ...nameOrganization(provider, at),
    description: provider.summary.value,
    ...(otherNames.length > 0 && { alternateName: otherNames }),
    ...(provider.website && { url: provider.website }),
    ...(provider.contacts.length > 0 && { contactPoint: provider.contacts.map(contactPoint) }),
  };
}

function contactPoint({ purpose, email, telephone, url }: Contact): ContactPoint {
  return {
    '@type': 'ContactPoint',
    contactType: purpose,
    ...(email && { email }),
    ...(telephone && { telephone }),
    ...(url && { url }),
  };
}

/** A venue where another thing's page only names it. */
export function namePlace(venue: Venue, at: AddressWriter) {
  return { '@type': 'Place' as const, '@id': at(addressOf('venues', venue)), name: venue.name };
}

/** A venue with its address. */
export function describePlace(venue: Venue, at: AddressWriter): Place {
  return {
    ...namePlace(venue, at),
    address: {
      '@type': 'PostalAddress',
      streetAddress: [venue.street, venue.district].filter(Boolean).join(', '),
      addressLocality: venue.town,
      postalCode: venue.postcode,
      addressCountry: 'GB',
    },
    ...(venue.website && { url: venue.website }),
  };
}
