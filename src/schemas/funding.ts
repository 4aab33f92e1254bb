import { z } from 'astro/zod';
import { entryFields, framework, publicationDate, slugOf, text } from './fields.ts';

/** What the rules of a year may come to. Those of 2021 and those of 2017 have words of their own. */
export const fundingOutcomes = [
  'can-be-funded',
  'case-by-case',
  'not-funded',
  'likely',
  'ask-the-provider',
  'no',
  'no-rules',
] as const;

const outcome = () =>
  z.enum(fundingOutcomes, { error: `Write an outcome: ${fundingOutcomes.join(', ')}.` });

const idOf = (thing: string, example: string) =>
  z
    .string({ error: `Write an id for the ${thing}, such as ${example}.` })
    .regex(
      /^[a-z0-9]+(-[a-z0-9]+)*$/,
      `Write the ${thing}'s id in lower case with hyphens, such as ${example}.`,
    );

const siteLink = z.strictObject({
  label: text().describe('Words of the link.'),
  to: z
    .string({ error: 'Write an address on this site, such as /guides/.' })
    .regex(
      /^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/,
      'Write an address on this site that starts and ends with a slash, such as /guides/.',
    )
    .describe('Address on this site, such as /guides/.'),
});

/** DfE's own words for an answer, as its test cases write them. */
const dfeValues = () =>
  z
    .array(text())
    .default([])
    .describe("DfE's own words for the answer, as its test cases write them.");

const answer = z.strictObject({
  id: idOf('answer', 'academy-trust').describe('Id of the answer: it stands in addresses.'),
  label: text().describe('The answer in plain words, such as An academy trust.'),
  brief: text()
    .optional()
    .describe('The answer in a word or two, for titles, where the label is longer.'),
  help: text().optional().describe('What the answer means, where its words may not be enough.'),
  group: idOf('group', 'schools')
    .optional()
    .describe('Id of the group of answers that it belongs to, if the question has groups.'),
  dfe: dfeValues(),
});

const course = z.strictObject({
  qualification: slugOf('qualifications').describe(
    'The qualification that is the answer: a file name in qualifications/. Its name is the label.',
  ),
  dfe: dfeValues(),
});

const question = z.strictObject({
  id: idOf('question', 'setting').describe('Id of the question: it stands in addresses.'),
  asks: text().describe('The question, as a reader meets it, such as Where do you work?'),
  short: text().describe(
    'The question in two to four words, for tables and lists, such as Work setting.',
  ),
  help: text().optional().describe('What helps a reader to answer.'),
  terms: z
    .array(slugOf('glossary'))
    .default([])
    .describe('Terms that are explained beside the question: file names in glossary/.'),
  groups: z
    .array(
      z.strictObject({
        id: idOf('group', 'schools').describe(
          'Id of the group. A rule may name it for all its answers.',
        ),
        label: text().describe('Heading of the group.'),
      }),
    )
    .default([])
    .describe('Groups of answers, in order, where there are many answers.'),
  answers: z
    .array(answer)
    .default([])
    .describe('The answers to choose from, in order. Leave out if the answers are courses.'),
  courses: z
    .array(course)
    .default([])
    .describe('The answers, where they are qualifications. Leave out if there are answers.'),
  dfe: z
    .strictObject({
      column: text().optional().describe("Column of DfE's test cases that answers the question."),
      assumed: idOf('answer', 'no')
        .optional()
        .describe('The answer to take where the cell is empty or there is no such column.'),
    })
    .default({})
    .describe("How DfE's test cases answer the question."),
});

/** What must be answered for a rule to hold. */
const conditions = z.record(
  z.string(),
  z.union([text(), z.array(text()).min(1, 'Name at least one answer.')], {
    error: 'Write the id of an answer or of a group, or a list of them.',
  }),
);

