/** What is wrong with the questions of a file of rules. */
import type { FundingData } from '../../schemas/funding.ts';
import { plainValue } from './plainValue.ts';
import { findRepeated, findUnknown, type Path, type RuleProblem } from './problem.ts';
import { answerIdsOf } from './rulebook.ts';

/** What a file of rules may name outside itself. */
export interface KnownEntries {
  /** Ids of the qualifications that there are. */
  qualifications: ReadonlySet<string>;
}

/** The question that says for which time an answer is wanted. */
const START = 'start';

function findStartProblems([first]: FundingData['questions']): RuleProblem[] {
  if (first?.id === START) return [];
  return [
    {
      kind: 'incomplete',
      path: ['questions', 0, 'id'],
      message: `The first question is "${first?.id}".`,
      fix: `Ask first when the course starts, with the id "${START}": the rules hold for a time.`,
    },
  ];
}

function findAnswerProblems(
  question: FundingData['questions'][number],
  at: Path,
  known: KnownEntries,
): RuleProblem[] {
  const { id, answers, courses, groups, dfe } = question;
  const ids = answerIdsOf(question);
  const groupIds = groups.map((group) => group.id);
  const isEither = answers.length === 0 || courses.length === 0;
  if (ids.length < 2 || !isEither) {
    return [
      {
        kind: 'incomplete',
        path: at,
        message: `The question "${id}" needs either answers or courses, and at least two.`,
        fix: 'List at least two answers, or list courses in their place.',
      },
    ];
  }
  const field = answers.length > 0 ? 'answers' : 'courses';
  const dfeNames = [...answers, ...courses].flatMap((answer, index) =>
    answer.dfe.map((value) => ({ value: plainValue(value), index })),
  );
  return [
    ...findRepeated([...groupIds, ...ids], `answers or groups of "${id}" called`, (index) =>
      index < groupIds.length ? [...at, 'groups', index] : [...at, field, index - groupIds.length],
    ),
    ...findRepeated(
      dfeNames.map(({ value }) => value),
      `answers to "${id}" that DfE calls`,
      (index) => [...at, field, dfeNames[index]?.index ?? 0, 'dfe'],
    ),
    ...courses.flatMap(({ qualification }, index) =>
      findUnknown(qualification, [...known.qualifications], 'course', [
        ...at,
        'courses',
        index,
        'qualification',
      ]),
    ),
    ...answers.flatMap(({ group }, index) =>
      group ? findUnknown(group, groupIds, 'group', [...at, 'answers', index, 'group']) : [],
    ),
    ...(dfe.assumed
      ? findUnknown(dfe.assumed, ids, `answer to "${id}"`, [...at, 'dfe', 'assumed'])
      : []),
  ];
}

/** Find what is wrong with the questions, their answers and their groups. */
export function findQuestionProblems(
  { questions }: FundingData,
  known: KnownEntries,
): RuleProblem[] {
  const ids = questions.map(({ id }) => id);
  return [
    ...findRepeated(ids, 'questions called', (index) => ['questions', index, 'id']),
    ...findStartProblems(questions),
    ...questions.flatMap((question, index) =>
      findAnswerProblems(question, ['questions', index], known),
    ),
  ];
}
