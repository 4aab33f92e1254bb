/** What results show and may be narrowed by, for each thing of the graph that has a page. */
import { addressOf, type PageCollection } from '../../domain/addresses.ts';
import { applicationRoute } from '../../domain/application/route.ts';
import { cohortStatus, statusLabels } from '../../domain/cohorts/status.ts';
import { stateDates } from '../../domain/cohorts/when.ts';
import { stateCohortFee, stateFee } from '../../domain/costs/fee.ts';
import { writeDuration, writeMoney, writeMonths } from '../../domain/facts/words.ts';
import type {
  Cohort,
  Cost,
  Programme,
  Provider,
  Qualification,
  Site,
  Venue,
} from '../../domain/model.ts';
import { qualificationName } from '../../domain/naming.ts';
import { stateNextStart } from '../../domain/programmes/nextStart.ts';
import type { SearchEntry } from '../../domain/search/entry.ts';
import { earlierFrameworkStanding, stateStanding } from '../../domain/search/weights.ts';
import { feeBand } from '../../domain/search/feeBand.ts';

type Details = Partial<SearchEntry>;

/** Details of every thing with a page, by its address. */
export function describeThings(site: Site): Map<string, Details> {
  const { today } = site;
  const found = new Map<string, Details>();
  const add = <Thing extends { id: string }>(
    collection: PageCollection,
    things: readonly Thing[],
    describe: (thing: Thing) => Details,
  ) => {
    for (const thing of things) found.set(addressOf(collection, thing), describe(thing));
  };
  add('qualifications', site.qualifications, describeQualification);
  add('programmes', site.programmes, (programme) => describeProgramme(programme, today));
  add('apply', site.programmes, (programme) => ({
    text: `How to apply: ${programme.qualification.shortName} (${programme.qualification.code}), ${programme.provider.name}.`,
    facets: facetsOf(programme),
    standing: standingOf(programme.qualification),
  }));
  add('providers', site.providers, describeProvider);
  add('cohorts', site.cohorts, (cohort) => describeCohort(cohort, today));
  add('venues', site.venues, (venue) => describeVenue(venue, today));
  add('costs', site.costs, describeCost);
  add('compare', site.comparisons, ({ summary, columns }) => ({
    text: summary,
    facets: {
      qualification: unique(columns.map(({ qualification }) => qualificationName(qualification))),
      provider: unique(columns.map(({ provider }) => provider.shortName)),
    },
  }));
  add('guides', site.guides, ({ summary }) => ({ text: summary }));
  add('policies', site.policies, ({ summary, owner, kind }) => ({
    text: summary,
    names: [kind],
    facets: { provider: owner ? [owner.shortName] : [] },
  }));
  return found;
}

const unique = (values: readonly string[]) => [...new Set(values)];

const standingOf = ({ replacedBy }: Qualification) => (replacedBy ? earlierFrameworkStanding : 1);

/** Facets that a programme hands down to its cohorts and its page of applying. */
function facetsOf({ qualification, provider, fee }: Programme): NonNullable<Details['facets']> {
  return {
    qualification: [qualificationName(qualification)],
    framework: [String(qualification.framework)],
    provider: [provider.shortName],
    fee: [feeBand(fee?.amountPence.value)],
  };
}

function describeQualification(qualification: Qualification): Details {
  const {
    name,
    shortName,
    code,
    framework,
    durationMonths,
    replacedBy,
    roles,
    summary,
    selfFundedFees,
  } = qualification;
  const prices = selfFundedFees.map(({ amountPence }) => amountPence.value);
  return {
    names: [code, shortName, name, `${code} ${framework}`],
    widerWords: unique(roles?.flatMap((group) => group.roles) ?? []),
    text: summary.value,
    facts: [
      replacedBy ? `2017 framework, replaced ${replacedBy.when}` : "Today's framework",
      ...(durationMonths ? [writeMonths(durationMonths.value)] : []),
      ...(prices.length > 0
        ? [`${writeMoney(Math.min(...prices))} or more if you pay yourself`]
        : []),
    ],
    facets: {
      qualification: [qualificationName(qualification)],
      framework: [String(framework)],
      fee: unique(prices.map(feeBand)),
      state: [replacedBy ? 'Replaced' : 'Current'],
    },
    standing: standingOf(qualification),
  };
}

