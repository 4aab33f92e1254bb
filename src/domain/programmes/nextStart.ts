/** When people can next start a programme. */
import { stateDates } from '../cohorts/when.ts';
import { notPublished, type StatedFact, stateText } from '../facts/stated.ts';
import { writeDate, writeList } from '../facts/words.ts';
import type { Programme } from '../model.ts';
import { hasEnded } from '../qualifications/ended.ts';

/**
 * The next start: the first cohort that is still to come; none, if the qualification has ended; else a
 * cohort to be confirmed, else the terms of its intakes, else not published.
 */
export function stateNextStart(programme: Programme, today: string): StatedFact {
  const coming = programme.cohorts
    .flatMap(({ startsOn }) => (startsOn && startsOn > today ? [startsOn] : []))
    .sort()[0];
  if (coming) return stateText(writeDate(coming));
  if (hasEnded(programme.qualification)) return stateText('None: the qualification has ended');
  const unconfirmed = programme.cohorts.find(({ dates }) => dates === 'toBeConfirmed');
  if (unconfirmed) return stateDates(unconfirmed);
  if (programme.intakes) {
    return stateText(`No date published; intakes in ${writeList(programme.intakes.value)}`);
  }
  return notPublished;
}
