/** Next year's cohort from this year's: dates cleared, and facts marked that may have changed. */
import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { cohortSchema } from '../schemas/cohorts.ts';
import type { Draft } from './newEntry.ts';
import { advanceYears, fileOf, readId } from './names.ts';
import { WrongInput } from './wrongInput.ts';

const datesOfTheYear = [
  'startsOn',
  'endsOn',
  'applicationsOpenOn',
  'applicationsCloseOn',
  'full',
  'reviewBy',
];

/** Fields that somebody should look at again, and why. */
const checks: Record<string, string> = {
  dates: 'write startsOn and endsOn instead once the dates are known',
  venue: 'does it meet there again?',
  sessionTimes: 'are the times the same?',
  sessions: 'add the new dates to each session, or delete the list',
  capacity: 'is the group as large?',
  facilitators: 'do the same people run it?',
  audience: 'is it still for the same people?',
  application: 'can people apply in the same way?',
  feePence: "does it still differ from the programme's?",
  sources: 'does the same document say so for the new year?',
  reviewBy: 'when should somebody look again?',
};

const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : '');

function mark(pair: Pair, words: string): void {
  if (isScalar(pair.key)) pair.key.commentBefore = ` check: ${words}`;
}

function clearSessions(map: YAMLMap): void {
  const sessions = map.get('sessions');
  if (!isSeq(sessions)) return;
  for (const session of sessions.items) {
    if (!isMap(session)) continue;
    session.delete('startsOn');
    session.delete('endsOn');
  }
}

/** Words whose years move on, such as the title and the academic year. */
function advance(map: YAMLMap): void {
  for (const pair of map.items) {
    const name = isPair(pair) ? keyOf(pair) : '';
    if (name !== 'title' && name !== 'academicYear') continue;
    const old = String(map.get(name));
    const next = advanceYears(old);
    map.set(name, next);
    if (next === old) mark(pair, 'which year is this?');
  }
}

function open(text: string, file: string): { document: Document; map: YAMLMap } {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error || !isMap(document.contents)) {
    throw new WrongInput(
      `${file} cannot be read${error ? `: ${error.message}` : ''}. Run npm run check.`,
    );
  }
  return { document, map: document.contents };
}

/**
 * Make the draft of next year's cohort.
 *
 * @param text This year's file.
 * @param newId Its file name; without it, the old one with its years moved on.
 * @throws {WrongInput} if the file cannot be read, or a name is needed.
 */
export function rollOver(id: string, text: string, newId?: string): Draft {
  const { document, map } = open(text, fileOf('cohorts', id));
  const nextId = readId(newId ?? advanceYears(id));
  if (nextId === id) {
    throw new WrongInput(`"${id}" names no year: give the new file name with --id.`);
  }
  const hadReview = map.has('reviewBy');
  for (const field of datesOfTheYear) map.delete(field);
  const application = map.get('application');
  const wasClosed = isMap(application) && application.get('by') === 'closed';
  if (wasClosed) map.delete('application');
  clearSessions(map);
  advance(map);
  map.delete('draft');
  map.delete('dates');
  map.items.unshift(document.createPair('draft', true));
  map.items.splice(3, 0, document.createPair('dates', 'toBeConfirmed'));
  for (const pair of map.items) {
    const why = isPair(pair) && checks[keyOf(pair)];
    if (why) mark(pair, why);
  }
  document.commentBefore = [
    ` Made from ${id}. Look at each line below "# check:", then delete the comments and the line draft: true.`,
    ...(wasClosed
      ? [' check: the old cohort was closed; say how people apply, or leave it to the programme']
      : []),
    ...(hadReview ? [' check: the old cohort had a day for review; set reviewBy again'] : []),
  ].join('\n');
  const next = document.toString({ lineWidth: 110 });
  const { error } = cohortSchema.safeParse(parseDocument(next).toJS());
  const missing = (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
  return { file: fileOf('cohorts', nextId), text: next, missing };
}
