/** Entries as they were loaded, and how one finds another by its id. */
import type { SiteSettings } from '../domain/model.ts';
import type { CohortData } from '../schemas/cohorts.ts';
import type { ComparisonData } from '../schemas/comparisons.ts';
import type { CostData } from '../schemas/costs.ts';
import type { FundingData } from '../schemas/funding.ts';
import type { FinderData } from '../schemas/finder.ts';
import type { GlossaryData } from '../schemas/glossary.ts';
import type { GuideData } from '../schemas/guides.ts';
import type { PolicyData } from '../schemas/policies.ts';
import type { ProgrammeData } from '../schemas/programmes.ts';
import type { ProviderData } from '../schemas/providers.ts';
import type { QualificationData } from '../schemas/qualifications.ts';
import type { SourceData } from '../schemas/sources.ts';
import type { TestimonialData } from '../schemas/testimonials.ts';
import type { VenueData } from '../schemas/venues.ts';

export interface LoadedEntry<Data> {
  id: string;
  data: Data;
}

/** Entries as their files give them, by collection. */
export interface LoadedContent {
  settings: SiteSettings;
  today: string;
  qualifications: LoadedEntry<QualificationData>[];
  providers: LoadedEntry<ProviderData>[];
  programmes: LoadedEntry<ProgrammeData>[];
  comparisons: LoadedEntry<ComparisonData>[];
  cohorts: LoadedEntry<CohortData>[];
  venues: LoadedEntry<VenueData>[];
  costs: LoadedEntry<CostData>[];
  funding: LoadedEntry<FundingData>[];
  policies: LoadedEntry<PolicyData>[];
  guides: LoadedEntry<GuideData>[];
  testimonials: LoadedEntry<TestimonialData>[];
  finder: LoadedEntry<FinderData>[];
  glossary: LoadedEntry<GlossaryData>[];
  sources: LoadedEntry<SourceData>[];
}

/** A thing that others name by its id. */
export type Named = { id: string };

/** Things of one collection by id, each made before its relations are known. */
export function shells<Thing extends Named>(entries: LoadedEntry<unknown>[]): Map<string, Thing> {
  return new Map(entries.map(({ id }) => [id, { id } as Thing]));
}

/** Look up ids, and say in plain words which entry names one that is not there. */
export function finder<Thing extends Named>(collection: string, things: Map<string, Thing>) {
  return (id: string, namedBy: string): Thing => {
    const thing = things.get(id);
    if (!thing) {
      throw new Error(
        `${namedBy} names "${id}", and ${collection}/ has no published entry of that name. ` +
          `It has: ${[...things.keys()].sort().join(', ') || 'none'}.`,
      );
    }
    return thing;
  };
}
