import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { aCohort, aProgramme } from '../../tests/builders/content.ts';
import type { Cohort } from '../domain/model.ts';
import { type CalendarSettings, dayAfter, writeCalendar } from './calendar.ts';

const settings: CalendarSettings = {
  name: 'Cohorts',
  host: 'npq.example.org',
  builtOn: '2021-06-01',
  addressOf: ({ id }) => `https://npq.example.org/cohorts/${id}/`,
};

const session = (fields: object) => ({ title: 'Session', kind: 'face-to-face', ...fields });

/** The events of a calendar file as another library reads them. */
function readEvents(file: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

function eventsOf(fields: Record<string, unknown>): ICAL.Event[] {
  return readEvents(writeCalendar([aCohort(fields)], settings));
}

describe('a calendar file', () => {
  it('keeps local times across the change of the clocks', () => {
    const events = eventsOf({
      sessionTimes: { startsAt: '13:30', endsAt: '16:30' },
      sessions: [session({ startsOn: '2021-10-29' }), session({ startsOn: '2021-11-01' })],
    });
    expect(events.map(({ startDate }) => startDate.toString())).toEqual([
      '2021-10-29T13:30:00',
      '2021-11-01T13:30:00',
    ]);
    expect(events.map(({ startDate }) => startDate.toJSDate().toISOString())).toEqual([
      '2021-10-29T12:30:00.000Z',
      '2021-11-01T13:30:00.000Z',
    ]);
    expect(events.map(({ endDate }) => endDate.toJSDate().toISOString())).toEqual([
      '2021-10-29T15:30:00.000Z',
      '2021-11-01T16:30:00.000Z',
    ]);
  });

  it('says the same whatever the zone of the machine that builds it', () => {
    const build = () =>
      writeCalendar(
        [
          aCohort({
            sessions: [session({ startsOn: '2021-10-31', startsAt: '09:00', endsAt: '10:00' })],
          }),
        ],
        settings,
      );
    const before = process.env['TZ'];
    const files = ['Europe/London', 'America/New_York', 'Pacific/Kiritimati'].map((zone) => {
      process.env['TZ'] = zone;
      return build();
    });
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
    expect(new Set(files).size).toBe(1);
    expect(files[0]).toContain('DTSTART;TZID=Europe/London:20211031T090000');
  });

  it('holds days without times as whole days, the last one included', () => {
    const [residential, window] = eventsOf({
      sessions: [
        session({ kind: 'residential', startsOn: '2020-03-02', endsOn: '2020-03-13' }),
        session({
          title: 'Final assessment',
          kind: 'assessment window',
          startsOn: '2021-01-04',
          endsOn: '2021-01-25',
        }),
      ],
    });
    expect(residential?.startDate.isDate).toBe(true);
    expect(residential?.endDate.toString()).toBe('2020-03-14');
    expect(window?.summary).toBe('Final assessment: NPQX, Autumn');
    expect(window?.endDate.toString()).toBe('2021-01-26');
  });

  it("does not give an online course the times of the cohort's meetings", () => {
    const [course] = eventsOf({
      sessionTimes: { startsAt: '13:30', endsAt: '16:30' },
      sessions: [session({ kind: 'online', startsOn: '2021-10-29' })],
    });
    expect(course?.startDate.isDate).toBe(true);
  });

  it('holds the first day of a cohort whose sessions are not published', () => {
    expect(eventsOf({ startsOn: '2021-10-12' }).map(({ uid }) => uid)).toEqual([
      'example-autumn-1@npq.example.org',
    ]);
  });

  it('names every event for good, and stamps it with the day of the build', () => {
    const file = writeCalendar(
      [
        aCohort({
          sessions: [session({ startsOn: '2021-10-29' }), session({ startsOn: '2021-11-01' })],
        }),
      ],
      settings,
    );
    expect(readEvents(file).map(({ uid }) => uid)).toEqual([
      'example-autumn-1@npq.example.org',
      'example-autumn-2@npq.example.org',
    ]);
    expect(file.match(/^DTSTAMP:.*$/gm)).toEqual([
      'DTSTAMP:20210601T000000Z',
      'DTSTAMP:20210601T000000Z',
    ]);
  });

  it('escapes and folds text so that every word comes back', () => {
    const title = `Leading; "well", \\ and ${'at length '.repeat(20)}`.trim();
    const file = writeCalendar(
      [aCohort({ title, sessions: [session({ title: 'A, B', startsOn: '2021-10-29' })] })],
      settings,
    );
    expect(readEvents(file)[0]?.summary).toBe(`A, B: NPQX, ${title}`);
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('names the qualification once, though the title of the cohort names it too', () => {
    const [event] = eventsOf({ title: 'NPQX, autumn', startsOn: '2021-10-12' });
    expect(event?.summary.match(/NPQX/g)).toHaveLength(1);
  });

  it('says where people meet, and nothing of the kind for an online course', () => {
    const venue = {
      name: 'The School',
      street: '1 Road',
      town: 'Town',
      postcode: 'AB1 2CD',
    } as Cohort['venue'];
    const cohort = {
      ...aCohort(
        {
          sessions: [
            session({ startsOn: '2021-10-29' }),
            session({ kind: 'online', startsOn: '2021-11-01' }),
          ],
        },
        aProgramme(),
      ),
      venue,
    };
    const places = readEvents(writeCalendar([cohort], settings)).map(({ location }) => location);
    expect(places).toEqual(['The School, 1 Road, Town, AB1 2CD', null]);
  });

  it('is not written for cohorts without dates', () => {
    expect(() =>
      writeCalendar([aCohort({ startsOn: undefined, dates: 'toBeConfirmed' })], settings),
    ).toThrow('No cohort has a date');
  });
});

it('the day after the last of a month or year is the first', () => {
  expect(dayAfter('2020-02-28')).toBe('2020-02-29');
  expect(dayAfter('2021-03-27')).toBe('2021-03-28');
  expect(dayAfter('2021-12-31')).toBe('2022-01-01');
});
