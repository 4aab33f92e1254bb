import type { EducationalOccupationalCredential } from 'schema-dts';
import { addressOf } from '../../domain/addresses.ts';
import type { Qualification } from '../../domain/model.ts';
import { qualificationTitle } from '../../domain/naming.ts';
import type { AddressWriter } from './graph.ts';

/** A qualification where a programme's page only names it. */
export function nameCredential(qualification: Qualification, at: AddressWriter) {
  return {
    '@type': 'EducationalOccupationalCredential' as const,
    '@id': at(addressOf('qualifications', qualification)),
    name: qualification.name,
    alternateName: qualification.code,
  };
}

/** A qualification on its own page. */
export function describeCredential(
  qualification: Qualification,
  at: AddressWriter,
): EducationalOccupationalCredential {
  const { accreditedBy, behaviours, contentAreas, summary } = qualification;
  const competencies = [...contentAreas, ...behaviours];
  return {
    ...nameCredential(qualification, at),
    disambiguatingDescription: qualificationTitle(qualification),
    description: summary.value,
    credentialCategory: 'Professional qualification',
    ...(accreditedBy && { recognizedBy: { '@type': 'Organization', name: accreditedBy } }),
    ...(competencies.length > 0 && { competencyRequired: competencies }),
  };
}
