/** Hours of face-to-face training, from the document or from the session times. */
import { notPublished, type StatedFact, stateText } from '../facts/stated.ts';
import { writeCount } from '../facts/words.ts';
import type { Programme, TimesOfDay } from '../model.ts';

/** Length of a session in hours: 13:30 to 16:30 is 3. */
export function sessionHours({ startsAt, endsAt }: TimesOfDay): number {
  const minutes = (time: string) => {
    const [hour, minute] = time.split(':').map(Number) as [number, number];
    return hour * 60 + minute;
  };
  return (minutes(endsAt) - minutes(startsAt)) / 60;
}

/** Hours of face-to-face training as the provider promises them: in all, or at least. */
export function stateFaceToFaceHours({ faceToFace }: Programme): StatedFact {
  if (!faceToFace) return notPublished;
  const { hours, minimumHours } = faceToFace.value;
  if (hours) return { ...stateText(writeCount(hours, 'hour')), source: faceToFace.source };
  if (minimumHours) {
    return { ...stateText(`At least ${writeCount(minimumHours, 'hour')}`), source: faceToFace.source };
  }
  return notPublished;
}
