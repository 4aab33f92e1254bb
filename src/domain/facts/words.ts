/** Values in the words of British English. */
export { writeMoney } from './money.ts';
import type { FaceToFace, Duration, MonthRange, TimesOfDay } from '../model.ts';

const numberFormat = new Intl.NumberFormat('en-GB');
const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A whole number with its thousands set apart: 4,500. */
export const writeNumber = (value: number) => numberFormat.format(value);

/** Yes or no. */
export const writeYesNo = (value: boolean) => (value ? 'Yes' : 'No');

/** A count with its noun: 1 day, 3 days. */
export function writeCount(value: number, noun: string, plural = `${noun}s`): string {
  return `${numberFormat.format(value)} ${value === 1 ? noun : plural}`;
}

const writtenDates = new Map<string, string>();

/** A calendar date in full: 2020-03-02 is 2 March 2020. */
export function writeDate(date: string): string {
  let written = writtenDates.get(date);
  if (written === undefined) {
    written = dayFormat.format(new Date(`${date}T00:00:00Z`));
    writtenDates.set(date, written);
  }
  return written;
}

/** A span of days without repeating what both ends share: 2 to 13 March 2020. */
export function writeDates(startsOn: string, endsOn: string | undefined): string {
  if (!endsOn || endsOn === startsOn) return writeDate(startsOn);
  const [start, end] = [writeDate(startsOn).split(' '), writeDate(endsOn).split(' ')];
  if (start[2] !== end[2]) return `${start.join(' ')} to ${end.join(' ')}`;
  if (start[1] !== end[1]) return `${start[0]} ${start[1]} to ${end.join(' ')}`;
  return `${start[0]} to ${end.join(' ')}`;
}

/** A day, month or year of publication: 2019-10-02, 2019-10 or 2019. */
export function writePublicationDate(date: string): string {
  if (date.length === 10) return writeDate(date);
  if (date.length === 4) return date;
  return writeDate(`${date}-01`).replace(/^1 /, '');
}

/** A time on the 12-hour clock as schools write it: 13:30 is 1.30pm. */
export function writeTime(time: string): string {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  if (hour === 12 && minute === 0) return 'noon';
  const clock = hour % 12 === 0 ? 12 : hour % 12;
  const minutes = minute === 0 ? '' : `.${String(minute).padStart(2, '0')}`;
  return `${clock}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}

/** Times of a session: 1.30pm to 4.30pm. */
export const writeTimes = ({ startsAt, endsAt }: TimesOfDay) =>
  `${writeTime(startsAt)} to ${writeTime(endsAt)}`;

/** A number of months, or a span of them: 12 to 15 months. */
export function writeMonths({ minimum, maximum }: MonthRange): string {
  return minimum === maximum ? writeCount(minimum, 'month') : `${minimum} to ${maximum} months`;
}

/** Study time in a week: 1 to 2 hours a week. */
export const writeHoursAWeek = ({ minimum, maximum }: { minimum: number; maximum: number }) =>
  minimum === maximum
    ? `${writeCount(minimum, 'hour')} a week`
    : `${minimum} to ${maximum} hours a week`;

/** How long a programme takes, from whichever units its document uses. */
export function writeDuration(duration: Duration): string {
  const { minimumMonths, maximumMonths, minimumTerms, schoolYears } = duration;
  const parts: string[] = [];
  if (schoolYears)
    parts.push(schoolYears === 1 ? 'One school year' : `${schoolYears} school years`);
  if (minimumTerms) parts.push(`at least ${writeCount(minimumTerms, 'term')}`);
  if (minimumMonths && maximumMonths) {
    parts.push(writeMonths({ minimum: minimumMonths, maximum: maximumMonths }));
  } else if (minimumMonths) {
    parts.push(`at least ${writeCount(minimumMonths, 'month')}`);
  } else if (maximumMonths) {
    parts.push(`at most ${writeCount(maximumMonths, 'month')}`);
  }
  const words = parts.join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const smallNumbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

const smallNumber = (value: number) => smallNumbers[value] ?? numberFormat.format(value);

/** Days or half-days away from school, never one as the other. */
export function writeFaceToFace(time: FaceToFace): string {
  const parts: string[] = [];
  if (time.days) parts.push(writeCount(time.days, 'day'));
  if (time.halfDays) parts.push(writeCount(time.halfDays, 'half-day'));
  let words = parts.join(' and ');
  if (time.residentials) {
    const length = time.residentialDays ? `${time.residentialDays}-day ` : '';
    words += `, including ${smallNumber(time.residentials)} ${length}${time.residentials === 1 ? 'residential' : 'residentials'}`;
  }
  return words;
}

/** A list in a sentence: autumn, spring and summer. */
export const writeList = (parts: readonly string[]) =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(parts);

/** A sentence's first letter as a capital. */
export const capitalise = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
