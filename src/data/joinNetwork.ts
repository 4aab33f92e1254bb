/** Join what stands in the middle of everything: qualifications, providers, programmes, venues, cohorts. Pure. */
import type { Cohort, Programme, Provider, Qualification, Venue } from '../domain/model.ts';
import { finder, type LoadedContent, shells } from './loaded.ts';

/** Things by their ids, each with its relations. */
export interface Network {
  qualifications: Map<string, Qualification>;
  providers: Map<string, Provider>;
  programmes: Map<string, Programme>;
  venues: Map<string, Venue>;
  cohorts: Cohort[];
}

/**
 * Resolve the references among the entries that name one another, both ways.
 *
 * What other entries add later (fees, policies, testimonials, comparisons) is still empty.
 * @throws {Error} if an entry names one that is not there; the message names both.
 */
export function joinNetwork(content: LoadedContent): Network {
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

  return { qualifications, providers, programmes, venues, cohorts };
}
