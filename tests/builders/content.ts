/** Small pieces of content for tests: the least that is valid, with what a test is about laid over it. */
import type { Cohort, Programme, Provider, Qualification } from '../../src/domain/model.ts';
import { programmeSchema } from '../../src/schemas/programmes.ts';
import { providerSchema } from '../../src/schemas/providers.ts';
import { qualificationSchema } from '../../src/schemas/qualifications.ts';
import { cohortSchema } from '../../src/schemas/cohorts.ts';

/** The least that each schema accepts, as an editor would write it. */
export const minimal = {
  qualifications: {
    code: 'NPQX',
    name: 'National Professional Qualification for Examples',
    shortName: 'Examples',
    framework: 2021,
    group: 'leadership',
    summary: 'For people who lead examples.',
    sources: ['a-document'],
  },
  providers: {
    name: 'Example Partnership',
    shortName: 'Example',
    kind: 'lead provider',
    summary: 'A partnership of examples.',
    sources: ['a-document'],
  },
  programmes: {
    qualification: 'npqx',
    provider: 'example',
    summary: 'An example.',
    audience: 'People who lead examples.',
    sources: ['a-document'],
  },
  cohorts: {
    programme: 'example-npqx',
    title: 'Autumn',
    delivery: 'online',
    startsOn: '2021-10-12',
    sources: ['a-document'],
  },
};

/** A programme with its qualification and provider, as `data` would hand it out. */
export function aProgramme(fields: Record<string, unknown> = {}, id = 'example-npqx'): Programme {
  const qualification = {
    ...qualificationSchema.parse(minimal.qualifications),
    id: 'npqx',
    next: [],
    replaces: [],
    replacedBy: undefined,
    programmes: [],
    selfFundedFees: [],
  } as Qualification;
  const provider = {
    ...providerSchema.parse(minimal.providers),
    id: 'example',
    managedBy: undefined,
    licence: undefined,
    programmes: [],
    licensees: [],
    manages: [],
    policies: [],
    testimonials: [],
  } as Provider;
  return {
    ...programmeSchema.parse({ ...minimal.programmes, ...fields }),
    id,
    qualification,
    provider,
    betterServed: [],
    cohorts: [],
    fee: undefined,
    policies: [],
    comparisons: [],
    testimonials: [],
  };
}

/** A cohort of a programme. */
export function aCohort(
  fields: Record<string, unknown> = {},
  programme = aProgramme(),
  id = 'example-autumn',
): Cohort {
  return {
    ...cohortSchema.parse({ ...minimal.cohorts, ...fields }),
    id,
    programme,
    venue: undefined,
  };
}
