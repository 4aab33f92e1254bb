/** Hours of face-to-face training, from the document or from the session times. */
import { notPublished, type StatedFact, stateFact, stateText } from '../facts/stated.ts';
import { writeCount, writeFaceToFace } from '../facts/words.ts';
import type { Programme, TimesOfDay } from '../model.ts';

/** Length of a session in hours: 13:30 to 16:30 is 3. */
export function sessionHours({ startsAt, endsAt }: TimesOfDay): number {
  const minutes = (time: string) => {
    const [hour, minute] = time.split(':').map(Number) as [number, number];
    return hour * 60 + minute;
  };
  return (minutes(endsAt) - minutes(startsAt)) / 60;
}

/** Hours of all half-days, where every cohort's sessions have the same length. Half a day is never guessed. */
function hoursOfSessions({ faceToFace, cohorts }: Programme): number | undefined {
  const sessions = faceToFace?.value.halfDays;
  const lengths = new Set(
    cohorts.flatMap(({ sessionTimes }) => (sessionTimes ? [sessionHours(sessionTimes.value)] : [])),
  );
  const [length] = lengths;
  return sessions && !faceToFace.value.days && length && lengths.size === 1
    ? sessions * length
    : undefined;
}

/** Guided hours of the components that take place face to face. */
function hoursOfComponents({ components }: Programme): number | undefined {
  const hours = components
    .filter(({ kind }) => kind === 'face-to-face')
    .reduce((sum, component) => sum + (component.hours ?? 0), 0);
  return hours || undefined;
}

/**
 * Hours of face-to-face training: as the document gives them, else from the length of sessions, else
 * from the hours of components.
 */
export function stateFaceToFaceHours(programme: Programme): StatedFact {
  const { faceToFace, componentsSource } = programme;
  const { hours, minimumHours } = faceToFace?.value ?? {};
  if (hours) return { ...stateText(writeCount(hours, 'hour')), source: faceToFace?.source };
  if (minimumHours) {
    return {
      ...stateText(`At least ${writeCount(minimumHours, 'hour')}`),
      source: faceToFace?.source,
    };
  }
  const ofSessions = hoursOfSessions(programme);
  if (ofSessions) return stateText(writeCount(ofSessions, 'hour'));
  const ofComponents = hoursOfComponents(programme);
  if (ofComponents)
    return { ...stateText(writeCount(ofComponents, 'hour')), source: componentsSource };
  return notPublished;
}

/**
 * Days or half-days of face-to-face training with their hours where those are known, so that
 * programmes that count differently can be compared: 6 half-days (18 hours), never 6 days.
 */
export function stateFaceToFace(programme: Programme): StatedFact {
  const stated = stateFact(programme.faceToFace, writeFaceToFace);
  const hours = stateFaceToFaceHours(programme);
  if (stated.kind !== 'known' || hours.kind !== 'known') return stated;
  return { ...stated, text: `${stated.text} (${hours.text.replace(/^At/, 'at')})` };
}
