/** Every entry of the site by collection, with the name readers know it by and where it stands. */
import type { CollectionName } from '../schemas/fields.ts';
import { addressOf, sourceAddress, termAddress } from './addresses.ts';
import type { Site } from './model.ts';
import { programmeName, qualificationTitle } from './naming.ts';

/** An entry as others may name it. */
export interface PublicEntry {
  id: string;
  label: string;
  /** Root-relative address, without the base path. Entries without a page of their own have none. */
  to?: string;
}

const list: {
  [Name in CollectionName]?: (site: Site) => PublicEntry[];
} = {
  qualifications: (site) =>
    site.qualifications.map((entry) => ({
      id: entry.id,
      label: qualificationTitle(entry),
      to: addressOf('qualifications', entry),
    })),
  providers: (site) =>
    site.providers.map((entry) => ({
      id: entry.id,
      label: entry.name,
      to: addressOf('providers', entry),
    })),
  programmes: (site) =>
    site.programmes.map((entry) => ({
      id: entry.id,
      label: programmeName(entry),
      to: addressOf('programmes', entry),
    })),
  comparisons: (site) =>
    site.comparisons.map((entry) => ({
      id: entry.id,
      label: entry.title,
      to: addressOf('compare', entry),
    })),
  cohorts: (site) =>
    site.cohorts.map((entry) => ({
      id: entry.id,
      label: `${entry.title}: ${programmeName(entry.programme)}`,
      to: addressOf('cohorts', entry),
    })),
  venues: (site) =>
    site.venues.map((entry) => ({
      id: entry.id,
      label: entry.name,
      to: addressOf('venues', entry),
    })),
  costs: (site) =>
    site.costs.map((entry) => ({
      id: entry.id,
      label: entry.title,
      to: addressOf('costs', entry),
    })),
  policies: (site) =>
    site.policies.map((entry) => ({
      id: entry.id,
      label: entry.title,
      to: addressOf('policies', entry),
    })),
  guides: (site) =>
    site.guides.map((entry) => ({
      id: entry.id,
      label: entry.title,
      to: addressOf('guides', entry),
    })),
  testimonials: (site) => site.testimonials.map((entry) => ({ id: entry.id, label: entry.role })),
  glossary: (site) =>
    site.glossary.map((entry) => ({ id: entry.id, label: entry.term, to: termAddress(entry.id) })),
  sources: (site) =>
    site.sources.map((entry) => ({
      id: entry.id,
      label: entry.title,
      to: sourceAddress(entry.id),
    })),
};

/** The entries of one collection by their ids. An entry that no list knows is called by its id. */
export function publicEntries(collection: CollectionName, site: Site): Map<string, PublicEntry> {
  return new Map((list[collection]?.(site) ?? []).map((entry) => [entry.id, entry]));
}
