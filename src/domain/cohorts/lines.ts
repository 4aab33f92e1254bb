/** Cohorts as lines of a list, and the filters that their values make. */
import { addressOf } from '../addresses.ts';
import { stateCohortFee } from '../costs/fee.ts';
import { stateFact } from '../facts/stated.ts';
import { capitalise, writeTimes } from '../facts/words.ts';
import type { Cohort } from '../model.ts';
import { qualificationTitle } from '../naming.ts';
import { type CohortLine, facetLabels, type FacetName, facetNames, noValue } from './facets.ts';
import { cohortStatus, statusLabels } from './status.ts';
import { stateDates } from './when.ts';

function feeOf(cohort: Cohort): number | undefined {
  const amount = cohort.feePence ?? cohort.programme.fee?.amountPence.value;
  return amount === 'toBeConfirmed' ? undefined : amount;
}

/** The line of a cohort on a given day. */
export function cohortLine(cohort: Cohort, today: string): CohortLine {
  const { programme, venue, startsOn } = cohort;
  const { status } = cohortStatus(cohort, today);
  const feePence = feeOf(cohort);
  return {
    id: cohort.id,
    title: cohort.title,
    to: addressOf('cohorts', cohort),
    facets: {
      qualification: programme.qualification.id,
      provider: programme.provider.id,
      delivery: cohort.delivery.replaceAll(' ', '-'),
      region: venue?.region.toLowerCase().replaceAll(' ', '-') ?? noValue,
      state: status,
      framework: `${programme.qualification.framework}`,
    },
    ...(startsOn && { startsOn }),
    ...(feePence !== undefined && { feePence }),
    cells: {
      dates: stateDates(cohort).text,
      sessions: cohort.sessionTimes
        ? stateFact(cohort.sessionTimes, writeTimes).text
        : capitalise(cohort.delivery),
      where: venue?.name ?? 'No venue published',
      cost: stateCohortFee(cohort).text,
      state: statusLabels[status],
    },
  };
}

/** Words of each facet's value, for one cohort. */
function facetWords(cohort: Cohort, line: CohortLine): Record<FacetName, string> {
  const { qualification, provider } = cohort.programme;
  return {
    qualification: qualificationTitle(qualification),
    provider: provider.name,
    delivery: capitalise(cohort.delivery),
    region: cohort.venue?.region ?? 'No region published',
    state: line.cells.state,
    framework: `${qualification.framework} framework`,
  };
}

/** A filter as a reader sees it: its name and the values to choose from, with how many cohorts have each. */
export interface Facet {
  name: FacetName;
  label: string;
  options: { value: string; words: string; count: number }[];
}

const byWords = new Intl.Collator('en-GB', { numeric: true }).compare;

/** List the filters of some cohorts. A filter whose value is the same for all would choose nothing. */
export function listFacets(cohorts: readonly Cohort[], today: string): Facet[] {
  const found = new Map<FacetName, Map<string, { words: string; count: number }>>(
    facetNames.map((name) => [name, new Map()]),
  );
  for (const cohort of cohorts) {
    const line = cohortLine(cohort, today);
    const words = facetWords(cohort, line);
    for (const name of facetNames) {
      const options = found.get(name);
      const option = options?.get(line.facets[name]);
      if (option) option.count += 1;
      else options?.set(line.facets[name], { words: words[name], count: 1 });
    }
  }
  return facetNames.map((name) => ({
    name,
    label: facetLabels[name],
    options: [...(found.get(name) ?? [])]
      .map(([value, option]) => ({ value, ...option }))
      .sort((one, other) => byWords(one.words, other.words)),
  }));
}
