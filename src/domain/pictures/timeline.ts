/** Dated events under each other on a line of months. Geometry only. */
import { writeDates } from '../facts/words.ts';

/** What a timeline needs of an event. Dates are `YYYY-MM-DD`, both ends included. */
export interface TimelineEvent {
  title: string;
  startsOn: string;
  endsOn: string;
}

export interface Timeline {
  months: { x: number; initial: string; year?: string }[];
  bars: { title: string; dates: string; x: number; width: number }[];
}

const day = 86_400_000;
const dayNumber = (date: string) => Date.parse(`${date}T00:00:00Z`) / day;
const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'narrow', timeZone: 'UTC' });
const leastWidth = 3;

/** The first days of the months from one date to the month after another. */
function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  const month = new Date(`${from.slice(0, 7)}-01T00:00:00Z`);
  do {
    months.push(month.toISOString().slice(0, 10));
    month.setUTCMonth(month.getUTCMonth() + 1);
  } while ((months.at(-1) ?? '') <= to);
  return months;
}

/** Lay events on whole months across some width. An event is never drawn too short to be seen. */
export function layTimeline(events: readonly TimelineEvent[], width: number): Timeline {
  const first = events.map(({ startsOn }) => startsOn).sort()[0];
  const last = events
    .map(({ endsOn }) => endsOn)
    .sort()
    .at(-1);
  if (!first || !last) return { months: [], bars: [] };
  const months = monthsBetween(first, last);
  const start = dayNumber(months[0] as string);
  const scale = width / (dayNumber(months.at(-1) as string) - start);
  const tenth = (value: number) => Math.round(value * 10) / 10;
  return {
    months: months.slice(0, -1).map((month, index) => ({
      x: tenth((dayNumber(month) - start) * scale),
      initial: monthFormat.format(new Date(`${month}T00:00:00Z`)),
      ...((index === 0 || month.slice(5, 7) === '01') && { year: month.slice(0, 4) }),
    })),
    bars: events.map(({ title, startsOn, endsOn }) => {
      const length = Math.max(leastWidth, (dayNumber(endsOn) + 1 - dayNumber(startsOn)) * scale);
      return {
        title,
        dates: writeDates(startsOn, endsOn),
        x: tenth(Math.min((dayNumber(startsOn) - start) * scale, width - length)),
        width: tenth(length),
      };
    }),
  };
}