const rule = z.strictObject({
  id: idOf('rule', 'not-in-england').describe('Id of the rule. Results name it.'),
  when: conditions
    .default({})
    .describe(
      'For each question that matters, its id and the answers (or groups) for which the rule holds, such as setting: schools.',
    ),
  otherwise: z
    .boolean({ error: 'Write true or false.' })
    .default(false)
    .describe('true if the rule takes what the rules before it in the same step leave over.'),
  outcome: outcome().describe('What the rule comes to.'),
  reason: text().describe('Code of the reason, from the list of reasons, such as not_in_england.'),
  ruledOn: publicationDate()
    .optional()
    .describe('When the rule was so, if not as the file says: 2018, 2018-09 or 2018-09-01.'),
  source: slugOf('sources')
    .optional()
    .describe("The document that states the rule, if not the file's: a file name in sources/."),
  note: text().optional().describe('What a reader should know about this rule.'),
});

const step = z.strictObject({
  title: text().describe('What the step decides, in a few words.'),
  rules: z
    .array(rule)
    .min(1, 'Write at least one rule.')
    .describe('Rules of the step. No two may hold at once, unless the later is marked otherwise.'),
});

/** The funding rules of one year: what is asked, and what the answers come to. */
export const fundingSchema = z.strictObject({
  title: text().describe('The year or the intake, such as Autumn 2026.'),
  summary: text().describe('One sentence about who pays for what.'),
  framework: framework().describe('The framework of the qualifications: 2017 or 2021.'),
  ruledOn: publicationDate().describe(
    'When these rules were so, as precisely as the source says: 2018, 2018-09 or 2018-09-01.',
  ),
  source: slugOf('sources').describe(
    'The document that states the rules: a file name in sources/.',
  ),
  caution: text().describe('What a reader must know whatever the result, such as a cap on places.'),
  questions: z
    .array(question)
    .min(1, 'Write at least the question "start".')
    .describe('Everything that the rules may ask, in the order of asking. The first is "start".'),
  steps: z
    .array(step)
    .min(1, 'Write at least one step.')
    .describe('Steps of the decision, in order: the first step with a rule that holds decides.'),
  outcomes: z
    .array(
      z.strictObject({
        id: outcome().describe('The outcome.'),
        title: text().describe('The result as a heading, such as Your place can be funded.'),
        brief: text().describe('The result in two or three words, for tables.'),
        words: text().describe('What the result means, in plain words.'),
        showFee: z
          .boolean({ error: 'Write true or false.' })
          .default(false)
          .describe('true if published prices help a reader with this result.'),
        next: z.array(siteLink).default([]).describe('What to do next: links, in order.'),
      }),
    )
    .min(1)
    .describe('The outcomes in plain words.'),
  reasons: z
    .array(
      z.strictObject({
        code: text().describe(
          "Code of the reason: DfE's own where it has one, such as not_in_england.",
        ),
        title: text().describe('The reason in a few words.'),
        words: text().describe('The reason in plain words, as a sentence or two.'),
      }),
    )
    .min(1)
    .describe('The reasons in plain words.'),
  table: z
    .strictObject({
      rows: idOf('question', 'course').describe('The question whose answers are the rows.'),
      split: z
        .array(idOf('question', 'new-head'))
        .default([])
        .describe('Questions that split a row in two where they change its outcome.'),
      assumed: z
        .array(
          z.strictObject({
            question: idOf('question', 'funded-before').describe('The question.'),
            answer: idOf('answer', 'no').describe('The answer that the table takes for given.'),
          }),
        )
        .default([])
        .describe('What the table takes for given, and says so.'),
    })
    .optional()
    .describe('How the pages without scripts end: one table that answers for every row at once.'),
  cases: z
    .strictObject({
      column: text().describe("Column of DfE's test cases with the expected outcome."),
      values: z
        .array(
          z.strictObject({
            value: text().describe('What the column says.'),
            outcome: outcome().describe('The outcome that it stands for.'),
            given: z
              .strictObject({
                question: idOf('question', 'itt-list').describe('The question.'),
                answer: idOf('answer', 'listed').describe('The answer.'),
              })
              .optional()
              .describe('The answer on which this value depends, where it says "yes, if".'),
          }),
        )
        .min(1)
        .describe('What the column may say.'),
    })
    .optional()
    .describe("How DfE's test cases write an outcome, if it has such cases for the year."),
  ...entryFields,
});

export type FundingData = z.output<typeof fundingSchema>;
export type FundingOutcome = (typeof fundingOutcomes)[number];
