/** When a cohort runs, in words. */
import { type StatedFact, stateText, stillToBeConfirmed } from '../facts/stated.ts';
import { writeDate, writeDates } from '../facts/words.ts';
import type { Cohort } from '../model.ts';

/** The dates of a cohort: its span, its first day, or the academic year still to be confirmed. */
export function stateDates(cohort: Cohort): StatedFact {
  if (cohort.startsOn) {
    return stateText(
      cohort.endsOn
        ? writeDates(cohort.startsOn, cohort.endsOn)
        : `From ${writeDate(cohort.startsOn)}`,
    );
  }
  return {
    ...stillToBeConfirmed,
    text: cohort.academicYear
      ? `Dates for ${cohort.academicYear} to be confirmed`
      : stillToBeConfirmed.text,
  };
}