function describeProgramme(programme: Programme, today: string): Details {
  const { qualification, provider, duration, fee, cohorts, summary, roles } = programme;
  const route = applicationRoute(programme, today);
  const feeWords = stateFee(fee);
  const next = stateNextStart(programme, today);
  return {
    names: unique([
      `${qualification.code} ${provider.abbreviation ?? provider.shortName}`,
      `${qualification.shortName} ${provider.shortName}`,
    ]),
    widerWords: unique(roles.flatMap((group) => group.roles)),
    text: summary,
    facts: [
      provider.name,
      ...(duration ? [writeDuration(duration.value)] : []),
      feeWords.kind === 'known' ? feeWords.text : `Fee: ${feeWords.text.toLowerCase()}`,
      ...(next.kind === 'not-published' ? [] : [`Next start: ${next.text}`]),
    ],
    ...(route.href &&
      route.status !== 'closed' && { apply: { label: route.label, href: route.href } }),
    facets: {
      ...facetsOf(programme),
      delivery: unique(cohorts.map(({ delivery }) => delivery)),
      region: unique(cohorts.flatMap(({ venue }) => venue?.region ?? [])),
      state: [qualification.replacedBy ? 'Replaced' : 'Current'],
    },
    standing: standingOf(qualification),
  };
}

function describeProvider({
  name,
  shortName,
  abbreviation,
  formerNames,
  summary,
  kind,
  programmes,
}: Provider): Details {
  return {
    names: unique([name, shortName, ...(abbreviation ? [abbreviation] : []), ...formerNames]),
    text: summary.value,
    facts: [kind.charAt(0).toUpperCase() + kind.slice(1)],
    facets: {
      provider: [shortName],
      qualification: unique(
        programmes.map(({ qualification }) => qualificationName(qualification)),
      ),
    },
  };
}

function describeCohort(cohort: Cohort, today: string): Details {
  const { programme, venue, delivery, facilitators } = cohort;
  const { status } = cohortStatus(cohort, today);
  const route = applicationRoute(programme, today, cohort);
  const fee = stateCohortFee(cohort);
  return {
    names: [cohort.title],
    widerWords: venue ? placesOf(venue) : [],
    mentions: [...facilitators],
    facts: [
      programme.provider.name,
      stateDates(cohort).text,
      ...(venue ? [`${venue.name}, ${venue.town}`] : []),
      ...(fee.kind === 'known' ? [fee.text] : []),
    ],
    ...(route.href &&
      status !== 'closed' &&
      status !== 'full' && { apply: { label: route.label, href: route.href } }),
    facets: {
      ...facetsOf(programme),
      ...(cohort.feePence !== undefined && { fee: [feeBand(cohort.feePence)] }),
      delivery: [delivery],
      region: venue ? [venue.region] : [],
      state: [statusLabels[status]],
    },
    standing: stateStanding[status] * standingOf(programme.qualification),
  };
}

/** Names of a place that people search by: the town, the outward postcode, the region, places nearby. */
function placesOf({ name, town, district, postcode, region, otherWords }: Venue): string[] {
  return unique([name, town, ...(district ? [district] : []), postcode, region, ...otherWords]);
}

function describeVenue(venue: Venue, today: string): Details {
  const { name, street, town, district, postcode, region, otherWords, cohorts } = venue;
  return {
    names: unique([name, postcode, town, ...(district ? [district] : [])]),
    words: unique([region, street, ...otherWords]),
    text: [street, district, town, postcode].filter(Boolean).join(', '),
    facets: {
      region: [region],
      provider: unique(cohorts.map(({ programme }) => programme.provider.shortName)),
      qualification: unique(
        cohorts.map(({ programme }) => qualificationName(programme.qualification)),
      ),
      state: unique(cohorts.map((cohort) => statusLabels[cohortStatus(cohort, today).status])),
    },
  };
}

function describeCost(cost: Cost): Details {
  if (cost.kind === 'funding route')
    return { text: cost.summary, facets: { framework: [String(cost.framework)] }, standing: 1.1 };
  const qualifications = cost.kind === 'fee' ? [cost.programme.qualification] : cost.qualifications;
  return {
    text: cost.summary,
    facts: [
      cost.amountPence.value === 'toBeConfirmed'
        ? 'Fee: to be confirmed'
        : writeMoney(cost.amountPence.value),
    ],
    facets: {
      qualification: unique(qualifications.map(qualificationName)),
      framework: unique(qualifications.map(({ framework }) => String(framework))),
      provider: cost.kind === 'fee' ? [cost.programme.provider.shortName] : [],
      fee: [feeBand(cost.amountPence.value)],
    },
  };
}
