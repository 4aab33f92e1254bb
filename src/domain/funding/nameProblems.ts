/** Names in a file of rules that lead nowhere: questions, answers, reasons, outcomes. */
import type { FundingData } from '../../schemas/funding.ts';
import { findRepeated, findUnknown, findUnused, type Path, type RuleProblem } from './problem.ts';
import { answerIdsOf, answersNamed, wordsOf } from './rulebook.ts';

type Rule = FundingData['steps'][number]['rules'][number];

/** All rules with their place in the file, in the order in which they decide. */
function placedRules({ steps }: FundingData): { rule: Rule; at: Path }[] {
  return steps.flatMap(({ rules }, step) =>
    rules.map((rule, index) => ({ rule, at: ['steps', step, 'rules', index] })),
  );
}

function findConditionProblems(
  { when, otherwise, id }: Rule,
  at: Path,
  questions: FundingData['questions'],
): RuleProblem[] {
  const conditions = Object.entries(when);
  if (conditions.length === 0 && !otherwise) {
    return [
      {
        kind: 'incomplete',
        path: at,
        message: `The rule "${id}" has no condition, so it would hold for everybody.`,
        fix: 'Say under "when" for which answers it holds, or write "otherwise: true".',
      },
    ];
  }
  return conditions.flatMap(([name, written]) => {
    const path = [...at, 'when', name];
    const question = questions.find((candidate) => candidate.id === name);
    if (!question) {
      const known = questions.map((candidate) => candidate.id);
      return findUnknown(name, known, 'question', path);
    }
    const known = [...question.groups.map((group) => group.id), ...answerIdsOf(question)];
    return wordsOf(written).flatMap((word, index) =>
      answersNamed(question, word).length > 0
        ? []
        : findUnknown(
            word,
            known.filter((candidate) => candidate !== word),
            `answer to "${name}"`,
            typeof written === 'string' ? path : [...path, index],
          ),
    );
  });
}

/** Find what is wrong with answers that the table or DfE's cases take for given. */
function findGivenProblems({ questions, table, cases }: FundingData): RuleProblem[] {
  const ids = questions.map(({ id }) => id);
  const given = [
    ...(table?.assumed ?? []).map((answer, index) => ({
      ...answer,
      at: ['table', 'assumed', index],
    })),
    ...(cases?.values ?? []).flatMap((value, index) =>
      value.given ? [{ ...value.given, at: ['cases', 'values', index, 'given'] }] : [],
    ),
  ];
  return [
    ...(table ? findUnknown(table.rows, ids, 'question', ['table', 'rows']) : []),
    ...(table?.split ?? []).flatMap((id, index) =>
      findUnknown(id, ids, 'question', ['table', 'split', index]),
    ),
    ...given.flatMap(({ question: name, answer, at }) => {
      const question = questions.find(({ id }) => id === name);
      return question
        ? findUnknown(answer, answerIdsOf(question), `answer to "${name}"`, [...at, 'answer'])
        : findUnknown(name, ids, 'question', [...at, 'question']);
    }),
  ];
}

/** Find names that lead nowhere, names that are there twice, and names that nothing uses. */
export function findNameProblems(data: FundingData): RuleProblem[] {
  const { questions, outcomes, reasons } = data;
  const rules = placedRules(data);
  const codes = reasons.map(({ code }) => code);
  const outcomeIds: string[] = outcomes.map(({ id }) => id);
  const questionIds = questions.map(({ id }) => id);
  const asked = rules.flatMap(({ rule }) => Object.keys(rule.when));
  return [
    ...rules.flatMap(({ rule, at }) => [
      ...findConditionProblems(rule, at, questions),
      ...findUnknown(rule.reason, codes, 'reason', [...at, 'reason']),
      ...findUnknown(rule.outcome, outcomeIds, 'outcome in this file', [...at, 'outcome']),
    ]),
    ...findRepeated(
      rules.map(({ rule }) => rule.id),
      'rules called',
      (index) => [...(rules[index]?.at ?? []), 'id'],
    ),
    ...findRepeated(codes, 'reasons with the code', (index) => ['reasons', index, 'code']),
    ...findRepeated(outcomeIds, 'outcomes called', (index) => ['outcomes', index, 'id']),
    ...findUnused(
      codes,
      rules.map(({ rule }) => rule.reason),
      'reasons',
      'reason',
    ),
    ...findUnused(
      outcomeIds,
      rules.map(({ rule }) => rule.outcome),
      'outcomes',
      'outcome',
    ),
    ...findUnused(questionIds, asked, 'questions', 'question'),
    ...findGivenProblems(data),
  ];
}
