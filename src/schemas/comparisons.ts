import { z } from 'astro/zod';
import { entryFields, slugOf, text } from './fields.ts';

/** Facts that a comparison can show: each has one row definition in `src/domain/comparison/`. */
export const comparisonFacts = [
  'provider',
  'licence',
  'audience',
  'eligibility',
  'endorsement',
  'intakes',
  'dates',
  'duration',
  'dfeFunding',
  'dfeAccredited',
  'faceToFace',
  'faceToFaceHours',
  'onlineCourses',
  'personalOnlineTutor',
  'coaching',
  'reviews360',
  'guidedLearningHours',
  'assessment',
  'wordCount',
  'submitWithin',
  'viva',
  'mastersCredits',
  'distanceLearning',
  'fee',
  'groupSize',
  'sessionTimes',
  'place',
  'application',
  'hoursAWeek',
  'projectTerms',
  'schoolProject',
  'placement',
  'sponsor',
  'schoolSupport',
  'availableFrom',
  'framework',
  'replacedBy',
] as const;

export type ComparisonFact = (typeof comparisonFacts)[number];

const row = z.strictObject({
  fact: z
    .enum(comparisonFacts, { error: `Write the name of a fact: ${comparisonFacts.join(', ')}.` })
    .describe('Name of the fact that the row shows.'),
  label: text()
    .optional()
    .describe('Words for the row, if they should differ from the usual ones.'),
  footnote: text().optional().describe('Mark of the footnote that belongs to the row, such as *.'),
});

/** A comparison table. Its cells come from the entries in its columns. */
export const comparisonSchema = z
  .strictObject({
    title: text().describe('Title of the page.'),
    caption: text().describe('Caption of the table.'),
    summary: text().describe('One sentence that says what the table helps to decide.'),
    columns: z
      .array(slugOf('programmes'))
      .min(2, 'Compare at least two programmes.')
      .describe('The programmes to compare, in order: file names in programmes/.'),
    columnHeading: z
      .enum(['qualification', 'provider', 'programme'], {
        error: 'Write qualification, provider or programme.',
      })
      .describe('What names the columns: the qualification, the provider, or both (programme).'),
    rows: z.array(row).min(1).describe('Rows of the table, in order.'),
    footnotes: z
      .array(
        z.strictObject({
          mark: text().describe('Mark, such as *.'),
          text: text().describe('What the footnote says.'),
        }),
      )
      .default([])
      .describe('Footnotes below the table.'),
    ...entryFields,
  })
  .superRefine((table, context) => {
    const marks = new Set(table.footnotes.map((footnote) => footnote.mark));
    table.rows.forEach((entry, index) => {
      if (entry.footnote && !marks.has(entry.footnote)) {
        context.addIssue({
          code: 'custom',
          path: ['rows', index, 'footnote'],
          message: `No footnote has the mark ${entry.footnote}: add it under footnotes.`,
        });
      }
    });
  });

export type ComparisonData = z.output<typeof comparisonSchema>;
