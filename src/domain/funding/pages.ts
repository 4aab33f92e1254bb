/** The pages of a year's rules that work without scripts: a question each, with a link for every answer. */
import type { FundingData } from '../../schemas/funding.ts';
import type { FundingAnswer, FundingQuestion, FundingRules } from '../model.ts';
import { nextQuestion } from './decide.ts';
import type { Answers } from './regions.ts';
import type { Rulebook } from './rulebook.ts';

/** A question with the answer that was given. */
export interface GivenAnswer {
  question: FundingQuestion;
  answer: FundingAnswer;
}

/** One page: the answers that led there, and the question it asks, or none if it shows the result. */
export interface FundingPage {
  given: GivenAnswer[];
  question: FundingQuestion | undefined;
}

/** Address of a year's pages, below which each answer adds a part. */
export function fundingAddress({ id }: { id: string }, given: readonly GivenAnswer[] = []): string {
  return `/funding/${[id, ...given.map(({ answer }) => answer.id)].join('/')}/`;
}

/** Answers in a few words; the start that a year is named after goes without saying. */
export function givenInWords(
  { title }: { title: string },
  given: readonly GivenAnswer[],
): string[] {
  return given
    .filter(({ answer }) => answer.label !== title)
    .map(({ answer }) => answer.brief ?? answer.label);
}

/** Address of all rules of a year. */
export const rulesAddress = ({ id }: { id: string }) => `/funding/${id}/rules/`;

/** Address of the form, with answers filled in. */
export function checkAddress(answers: Answers = {}): string {
  const given = Object.entries(answers).filter(([, answer]) => answer !== undefined);
  const query = new URLSearchParams(given as [string, string][]);
  return `/funding/check/${query.size > 0 ? `?${query}` : ''}`;
}

/** The rules that the form asks by: the newest of today's framework, in the order of the site. */
export function currentRules(all: readonly FundingRules[]): FundingRules | undefined {
  return all.find(({ framework }) => framework === 2021) ?? all[0];
}

/** Answers by question, for the rulebook. */
export function answersOf(given: readonly GivenAnswer[]): Answers {
  return Object.fromEntries(given.map(({ question, answer }) => [question.id, answer.id]));
}

/** Ids of the questions that pages ask; the table at the end answers for the others. */
export function pageQuestions({
  questions,
  table,
}: Pick<FundingData, 'table'> & { questions: readonly { id: string }[] }): string[] {
  const inTable = table
    ? [table.rows, ...table.split, ...table.assumed.map(({ question }) => question)]
    : [];
  return questions.map(({ id }) => id).filter((id) => !inTable.includes(id));
}

/** The answers that lead to each page of a year, in the order of asking; none lead to the first. */
export function listAnswerPaths(
  rulebook: Rulebook,
  order: readonly string[],
): Record<string, string>[] {
  const pathsFrom = (answers: Record<string, string>): Record<string, string>[] => {
    const next = nextQuestion(rulebook, answers, order);
    const question = rulebook.questions.find(({ id }) => id === next);
    const below = question?.answers.flatMap((answer) =>
      pathsFrom({ ...answers, [question.id]: answer }),
    );
    return [answers, ...(below ?? [])];
  };
  return pathsFrom({});
}

/** Every page of a year, from its first question on. */
export function listFundingPages(rules: FundingRules): FundingPage[] {
  const order = pageQuestions(rules);
  const questionOf = (wanted: string | undefined) =>
    rules.questions.find(({ id }) => id === wanted);
  return listAnswerPaths(rules.rulebook, order).map((answers) => ({
    given: Object.entries(answers).flatMap(([id, chosen]) => {
      const question = questionOf(id);
      const answer = question?.answers.find((choice) => choice.id === chosen);
      return question && answer ? [{ question, answer }] : [];
    }),
    question: questionOf(nextQuestion(rules.rulebook, answers, order)),
  }));
}
