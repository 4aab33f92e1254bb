/** What happens in a cohort as dated events: for calendars and timelines. */
import { writeTime } from '../facts/words.ts';
import type { Cohort } from '../model.ts';

/** A dated event in Europe/London: at times of one day, or on whole days with both ends included. */
export interface CohortEvent {
  /** Number within the cohort, from 1. It does not change while the cohort's sessions keep their order. */
  number: number;
  title: string;
  kind: Cohort['sessions'][number]['kind'] | 'start';
  startsOn: string;
  endsOn: string;
  /** Times `HH:MM`, where the event is on one day and both are known. */
  times?: { startsAt: string; endsAt: string };
  note?: string;
}

type Session = Cohort['sessions'][number];

function timesOf(session: Session, cohort: Cohort): CohortEvent['times'] {
  const isOneDay = !session.endsOn || session.endsOn === session.startsOn;
  if (!isOneDay) return undefined;
  if (session.startsAt && session.endsAt) {
    return { startsAt: session.startsAt, endsAt: session.endsAt };
  }
  // The cohort's usual times are those of its meetings, not of an online course or a window.
  return session.kind === 'face-to-face' && !session.startsAt
    ? cohort.sessionTimes?.value
    : undefined;
}

/** What a calendar cannot hold as a time: hours on a span of days, or a start without an end. */
function noteOf(session: Session, times: CohortEvent['times']): string | undefined {
  const from = session.startsAt && !times ? `From ${writeTime(session.startsAt)}` : undefined;
  const until = from && session.endsAt ? ` to ${writeTime(session.endsAt)}` : '';
  const notes = [from && `${from}${until}.`, session.note].filter(Boolean);
  return notes.length > 0 ? notes.join(' ') : undefined;
}

/**
 * List the events of a cohort: its sessions in order, or else its first day.
 *
 * A cohort whose dates are to be confirmed has none.
 */
export function listEvents(cohort: Cohort): CohortEvent[] {
  if (cohort.sessions.length > 0) {
    return cohort.sessions.map((session, index) => {
      const times = timesOf(session, cohort);
      const note = noteOf(session, times);
      return {
        number: index + 1,
        title: session.title,
        kind: session.kind,
        startsOn: session.startsOn,
        endsOn: session.endsOn ?? session.startsOn,
        ...(times && { times }),
        ...(note && { note }),
      };
    });
  }
  const { startsOn } = cohort;
  if (!startsOn) return [];
  return [{ number: 1, title: 'First day', kind: 'start', startsOn, endsOn: startsOn }];
}
