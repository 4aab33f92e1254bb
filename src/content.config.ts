import { defineCollection } from 'astro:content';
import { entriesIn } from './data/entriesIn.ts';
import { collectionSchemas, siteSchema } from './schemas/index.ts';

const { qualifications, providers, programmes, comparisons, cohorts, venues } = collectionSchemas;
const { costs, policies, guides, testimonials, glossary, sources } = collectionSchemas;

export const collections = {
  site: defineCollection({ loader: entriesIn('.', 'site.yaml'), schema: siteSchema }),
  qualifications: defineCollection({ loader: entriesIn('qualifications'), schema: qualifications.schema }),
  providers: defineCollection({ loader: entriesIn('providers'), schema: providers.schema }),
  programmes: defineCollection({ loader: entriesIn('programmes'), schema: programmes.schema }),
  comparisons: defineCollection({ loader: entriesIn('comparisons'), schema: comparisons.schema }),
  cohorts: defineCollection({ loader: entriesIn('cohorts'), schema: cohorts.schema }),
  venues: defineCollection({ loader: entriesIn('venues'), schema: venues.schema }),
  costs: defineCollection({ loader: entriesIn('costs'), schema: costs.schema }),
  policies: defineCollection({ loader: entriesIn('policies'), schema: policies.schema }),
  guides: defineCollection({ loader: entriesIn('guides'), schema: guides.schema }),
  testimonials: defineCollection({ loader: entriesIn('testimonials'), schema: testimonials.schema }),
  glossary: defineCollection({ loader: entriesIn('glossary'), schema: glossary.schema }),
  sources: defineCollection({ loader: entriesIn('sources'), schema: sources.schema }),
};
