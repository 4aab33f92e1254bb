import { defineCollection } from 'astro:content';
import type { z } from 'astro/zod';
import { entriesIn } from './data/entriesIn.ts';
import { collectionSchemas, siteSchema } from './schemas/index.ts';

/** A collection whose folder has its name. */
const entries = <Schema extends z.ZodType>(folder: string, { schema }: { schema: Schema }) =>
  defineCollection({ loader: entriesIn(folder, schema), schema });

export const collections = {
  site: defineCollection({ loader: entriesIn('.', siteSchema, 'site.yaml'), schema: siteSchema }),
  qualifications: entries('qualifications', collectionSchemas.qualifications),
  providers: entries('providers', collectionSchemas.providers),
  programmes: entries('programmes', collectionSchemas.programmes),
  comparisons: entries('comparisons', collectionSchemas.comparisons),
  cohorts: entries('cohorts', collectionSchemas.cohorts),
  venues: entries('venues', collectionSchemas.venues),
  costs: entries('costs', collectionSchemas.costs),
  funding: entries('funding', collectionSchemas.funding),
  policies: entries('policies', collectionSchemas.policies),
  guides: entries('guides', collectionSchemas.guides),
  testimonials: entries('testimonials', collectionSchemas.testimonials),
  finder: entries('finder', collectionSchemas.finder),
  glossary: entries('glossary', collectionSchemas.glossary),
  sources: entries('sources', collectionSchemas.sources),
};
