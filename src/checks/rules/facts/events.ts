/** Event days: as many as the programme says, each once, in order. */
import type { Problem } from '../../problem.ts';
import { fieldProblem } from '../../report.ts';
import { entriesOf, type Entry } from '../../tree.ts';
import type { CheckContext } from '../rule.ts';
import { valuePath } from './claims.ts';

/** Find programmes whose listed events differ from what they say of them. */
export function* checkEvents({ tree }: CheckContext): Generator<Problem> {
  for (const programme of entriesOf(tree, 'programmes')) {
    const { file, data } = programme;
    if (data.events.length === 0 || file.leftOut.has('events')) continue;
    yield* checkDayNumbers(programme);
    yield* checkCounts(programme);
  }
}

function* checkDayNumbers({ file, data }: Entry<'programmes'>): Generator<Problem> {
  for (const [index, { day }] of data.events.entries()) {
    if (day === index + 1) continue;
    yield fieldProblem('fact/event-days', file, ['events', index, 'day'], {
      message: `This is event ${index + 1} of the list, and its day is ${day}.`,
      fix: 'Number the days 1, 2, 3 and so on, and list them in that order.',
    });
    return;
  }
}

function* checkCounts({ file, data }: Entry<'programmes'>): Generator<Problem> {
  const time = data.faceToFace?.value;
  if (!time) return;
  const count = (...kinds: string[]) =>
    data.events.filter(({ kind }) => kinds.includes(kind)).length;
  const residentialDays =
    time.residentials && time.residentialDays
      ? time.residentials * time.residentialDays
      : undefined;
  const pairs: [string, string, number | undefined, number][] = [
    ['whole days', 'days', time.days, count('residential', 'event day')],
    ['half-days', 'halfDays', time.halfDays, count('half-day session')],
    ['days of residentials', 'residentials', residentialDays, count('residential')],
  ];
  for (const [what, part, stated, listed] of pairs) {
    if (stated === undefined || stated === listed) continue;
    yield fieldProblem('fact/event-days', file, valuePath(file, ['faceToFace'], part), {
      message: `faceToFace says ${stated} ${what}, and events lists ${listed}.`,
      fix: 'Correct faceToFace, or list every day under events.',
    });
  }
}
