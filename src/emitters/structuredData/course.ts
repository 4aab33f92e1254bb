import type { Course, Offer } from 'schema-dts';
import { addressOf } from '../../domain/addresses.ts';
import type { Cohort, Programme } from '../../domain/model.ts';
import { programmeName } from '../../domain/naming.ts';
import { nameCredential } from './credential.ts';
import type { AddressWriter } from './graph.ts';
import { describePlace, nameOrganization, namePlace } from './organization.ts';

/** The words that search engines know for ways of delivery; others are said as they are. */
const courseModes: Record<Cohort['delivery'], string> = {
  'face-to-face': 'Onsite',
  online: 'Online',
  blended: 'Blended',
  'distance learning': 'Distance learning',
};

/** A programme on its own page, which lists its cohorts with their dates and places. */
export function describeCourse(programme: Programme, at: AddressWriter): Course {
  const { cohorts, fee, guidedLearningHours, qualification } = programme;
  const hours = guidedLearningHours?.value;
  return {
    ...nameCourse(programme, at),
    description: programme.summary,
    educationalCredentialAwarded: nameCredential(qualification, at),
    ...(typeof fee?.amountPence.value === 'number' && { offers: offer(fee.amountPence.value) }),
    ...(cohorts.length > 0 && {
      hasCourseInstance: cohorts.map((cohort) => ({
        ...nameInstance(cohort, at),
        ...(hours && { courseWorkload: `PT${hours}H` }),
        ...(cohort.venue && { location: namePlace(cohort.venue, at) }),
      })),
    }),
  };
}

/** A cohort on its own page: its programme by name, and how, when, where and by whom it is run. */
export function describeCohort(cohort: Cohort, at: AddressWriter): Course {
  const { capacity, facilitators, feePence, programme, sessionTimes, venue } = cohort;
  return {
    ...nameCourse(programme, at),
    hasCourseInstance: {
      ...nameInstance(cohort, at),
      ...(sessionTimes && {
        courseSchedule: {
          '@type': 'Schedule',
          startTime: sessionTimes.value.startsAt,
          endTime: sessionTimes.value.endsAt,
          scheduleTimezone: 'Europe/London',
        },
      }),
      ...(venue && { location: describePlace(venue, at) }),
      ...(capacity && { maximumAttendeeCapacity: capacity.value }),
      ...(facilitators.length > 0 && {
        instructor: facilitators.map((name) => ({ '@type': 'Person' as const, name })),
      }),
      ...(feePence !== undefined && { offers: offer(feePence) }),
    },
  };
}

function nameCourse(programme: Programme, at: AddressWriter) {
  const page = at(addressOf('programmes', programme));
  return {
    '@type': 'Course' as const,
    '@id': page,
    name: programmeName(programme),
    url: page,
    provider: nameOrganization(programme.provider, at),
  };
}

function nameInstance(cohort: Cohort, at: AddressWriter) {
  const { delivery, endsOn, startsOn, title } = cohort;
  return {
    '@type': 'CourseInstance' as const,
    '@id': at(addressOf('cohorts', cohort)),
    name: title,
    courseMode: courseModes[delivery],
    ...(startsOn && { startDate: startsOn }),
    ...(endsOn && { endDate: endsOn }),
  };
}

function offer(pence: number): Offer {
  return { '@type': 'Offer', category: 'Paid', price: pence / 100, priceCurrency: 'GBP' };
}
