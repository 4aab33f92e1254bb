/** Long lists of cohorts in pages, each grouped by what a reader can do. */
import type { Cohort } from '../model.ts';
import { type CohortGroup, groupCohorts } from './grouping.ts';

/** Most cohorts on one page: what a phone draws at once. */
export const cohortsOnPage = 100;

/** One page of a list of cohorts. */
export interface CohortListPage {
  /** Number of the page, from 1. */
  number: number;
  of: number;
  groups: CohortGroup[];
}

/** Divide cohorts into pages: those to apply to first. No cohort is lost, and there is always a first page. */
export function pageCohorts(
  cohorts: readonly Cohort[],
  today: string,
  size = cohortsOnPage,
): CohortListPage[] {
  const inOrder = groupCohorts(cohorts, today).flatMap((group) => group.cohorts);
  const of = Math.max(1, Math.ceil(inOrder.length / size));
  return Array.from({ length: of }, (_, index) => ({
    number: index + 1,
    of,
    groups: groupCohorts(inOrder.slice(index * size, (index + 1) * size), today),
  }));
}

/** The cohorts that are of most use to a reader now, those to apply to first. */
export function mostUseful(cohorts: readonly Cohort[], today: string, most: number): Cohort[] {
  if (cohorts.length <= most) return [...cohorts];
  return groupCohorts(cohorts, today)
    .flatMap((group) => group.cohorts)
    .slice(0, most);
}

/** Address of a page of the list. */
export const cohortListAddress = (number: number) =>
  number === 1 ? '/cohorts/' : `/cohorts/page/${number}/`;
