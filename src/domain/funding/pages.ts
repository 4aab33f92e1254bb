/** The pages of a year's rules that work without scripts: a question each, with a link for every answer. */
import type { FundingAnswer, FundingQuestion, FundingRules } from '../model.ts';
import { nextQuestion } from './decide.ts';
import type { Answers } from './regions.ts';

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
export function pageQuestions({ questions, table }: FundingRules): string[] {
  const inTable = table
    ? [table.rows, ...table.split, ...table.assumed.map(({ question }) => question)]
    : [];
  return questions.map(({ id }) => id).filter((id) => !inTable.includes(id));
}

/** Every page of a year, from its first question on. */
export function listFundingPages(rules: FundingRules): FundingPage[] {
  const order = pageQuestions(rules);
  const pagesFrom = (given: GivenAnswer[]): FundingPage[] => {
    const id = nextQuestion(rules.rulebook, answersOf(given), order);
    const question = rules.questions.find((candidate) => candidate.id === id);
    const below = question?.answers.flatMap((answer) =>
      pagesFrom([...given, { question, answer }]),
    );
    return [{ given, question }, ...(below ?? [])];
  };
  return pagesFrom([]);
}
