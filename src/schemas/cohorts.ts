import { z } from 'astro/zod';
import { applicationSchema } from './application.ts';
import {
  academicYear,
  calendarDate,
  clockTime,
  count,
  entryFields,
  hours,
  pence,
  slugOf,
  sourced,
  text,
  toBeConfirmed,
} from './fields.ts';

const session = z
  .strictObject({
    title: text().describe('Name of the session.'),
    kind: z
      .enum(['face-to-face', 'residential', 'online', 'assessment window'], {
        error: 'Write face-to-face, residential, online or assessment window.',
      })
      .describe('What sort of session it is.'),
    startsOn: calendarDate().describe('First day, YYYY-MM-DD.'),
    endsOn: calendarDate().optional().describe('Last day, YYYY-MM-DD, if it is not the first.'),
    startsAt: clockTime().optional().describe('Time it starts, in quotes, such as "13:30".'),
    endsAt: clockTime().optional().describe('Time it ends, in quotes, such as "16:30".'),
    hours: hours().optional().describe('Hours of study in it.'),
    note: text().optional().describe('What a reader should know about these dates.'),
  })
  .refine((part) => (part.endsOn ?? part.startsOn) >= part.startsOn, {
    path: ['endsOn'],
    error: 'The last day must not be before the first.',
  });

/** One intake of a programme. Source of its dates: the provider's published calendar. */
export const cohortSchema = z
  .strictObject({
    programme: slugOf('programmes').describe('The programme: a file name in programmes/.'),
    title: text().describe('Name of the cohort, such as "Altrincham, 2021/22".'),
    delivery: z
      .enum(['face-to-face', 'online', 'blended', 'distance learning'], {
        error: 'Write face-to-face, online, blended or distance learning.',
      })
      .describe('How it is delivered.'),
    venue: slugOf('venues').optional().describe('Where it meets: a file name in venues/.'),
    academicYear: academicYear().optional().describe('Academic year, such as 2021/22.'),
    dates: toBeConfirmed()
      .optional()
      .describe('toBeConfirmed while the provider has announced no dates.'),
    startsOn: calendarDate().optional().describe('First day of teaching, YYYY-MM-DD.'),
    endsOn: calendarDate().optional().describe('Last day of teaching, YYYY-MM-DD.'),
    sessionTimes: sourced(
      z
        .strictObject({
          startsAt: clockTime().describe('Time each session starts, in quotes, such as "13:30".'),
          endsAt: clockTime().describe('Time each session ends, in quotes, such as "16:30".'),
        })
        .refine((times) => times.startsAt < times.endsAt, {
          path: ['endsAt'],
          error: 'A session must end after it starts.',
        }),
    )
      .optional()
      .describe('Time of every session, if they are the same.'),
    sessions: z.array(session).default([]).describe('Sessions in order, with their dates.'),
    capacity: sourced(count()).optional().describe('Most people in the cohort.'),
    full: z
      .boolean({ error: 'Write true or false.' })
      .default(false)
      .describe('true once every place is taken.'),
    facilitators: z.array(text()).default([]).describe('Names of the facilitators.'),
    audience: sourced(text()).optional().describe('Whom this cohort is for.'),
    applicationsOpenOn: calendarDate()
      .optional()
      .describe('First day on which people can apply, YYYY-MM-DD.'),
    applicationsCloseOn: calendarDate()
      .optional()
      .describe('Last day on which people can apply, YYYY-MM-DD.'),
    application: applicationSchema
      .optional()
      .describe("How to apply, if it differs from the programme's own way."),
    feePence: pence().optional().describe("Fee in pence, only if it differs from the programme's."),
    feeReason: text().optional().describe("Why the fee differs from the programme's."),
    ...entryFields,
  })
  .superRefine((cohort, context) => {
    const complain = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (cohort.dates && cohort.startsOn) {
      complain('dates', 'Leave out dates: toBeConfirmed now that startsOn is known.');
    }
    if (!cohort.dates && !cohort.startsOn) {
      complain('startsOn', 'Give the first day as YYYY-MM-DD, or write dates: toBeConfirmed.');
    }
    if (cohort.startsOn && cohort.endsOn && cohort.endsOn <= cohort.startsOn) {
      complain('endsOn', 'A cohort must end after it starts.');
    }
    if (
      cohort.applicationsOpenOn &&
      cohort.applicationsCloseOn &&
      cohort.applicationsCloseOn < cohort.applicationsOpenOn
    ) {
      complain('applicationsCloseOn', 'Applications must not close before they open.');
    }
    if (
      cohort.startsOn &&
      cohort.applicationsCloseOn &&
      cohort.applicationsCloseOn >= cohort.startsOn
    ) {
      complain('applicationsCloseOn', 'Applications must close before the cohort starts.');
    }
    if (cohort.feePence !== undefined && !cohort.feeReason) {
      complain('feeReason', "Say why the fee differs from the programme's.");
    }
    if (cohort.delivery === 'face-to-face' && !cohort.venue) {
      complain('venue', 'Name the venue of a face-to-face cohort: a file name in venues/.');
    }
  });

export type CohortData = z.output<typeof cohortSchema>;
