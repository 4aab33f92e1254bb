/** Parts sum: hours, half-days and online courses of a programme. */
import type { Problem } from '../../problem.ts';
import { hasField } from '../../reading/positions.ts';
import { fieldProblem } from '../../report.ts';
import { entriesOf, type Entry } from '../../tree.ts';
import type { CheckContext } from '../rule.ts';
import { claimsOf, valuePath } from './claims.ts';

type Programme = Entry<'programmes'>;

const sum = (numbers: number[]) =>
  Math.round(numbers.reduce((total, part) => total + part, 0) * 100) / 100;

/** Find programmes whose parts do not add up. */
export function* checkSums({ tree }: CheckContext): Generator<Problem> {
  for (const programme of entriesOf(tree, 'programmes')) {
    yield* checkComponentHours(programme);
    yield* checkOnlineCourses(programme);
  }
}

function* checkComponentHours({ file, data }: Programme): Generator<Problem> {
  const timed = data.components.filter(({ hours }) => hours !== undefined);
  if (timed.length === 0 || file.leftOut.has('components')) return;
  const total = sum(timed.map(({ hours }) => hours ?? 0));
  const { componentsSource: source } = data;
  // A fact without a source of its own has those of the entry, and so may be of the same document.
  const same = claimsOf(data.guidedLearningHours, ['guidedLearningHours']).find(
    ({ claim }) => !source || !claim.source || claim.source === source,
  );
  if (!same || same.claim.value === total) return;
  const untimed = data.components.filter(({ hours, peerLed }) => hours === undefined && !peerLed);
  const missing =
    untimed.length > 0 ? ` Without hours: ${untimed.map(({ name }) => name).join(', ')}.` : '';
  yield fieldProblem('fact/hours-sum', file, valuePath(file, same.path), {
    message: `The components have ${total} hours together, and guidedLearningHours says ${same.claim.value}.${missing}`,
    fix: `Correct the hours of a component, or write ${total} here, whichever ${source ?? 'the document'} says.`,
  });
}

function* checkOnlineCourses({ file, data }: Programme): Generator<Problem> {
  const listed = data.onlineCourses.length;
  const stated = data.onlineCourseCount?.value;
  if (
    listed > 0 &&
    stated !== undefined &&
    listed !== stated &&
    !file.leftOut.has('onlineCourses')
  ) {
    yield fieldProblem('fact/online-courses', file, valuePath(file, ['onlineCourseCount']), {
      message: `onlineCourseCount says ${stated}, and onlineCourses lists ${listed}.`,
      fix: `Write ${listed}, or list the courses that are missing.`,
    });
  }
  const online = data.components.filter(
    ({ kind, hours }) => kind === 'online' && hours !== undefined,
  );
  const courseHours = data.onlineCourses.flatMap(({ hours }) => (hours ? [hours.value] : []));
  if (listed === 0 || courseHours.length < listed || online.length === 0) return;
  const [ofCourses, ofComponents] = [sum(courseHours), sum(online.map(({ hours }) => hours ?? 0))];
  if (ofCourses === ofComponents) return;
  yield fieldProblem('fact/hours-sum', file, ['onlineCourses'], {
    message: `The online courses have ${ofCourses} hours together, and the online component has ${ofComponents}.`,
    fix: 'Correct the hours of a course or of the component.',
  });
}

/** Length of a session in hours: from 13:30 to 16:30 are 3. */
export function hoursBetween(startsAt: string, endsAt: string): number {
  const [fromHour = 0, fromMinute = 0] = startsAt.split(':').map(Number);
  const [toHour = 0, toMinute = 0] = endsAt.split(':').map(Number);
  return toHour - fromHour + (toMinute - fromMinute) / 60;
}

/** Find cohorts whose sessions do not reach the hours that their programme states. */
export function* checkSessionHours({ tree }: CheckContext): Generator<Problem> {
  const programmes = new Map(
    entriesOf(tree, 'programmes').map((programme) => [programme.id, programme]),
  );
  for (const { file, data } of entriesOf(tree, 'cohorts')) {
    const programme = programmes.get(data.programme);
    const time = programme?.data.faceToFace?.value;
    if (!programme || !time?.halfDays || time.days || !data.sessionTimes) continue;
    const each = hoursBetween(data.sessionTimes.value.startsAt, data.sessionTimes.value.endsAt);
    const total = sum([time.halfDays * each]);
    const isShort = time.minimumHours !== undefined && total < time.minimumHours;
    const isOther = time.hours !== undefined && total !== time.hours;
    if (!isShort && !isOther) continue;
    const wanted = isShort ? `at least ${time.minimumHours}` : `${time.hours}`;
    const message = `${time.halfDays} half-days of ${sum([each])} hours are ${total} hours, and ${programme.file.path} states ${wanted}.`;
    yield fieldProblem('fact/session-hours', file, valuePath(file, ['sessionTimes']), {
      message,
      fix: `Correct the times here, or faceToFace in ${programme.file.path}.`,
    });
    if (!hasField(programme.file, ['faceToFace'])) continue;
    yield fieldProblem(
      'fact/session-hours',
      programme.file,
      valuePath(programme.file, ['faceToFace'], 'halfDays'),
      {
        message: `${message} The times are those of ${file.path}.`,
        fix: `Correct faceToFace here, or the times in ${file.path}.`,
      },
    );
  }
}
