/** The orders in which readers meet things. Every order is total, so builds repeat exactly. */
import type { Cohort, FundingRules, Qualification, Site } from './model.ts';

const rungs = ['middle', 'senior', 'headship', 'executive'] as const;
const groups = ['leadership', 'specialist', 'support'] as const;

const byText = new Intl.Collator('en-GB', { numeric: true }).compare;

/** Order by several rules: the first that tells two things apart decides. */
function byEach<Thing>(...rules: ((one: Thing, other: Thing) => number)[]) {
  return (one: Thing, other: Thing): number => {
    for (const rule of rules) {
      const order = rule(one, other);
      if (order !== 0) return order;
    }
    return 0;
  };
}

const rungOf = ({ level }: Qualification) => (level ? rungs.indexOf(level) : rungs.length);

/** From today's framework to earlier ones, then leadership up the ladder, then by name. */
export const byLadder = byEach<Qualification>(
  (one, other) => other.framework - one.framework,
  (one, other) => groups.indexOf(one.group) - groups.indexOf(other.group),
  (one, other) => rungOf(one) - rungOf(other),
  (one, other) => byText(one.shortName, other.shortName),
  (one, other) => byText(one.id, other.id),
);

/** Earliest start first; cohorts whose dates are to be confirmed come last. */
export const byStart = byEach<Cohort>(
  (one, other) => byText(one.startsOn ?? '9999', other.startsOn ?? '9999'),
  (one, other) => byText(one.academicYear ?? '9999', other.academicYear ?? '9999'),
  (one, other) => byText(one.id, other.id),
);

/** From today's framework to earlier ones, and the newest rules first. */
export const byRules = byEach<FundingRules>(
  (one, other) => other.framework - one.framework,
  (one, other) => byText(other.ruledOn, one.ruledOn),
  (one, other) => byText(one.id, other.id),
);

const byTitle = <Thing extends { title: string; id: string }>(one: Thing, other: Thing) =>
  byText(one.title, other.title) || byText(one.id, other.id);

/** The same site with each list in the order in which a reader should meet it. Lists are sorted in place. */
export function inReadingOrder(site: Site): Site {
  site.qualifications.sort(byLadder);
  site.providers.sort((one, other) => byText(one.name, other.name) || byText(one.id, other.id));
  site.programmes.sort(
    byEach(
      (one, other) => byLadder(one.qualification, other.qualification),
      (one, other) => byText(one.provider.name, other.provider.name),
      (one, other) => byText(one.id, other.id),
    ),
  );
  const placeOf = new Map(site.programmes.map((programme, place) => [programme, place]));
  const byPlace = (one: Site['programmes'][number], other: Site['programmes'][number]) =>
    (placeOf.get(one) ?? 0) - (placeOf.get(other) ?? 0);
  for (const qualification of site.qualifications) {
    qualification.programmes.sort(byPlace);
    qualification.replaces.sort(byLadder);
  }
  for (const provider of site.providers) provider.programmes.sort(byPlace);
  for (const programme of site.programmes) programme.cohorts.sort(byStart);
  for (const venue of site.venues) venue.cohorts.sort(byStart);
  site.cohorts.sort(byStart);
  site.comparisons.sort(byTitle);
  site.costs.sort(byTitle);
  site.funding.sort(byRules);
  site.policies.sort(byTitle);
  site.guides.sort((one, other) => one.order - other.order || byTitle(one, other));
  site.glossary.sort((one, other) => byText(one.term, other.term) || byText(one.id, other.id));
  return site;
}
