/** Can people apply to a cohort on a given day, and why. */

/** Days on which a cohort's state turns. Calendar dates, `YYYY-MM-DD` in Europe/London. */
export interface CohortDates {
  dates?: 'toBeConfirmed' | undefined;
  startsOn?: string | undefined;
  applicationsOpenOn?: string | undefined;
  applicationsCloseOn?: string | undefined;
  full?: boolean | undefined;
  application?: { by: string } | undefined;
}

export type CohortStatus =
  | { status: 'open'; reason: 'within-window' | 'no-deadline-published' }
  | { status: 'to-be-confirmed'; reason: 'dates-not-announced' | 'not-open-yet' }
  | { status: 'full'; reason: 'all-places-taken' }
  | {
      status: 'closed';
      reason: 'deadline-passed' | 'already-started' | 'closed-by-provider';
    };

/**
 * Tell whether people can apply to a cohort on a given day.
 *
 * The opening day and the closing day themselves count as open; the day a cohort starts does not.
 * A provider's own word that applications are closed goes before any date.
 * @throws {RangeError} if applications close before they open.
 */
export function cohortStatus(cohort: CohortDates, today: string): CohortStatus {
  const { startsOn, applicationsOpenOn, applicationsCloseOn } = cohort;
  if (applicationsOpenOn && applicationsCloseOn && applicationsCloseOn < applicationsOpenOn) {
    throw new RangeError(
      `Applications close on ${applicationsCloseOn}, before they open on ${applicationsOpenOn}.`,
    );
  }
  if (cohort.application?.by === 'closed')
    return { status: 'closed', reason: 'closed-by-provider' };
  if (applicationsCloseOn && today > applicationsCloseOn) {
    return { status: 'closed', reason: 'deadline-passed' };
  }
  if (startsOn && today >= startsOn) return { status: 'closed', reason: 'already-started' };
  if (cohort.full) return { status: 'full', reason: 'all-places-taken' };
  if (cohort.dates === 'toBeConfirmed') {
    return { status: 'to-be-confirmed', reason: 'dates-not-announced' };
  }
  if (applicationsOpenOn && today < applicationsOpenOn) {
    return { status: 'to-be-confirmed', reason: 'not-open-yet' };
  }
  return applicationsCloseOn
    ? { status: 'open', reason: 'within-window' }
    : { status: 'open', reason: 'no-deadline-published' };
}

/** Words of each state, for labels. */
export const statusLabels: Record<CohortStatus['status'], string> = {
  open: 'Open',
  'to-be-confirmed': 'To be confirmed',
  full: 'Full',
  closed: 'Closed',
};

/** Why a cohort is in its state, in a sentence for the reader. */
export const statusReasons: Record<CohortStatus['reason'], string> = {
  'within-window': 'Applications are open.',
  'no-deadline-published': 'Applications are open. No closing date has been published.',
  'dates-not-announced': 'The provider has not announced the dates.',
  'not-open-yet': 'Applications have not opened yet.',
  'all-places-taken': 'Every place is taken.',
  'deadline-passed': 'The closing date has passed.',
  'already-started': 'This cohort has started.',
  'closed-by-provider': 'Applications are closed.',
};

/** Tell whether an academic year, such as `2021/22`, is over: it ends on 31 August. */
export function academicYearHasEnded(academicYear: string, today: string): boolean {
  return today > `${Number(academicYear.slice(0, 4)) + 1}-08-31`;
}
