/** Join loaded entries into one graph: ids become the entries that they name. Pure. */
import type {
  Cohort,
  Comparison,
  Cost,
  Fee,
  Guide,
  Policy,
  Programme,
  Provider,
  Qualification,
  SelfFundedFee,
  Site,
  SiteSettings,
  Testimonial,
  Venue,
} from '../domain/model.ts';
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
import { joinFunding } from './joinFunding.ts';
import { joinFinder } from './joinFinder.ts';

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

type Named = { id: string };

/** Things of one collection by id, each made before its relations are known. */
function shells<Thing extends Named>(entries: LoadedEntry<unknown>[]): Map<string, Thing> {
  return new Map(entries.map(({ id }) => [id, { id } as Thing]));
}

/** Look up ids, and say in plain words which entry names one that is not there. */
function finder<Thing extends Named>(collection: string, things: Map<string, Thing>) {
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

/**
 * Resolve every reference between entries, both ways.
 *
 * @throws {Error} if an entry names one that is not there; the message names both.
 */
export function joinContent(content: LoadedContent): Site {
  const qualifications = shells<Qualification>(content.qualifications);
  const providers = shells<Provider>(content.providers);
  const programmes = shells<Programme>(content.programmes);
  const venues = shells<Venue>(content.venues);
  const findQualification = finder('qualifications', qualifications);
  const findProvider = finder('providers', providers);
  const findProgramme = finder('programmes', programmes);
  const findVenue = finder('venues', venues);

  for (const { id, data } of content.qualifications) {
    const at = `qualifications/${id}.mdx`;
    const { replacedBy } = data;
    Object.assign(qualifications.get(id) as Qualification, {
      ...data,
      next: data.next.map((next) => findQualification(next, `${at}: next`)),
      replacedBy: replacedBy && {
        ...replacedBy,
        qualifications: replacedBy.qualifications.map((newer) =>
          findQualification(newer, `${at}: replacedBy`),
        ),
      },
      replaces: [],
      programmes: [],
      selfFundedFees: [],
    } satisfies Omit<Qualification, 'id'>);
  }
  for (const older of qualifications.values()) {
    for (const newer of older.replacedBy?.qualifications ?? []) newer.replaces.push(older);
  }

  for (const { id, data } of content.providers) {
    const at = `providers/${id}.mdx`;
    Object.assign(providers.get(id) as Provider, {
      ...data,
      managedBy: data.managedBy ? findProvider(data.managedBy, `${at}: managedBy`) : undefined,
      licence: data.licence && {
        ...data.licence,
        holder: findProvider(data.licence.holder, `${at}: licence.holder`),
      },
      programmes: [],
      licensees: [],
      manages: [],
      policies: [],
      testimonials: [],
    } satisfies Omit<Provider, 'id'>);
  }
  for (const provider of providers.values()) {
    provider.licence?.holder.licensees.push(provider);
    provider.managedBy?.manages.push(provider);
  }

  for (const { id, data } of content.programmes) {
    const at = `programmes/${id}.mdx`;
    const programme = Object.assign(programmes.get(id) as Programme, {
      ...data,
      qualification: findQualification(data.qualification, `${at}: qualification`),
      provider: findProvider(data.provider, `${at}: provider`),
      betterServed: data.betterServed.map((group) => ({
        ...group,
        qualification: findQualification(group.qualification, `${at}: betterServed`),
      })),
      cohorts: [],
      fee: undefined,
      policies: [],
      comparisons: [],
      testimonials: [],
    } satisfies Omit<Programme, 'id'>);
    if (data.application) findProvider(data.application.to, `${at}: application.to`);
    programme.qualification.programmes.push(programme);
    programme.provider.programmes.push(programme);
  }

  for (const { id, data } of content.venues) {
    Object.assign(venues.get(id) as Venue, { ...data, cohorts: [] });
  }

  const cohorts = content.cohorts.map(({ id, data }): Cohort => {
    const at = `cohorts/${id}.yaml`;
    const cohort: Cohort = {
      ...data,
      id,
      programme: findProgramme(data.programme, `${at}: programme`),
      venue: data.venue ? findVenue(data.venue, `${at}: venue`) : undefined,
    };
    cohort.programme.cohorts.push(cohort);
    cohort.venue?.cohorts.push(cohort);
    return cohort;
  });

  const costs = content.costs.map(({ id, data }): Cost => {
    const at = `costs/${id}.mdx`;
    if (data.kind === 'fee') {
      const fee: Fee = {
        ...data,
        id,
        programme: findProgramme(data.programme, `${at}: programme`),
      };
      if (fee.programme.fee) {
        throw new Error(
          `${at} and costs/${fee.programme.fee.id}.mdx both give the fee of programmes/${data.programme}.mdx: keep one.`,
        );
      }
      fee.programme.fee = fee;
      return fee;
    }
    if (data.kind === 'self-funded fee') {
      const fee: SelfFundedFee = {
        ...data,
        id,
        qualifications: data.qualifications.map((qualification) =>
          findQualification(qualification, `${at}: qualifications`),
        ),
      };
      for (const qualification of fee.qualifications) qualification.selfFundedFees.push(fee);
      return fee;
    }
    return { ...data, id };
  });

  const comparisons = content.comparisons.map(({ id, data }): Comparison => {
    const columns = data.columns.map((column) =>
      findProgramme(column, `comparisons/${id}.yaml: columns`),
    );
    for (const programme of columns) programme.comparisons.push({ id, title: data.title });
    return { ...data, id, columns };
  });

  const findComparison = finder(
    'comparisons',
    new Map(comparisons.map((table) => [table.id, table])),
  );

  const policies = content.policies.map(({ id, data }): Policy => {
    const at = `policies/${id}.mdx`;
    const policy: Policy = {
      ...data,
      id,
      owner: data.owner ? findProvider(data.owner, `${at}: owner`) : undefined,
      appliesTo: data.appliesTo.map((programme) => findProgramme(programme, `${at}: appliesTo`)),
    };
    policy.owner?.policies.push(policy);
    for (const programme of policy.appliesTo) programme.policies.push(policy);
    return policy;
  });

  const guides = content.guides.map(({ id, data }): Guide => ({
    ...data,
    id,
    qualifications: data.qualifications.map((qualification) =>
      findQualification(qualification, `guides/${id}.mdx: qualifications`),
    ),
    comparison: data.comparison
      ? findComparison(data.comparison, `guides/${id}.mdx: comparison`)
      : undefined,
  }));

  const testimonials = content.testimonials.map(({ id, data }): Testimonial => {
    const { about, ...rest } = data;
    const at = `testimonials/${id}.yaml: about`;
    const testimonial: Testimonial = {
      ...rest,
      id,
      provider: about.provider ? findProvider(about.provider, at) : undefined,
      programme: about.programme ? findProgramme(about.programme, at) : undefined,
    };
    testimonial.provider?.testimonials.push(testimonial);
    testimonial.programme?.testimonials.push(testimonial);
    return testimonial;
  });

  const glossary = new Map(content.glossary.map(({ id, data }) => [id, { ...data, id }]));
  const finderSteps = joinFinder(content.finder, { qualifications, guides });

  return {
    settings: content.settings,
    today: content.today,
    qualifications: [...qualifications.values()],
    providers: [...providers.values()],
    programmes: [...programmes.values()],
    comparisons,
    cohorts,
    venues: [...venues.values()],
    costs,
    funding: content.funding.map((entry) => joinFunding(entry, { qualifications, glossary })),
    policies,
    guides,
    testimonials,
    finder: finderSteps,
    glossary: [...glossary.values()],
    sources: content.sources.map(({ id, data }) => ({ ...data, id })),
  };
}
