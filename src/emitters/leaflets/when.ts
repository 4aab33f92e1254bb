/** The part of a printed document about dates and places. */
import { cohortStatus, statusLabels } from '../../domain/cohorts/status.ts';
import { stateDates } from '../../domain/cohorts/when.ts';
import { rowDefinitions } from '../../domain/comparison/rows.ts';
import { stateCohortFee } from '../../domain/costs/fee.ts';
import { stateFact } from '../../domain/facts/stated.ts';
import { capitalise, writeCount, writeTimes } from '../../domain/facts/words.ts';
import type { Programme } from '../../domain/model.ts';
import type { Block, Pair, Part } from './document.ts';
import { type Notes, pair, pairsOf, say, sayUnpublished, state } from './notes.ts';
import { cell } from './study.ts';

/** Cohorts that a printed document lists; the page has them all. */
const MOST_COHORTS = 6;

/** Cohorts, intakes, places and distance learning. */
export function whenPart(programme: Programme, today: string, notes: Notes): Part {
  const { cohorts, intakes, intakesNote, locations, sessionPattern, distanceLearning } = programme;
  const words = (text: string) => text;
  const blocks: Block[] = [];
  if (cohorts.length === 0) {
    blocks.push({
      kind: 'paragraph',
      statement: sayUnpublished('No cohort with dates or a venue has been published.'),
    });
  } else {
    const shown = cohorts.slice(0, MOST_COHORTS);
    const rows = shown.map((cohort) => [
      cell(say(cohort.title)),
      cell(
        state(notes, `${cohort.title}: dates`, stateDates(cohort)),
        ...(cohort.sessionTimes
          ? [state(notes, `${cohort.title}: times`, stateFact(cohort.sessionTimes, writeTimes))]
          : []),
      ),
      cell(
        say(
          cohort.venue ? `${cohort.venue.name}, ${cohort.venue.town}` : capitalise(cohort.delivery),
        ),
      ),
      cell(state({ ...notes, isBrief: true }, 'Cost', stateCohortFee(cohort))),
      cell(say(statusLabels[cohortStatus(cohort, today).status])),
    ]);
    const columns = ['Cohort', 'Dates', 'Where', 'Cost', 'State'].map((heading, index) => ({
      heading,
      kind: index === 0 ? ('name' as const) : ('text' as const),
    }));
    blocks.push({ kind: 'table', caption: 'Cohorts', columns, rows });
    if (cohorts.length > shown.length) {
      const more = writeCount(cohorts.length - shown.length, 'more cohort');
      blocks.push({ kind: 'paragraph', statement: say(`${more} on the page of this programme.`) });
    }
  }
  const pairs: Pair[] = [];
  if (intakes) pairs.push(pair(notes, 'Intakes', rowDefinitions.intakes.state(programme, today)));
  if (intakesNote && !notes.isBrief)
    pairs.push(pair(notes, 'Deadlines', stateFact(intakesNote, words)));
  if (sessionPattern) pairs.push(pair(notes, 'Sessions', stateFact(sessionPattern, words)));
  if (locations) pairs.push(pair(notes, 'Places', stateFact(locations, words)));
  if (distanceLearning)
    pairs.push(pair(notes, 'Distance learning', stateFact(distanceLearning, words)));
  return { heading: 'When and where', blocks: [...blocks, ...pairsOf(pairs)] };
}
