/** What answers come to, with the words, the date and the source of the rule that decides. */
import type { FundingAnswer, FundingRules } from '../model.ts';
import { type Decision, decideFunding, nextQuestion } from './decide.ts';
import type { Answers } from './regions.ts';

type Outcome = FundingRules['outcomes'][number];
type Reason = FundingRules['reasons'][number];
type Rule = FundingRules['steps'][number]['rules'][number];

/** A decision in the words of its file. */
export interface Result {
  outcome: Outcome;
  reason: Reason;
  rule: Rule;
  /** When the rule was so, as precisely as its source says. */
  ruledOn: string;
  /** Id of the document that states the rule. */
  source: string;
}

/** A line of the table: a course, where it matters what else must be true, and the result. */
export interface ResultRow {
  answer: FundingAnswer;
  /** Answers that this line is for, where another line has the same course. */
  split: FundingAnswer[];
  result: Result;
}

/** Put a decision into words. Every rule's outcome and reason stand in its file: the build checks it. */
export function explain(rules: FundingRules, { outcome, reason, ruleId }: Decision): Result {
  const rule = rules.steps.flatMap((step) => step.rules).find(({ id }) => id === ruleId) as Rule;
  return {
    outcome: rules.outcomes.find(({ id }) => id === outcome) as Outcome,
    reason: rules.reasons.find(({ code }) => code === reason) as Reason,
    rule,
    ruledOn: rule.ruledOn ?? rules.ruledOn,
    source: rule.source ?? rules.source,
  };
}

/** The result of answers, as soon as no open question can change it. */
export function resultOf(rules: FundingRules, answers: Answers): Result | undefined {
  const decision = decideFunding(rules.rulebook, answers);
  return decision && explain(rules, decision);
}

/** What the table takes for given: answers by question. */
export function assumedAnswers({ table }: FundingRules): Answers {
  return Object.fromEntries(
    (table?.assumed ?? []).map(({ question, answer }) => [question, answer]),
  );
}

/** An answer that the table takes for given, and what another answer would come to. */
export interface Assumption {
  answer: FundingAnswer;
  others: { answer: FundingAnswer; result: Result }[];
}

/** What the table takes for given for answers at hand, with the results of other answers that decide by themselves. */
export function assumptionsOf(rules: FundingRules, given: Answers): Assumption[] {
  return (rules.table?.assumed ?? []).flatMap((assumed) => {
    const question = rules.questions.find(({ id }) => id === assumed.question);
    const answer = question?.answers.find(({ id }) => id === assumed.answer);
    if (!question || !answer) return [];
    const others = question.answers.flatMap((other) => {
      const result = resultOf(rules, { ...given, [question.id]: other.id });
      return other !== answer && result ? [{ answer: other, result }] : [];
    });
    return [{ answer, others }];
  });
}

/** The result of every row of the table for answers at hand. */
export function resultRows(rules: FundingRules, given: Answers): ResultRow[] {
  const { table, questions, rulebook } = rules;
  const rows = questions.find(({ id }) => id === table?.rows);
  const rowsFor = (
    answer: FundingAnswer,
    answers: Answers,
    split: FundingAnswer[],
  ): ResultRow[] => {
    const id = nextQuestion(rulebook, answers, table?.split ?? []);
    const open = questions.find((question) => question.id === id);
    if (open) {
      return open.answers.flatMap((choice) =>
        rowsFor(answer, { ...answers, [open.id]: choice.id }, [...split, choice]),
      );
    }
    const result = resultOf(rules, answers);
    return result ? [{ answer, split, result }] : [];
  };
  return (rows?.answers ?? []).flatMap((answer) =>
    rowsFor(answer, { ...assumedAnswers(rules), ...given, [rows?.id ?? '']: answer.id }, []),
  );
}

/** A rule's conditions in words: for each question, the answers for which it holds, groups by their names. */
export function conditionsInWords({ questions }: FundingRules, { when }: Pick<Rule, 'when'>) {
  return Object.entries(when).flatMap(([id, written]) => {
    const question = questions.find((candidate) => candidate.id === id);
    if (!question) return [];
    const named = [...question.groups, ...question.answers];
    const labels = [written]
      .flat()
      .map((word) => named.find((one) => one.id === word)?.label ?? word);
    return [{ question, labels }];
  });
}
