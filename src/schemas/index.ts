/** All collections: their folder, their file format and their schema. */
import type { z } from 'astro/zod';
import { cohortSchema } from './cohorts.ts';
import { comparisonSchema } from './comparisons.ts';
import { costSchema } from './costs.ts';
import type { CollectionName } from './fields.ts';
import { fundingSchema } from './funding.ts';
import { finderSchema } from './finder.ts';
import { glossarySchema } from './glossary.ts';
import { guideSchema } from './guides.ts';
import { policySchema } from './policies.ts';
import { programmeSchema } from './programmes.ts';
import { providerSchema } from './providers.ts';
import { qualificationSchema } from './qualifications.ts';
import { sourceSchema } from './sources.ts';
import { testimonialSchema } from './testimonials.ts';
import { venueSchema } from './venues.ts';

/** Folder, format and schema of each collection. A collection's folder has its name. */
export const collectionSchemas = {
  qualifications: { format: 'mdx', schema: qualificationSchema },
  providers: { format: 'mdx', schema: providerSchema },
  programmes: { format: 'mdx', schema: programmeSchema },
  comparisons: { format: 'yaml', schema: comparisonSchema },
  cohorts: { format: 'yaml', schema: cohortSchema },
  venues: { format: 'yaml', schema: venueSchema },
  costs: { format: 'mdx', schema: costSchema },
  funding: { format: 'yaml', schema: fundingSchema },
  policies: { format: 'mdx', schema: policySchema },
  guides: { format: 'mdx', schema: guideSchema },
  testimonials: { format: 'yaml', schema: testimonialSchema },
  finder: { format: 'yaml', schema: finderSchema },
  glossary: { format: 'yaml', schema: glossarySchema },
  sources: { format: 'yaml', schema: sourceSchema },
} as const satisfies Record<CollectionName, { format: 'mdx' | 'yaml'; schema: z.ZodType }>;

export { siteSchema } from './site.ts';
