/** A year's funding rules in the form in which they are evaluated: flat, ordered and small. */
import type { FundingData, FundingOutcome } from '../../schemas/funding.ts';

/** For each question that matters, the answers for which a rule holds. */
export type Conditions = Readonly<Record<string, readonly string[]>>;

/** A rule holds if every question that it names has one of the answers that it names. */
export interface Rule {
  id: string;
  when: Conditions;
  outcome: FundingOutcome;
  /** Code of the reason. */
  reason: string;
}

/** Everything that a decision needs. The first rule that holds decides. */
export interface Rulebook {
  questions: readonly { id: string; answers: readonly string[] }[];
  rules: readonly Rule[];
}

type Question = FundingData['questions'][number];

/** Ids of a question's answers, in order. */
export function answerIdsOf({ answers, courses }: Question): string[] {
  return [...answers.map(({ id }) => id), ...courses.map(({ qualification }) => qualification)];
}

/** The answers that a word in a condition stands for: an answer's own id, or a group's. */
export function answersNamed(question: Question, word: string): string[] {
  if (answerIdsOf(question).includes(word)) return [word];
  return question.answers.filter(({ group }) => group === word).map(({ id }) => id);
}

/** The words of a condition, which may be written alone or as a list. */
export const wordsOf = (written: string | readonly string[]): readonly string[] => [written].flat();

function conditionsOf(
  when: FundingData['steps'][number]['rules'][number]['when'],
  questions: FundingData['questions'],
): Conditions {
  return Object.fromEntries(
    Object.entries(when).map(([id, written]) => {
      const question = questions.find((candidate) => candidate.id === id);
      const named = question
        ? wordsOf(written).flatMap((word) => answersNamed(question, word))
        : [];
      return [id, named];
    }),
  );
}

/** The rulebook of a file: groups written out as their answers, steps laid end to end. */
export function rulebookOf({
  questions,
  steps,
}: Pick<FundingData, 'questions' | 'steps'>): Rulebook {
  return {
    questions: questions.map((question) => ({ id: question.id, answers: answerIdsOf(question) })),
    rules: steps
      .flatMap(({ rules }) => rules)
      .map(({ id, when, outcome, reason }) => ({
        id,
        when: conditionsOf(when, questions),
        outcome,
        reason,
      })),
  };
}
