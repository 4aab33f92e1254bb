/** Cohorts as calendar files, by RFC 5545. */
import ical, { ICalCalendarMethod, type ICalCalendar } from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { type CohortEvent, listEvents } from '../domain/cohorts/events.ts';
import type { Cohort } from '../domain/model.ts';
import { programmeName } from '../domain/naming.ts';
import { withoutControls } from './controls.ts';

const zone = 'Europe/London';

/** What a calendar says of the site that it comes from. */
export interface CalendarSettings {
  /** Name that the reader's calendar shows. */
  name: string;
  /** Host of the site: the right half of every event's identifier. */
  host: string;
  /** Day of the build, `YYYY-MM-DD`: the time stamp of every event, so that builds repeat exactly. */
  builtOn: string;
  /** Full address of a cohort's page. */
  addressOf: (cohort: Cohort) => string;
}

/** The day after a calendar date: a whole-day event ends before it. */
export function dayAfter(date: string): string {
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** A cohort's title with the code of its qualification, which many titles have. */
function nameOf({ programme, title }: Cohort): string {
  const { code } = programme.qualification;
  return title.includes(code) ? title : `${code}, ${title}`;
}

function placeOf({ venue }: Cohort): string | undefined {
  if (!venue) return undefined;
  return [venue.name, venue.street, venue.district, venue.town, venue.postcode]
    .filter(Boolean)
    .join(', ');
}

function addEvent(
  calendar: ICalCalendar,
  cohort: Cohort,
  event: CohortEvent,
  settings: CalendarSettings,
): void {
  const isThere = event.kind !== 'online' && event.kind !== 'assessment window';
  const place = isThere ? placeOf(cohort) : undefined;
  const page = settings.addressOf(cohort);
  calendar.createEvent({
    id: `${cohort.id}-${event.number}@${settings.host}`,
    stamp: new Date(`${settings.builtOn}T00:00:00Z`),
    summary: `${event.title}: ${nameOf(cohort)}`,
    description: [programmeName(cohort.programme), event.note, page].filter(Boolean).join('\n'),
    url: page,
    ...(place && { location: place }),
    ...(event.times
      ? {
          start: `${event.startsOn}T${event.times.startsAt}:00`,
          end: `${event.endsOn}T${event.times.endsAt}:00`,
          timezone: zone,
        }
      : { start: event.startsOn, end: dayAfter(event.endsOn), allDay: true }),
  });
}

/** A text by RFC 5545, section 3.3.11. The library does this for events, not for the calendar's name. */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/**
 * Write the events of cohorts as one calendar file.
 *
 * @throws {RangeError} if no cohort has a date: such a file would not be valid.
 */
export function writeCalendar(cohorts: readonly Cohort[], settings: CalendarSettings): string {
  const calendar = ical({
    name: escapeText(settings.name),
    prodId: { company: settings.host, product: 'Prospectus', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  // The zone belongs to each event: set for the whole file, it would turn time stamps into local times.
  calendar.timezone({ name: null, generator: (name) => tzlib_get_ical_block(name)[0] ?? null });
  for (const cohort of cohorts) {
    for (const event of listEvents(cohort)) addEvent(calendar, cohort, event, settings);
  }
  if (calendar.length() === 0) {
    throw new RangeError('No cohort has a date: offer no calendar file.');
  }
  return withoutControls(`${calendar.toString()}\r\n`);
}
