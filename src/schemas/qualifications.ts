import { z } from 'astro/zod';
import { count, entryFields, framework, phase, slugOf, sourced, text } from './fields.ts';

/** The six content areas of the 2017 framework. Source: NPQ content and assessment framework, 2019. */
export const contentAreas = [
  'Strategy and improvement',
  'Teaching and curriculum excellence',
  'Leading with impact',
  'Working in partnership',
  'Managing resources and risks',
  'Increasing capability',
] as const;

/** The seven leadership behaviours of the 2017 framework. */
export const behaviours = [
  'Commitment',
  'Collaboration',
  'Personal drive',
  'Resilience',
  'Awareness',
  'Integrity',
  'Respect',
] as const;

const task = z.strictObject({
  title: text().describe('Name of the task, such as "Task 1" or "Improvement project".'),
  description: sourced(text()).describe('What the candidate must do.'),
  wordCount: sourced(count()).optional().describe('Length of the written account, in words.'),
});

/** A national qualification. */
export const qualificationSchema = z
  .strictObject({
    code: text().describe('Short code, such as NPQML.'),
    name: text().describe(
      'Name in full, such as National Professional Qualification for Middle Leadership.',
    ),
    shortName: text().describe(
      'Name without "National Professional Qualification", such as Middle leadership.',
    ),
    framework: framework().describe('Year of the national framework: 2017 or 2021.'),
    group: z
      .enum(['leadership', 'specialist', 'support'], {
        error: 'Write leadership, specialist or support.',
      })
      .describe('Group in the national suite; support is help that is not itself an NPQ.'),
    level: z
      .enum(['middle', 'senior', 'headship', 'executive'], {
        error: 'Write middle, senior, headship or executive.',
      })
      .optional()
      .describe('Rung of the leadership ladder, if it stands on the ladder.'),
    dfeIdentifier: text()
      .optional()
      .describe("DfE's own identifier, such as npq-senior-leadership."),
    accreditedBy: text().optional().describe('Who accredits it.'),
    summary: sourced(text()).describe('Who it is for and what it does, in one sentence.'),
    roles: z
      .array(
        z.strictObject({
          phase: phase().describe('School phase these roles belong to, or any.'),
          roles: z.array(text()).min(1).describe('Roles, one a line.'),
          source: slugOf('sources').describe('The document that names them.'),
        }),
      )
      .default([])
      .describe('Roles that it suits, by school phase.'),
    contentAreas: z
      .array(
        z.enum(contentAreas, {
          error: `Write a content area of the framework: ${contentAreas.join('; ')}.`,
        }),
      )
      .default([])
      .describe('Content areas, in the words of the framework.'),
    behaviours: z
      .array(
        z.enum(behaviours, {
          error: `Write a behaviour of the framework: ${behaviours.join('; ')}.`,
        }),
      )
      .default([])
      .describe('Leadership behaviours, in the words of the framework.'),
    durationMonths: sourced(
      z.strictObject({
        minimum: count().describe('Shortest length, in months.'),
        maximum: count().describe('Longest length, in months.'),
      }),
    )
      .optional()
      .describe('Length in months, where the national guidance gives it.'),
    hoursAWeek: sourced(
      z.strictObject({
        minimum: count().describe('Fewest hours a week.'),
        maximum: count().describe('Most hours a week.'),
      }),
    )
      .optional()
      .describe('Study time in hours a week.'),
    assessment: z
      .strictObject({
        tasks: z.array(task).min(1).describe('What candidates hand in or sit.'),
        submitWithinMonths: sourced(count())
          .optional()
          .describe('Months from the start within which the work must be handed in.'),
        projectTerms: sourced(count())
          .optional()
          .describe('Least length of the project, in school terms.'),
        marking: sourced(text()).optional().describe('Who marks it, and against what.'),
      })
      .optional()
      .describe('The national assessment.'),
    placementDays: sourced(count()).optional().describe('Days in a placement school.'),
    leadProviders: sourced(z.array(text()).min(1, 'Name at least one lead provider.'))
      .optional()
      .describe('Lead providers that offer it, one a line, as the source lists them.'),
    availableFrom: sourced(text()).optional().describe('Since when it can be taken, in words.'),
    next: z
      .array(slugOf('qualifications'))
      .default([])
      .describe('Qualifications that come next: file names.'),
    replacedBy: z
      .strictObject({
        qualifications: z
          .array(slugOf('qualifications'))
          .min(1)
          .describe('What replaced it: file names.'),
        when: text().describe('When it was replaced, in words, such as autumn 2021.'),
        ended: sourced(text())
          .optional()
          .describe('When the old qualification ended, in words, such as August 2022.'),
        source: slugOf('sources').describe('The document that says so.'),
      })
      .optional()
      .describe('What has replaced it, if it has been withdrawn.'),
    ...entryFields,
  })
  .refine(
    (qualification) => qualification.framework !== 2017 || qualification.contentAreas.length > 0,
    {
      path: ['contentAreas'],
      error: 'List the content areas of the 2017 framework.',
    },
  );

export type QualificationData = z.output<typeof qualificationSchema>;
