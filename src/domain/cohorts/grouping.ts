/** Cohorts by what a reader can do about them. */
import type { Cohort } from '../model.ts';
import { cohortStatus } from './status.ts';

/** Cohorts of the same use to a reader, under a heading. */
export interface CohortGroup {
  id: string;
  heading: string;
  cohorts: Cohort[];
}

/** Sort cohorts into those to apply to, those to be confirmed and those that are closed. None is lost. */
export function groupCohorts(cohorts: readonly Cohort[], today: string): CohortGroup[] {
  const having = (...statuses: string[]) =>
    cohorts.filter((cohort) => statuses.includes(cohortStatus(cohort, today).status));
  return [
    { id: 'open', heading: 'Open for applications', cohorts: having('open') },
    { id: 'to-be-confirmed', heading: 'To be confirmed', cohorts: having('to-be-confirmed') },
    { id: 'closed', heading: 'Full or closed', cohorts: having('full', 'closed') },
  ].filter((group) => group.cohorts.length > 0);
}
