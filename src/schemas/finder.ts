import { z } from 'astro/zod';
import { entryFields, slugOf, sourced, text } from './fields.ts';

const shared = {
  sources: entryFields.sources
    .optional()
    .describe(
      'The documents that the rules of this step come from, if any: file names in sources/.',
    ),
  draft: entryFields.draft,
  reviewBy: entryFields.reviewBy,
};

const answer = z.strictObject({
  label: text().describe('The answer, in the words a reader would use.'),
  hint: text().optional().describe('A few words that help somebody who hesitates.'),
  to: slugOf('finder').describe('The question or result that follows: a file name in finder/.'),
});

const qualificationWithWhy = (why: string) =>
  z.strictObject({
    qualification: slugOf('qualifications').describe(
      'The qualification: a file name in qualifications/.',
    ),
    why: text().describe(why),
  });

/** A step of the finder: a question whose answers lead on, or a result. */
export const finderSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('question').describe('A question with answers to choose from.'),
      question: text().describe('The question, in plain words.'),
      hint: text().optional().describe('A sentence that says why it is asked, or what is meant.'),
      start: z
        .boolean({ error: 'Write true or false.' })
        .default(false)
        .describe('true for the question with which the finder begins. One question has it.'),
      answers: z
        .array(answer)
        .min(2, 'Offer at least two answers.')
        .describe('Answers to choose from, in order.'),
      ...shared,
    }),
    z.strictObject({
      kind: z.literal('result').describe('What suits somebody who answered in this way.'),
      title: text().describe('What to do, in a few words, such as "Look at senior leadership".'),
      why: text().describe('Why this suits them, in one or two sentences.'),
      qualifications: z
        .array(slugOf('qualifications'))
        .default([])
        .describe(
          'What suits them: file names in qualifications/. Leave it out where none does yet.',
        ),
      alsoFits: z
        .array(qualificationWithWhy('When it would suit them too.'))
        .default([])
        .describe('What else may suit them.'),
      rulesOut: z
        .array(sourced(text()))
        .default([])
        .describe('What would rule it out, and what to do then, one line each.'),
      guides: z
        .array(slugOf('guides'))
        .default([])
        .describe('Information pages that help with the next step: file names in guides/.'),
      ...shared,
    }),
  ],
  { error: 'Write kind: question or result.' },
);

export type FinderData = z.output<typeof finderSchema>;
