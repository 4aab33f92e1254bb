/** One of DfE's test cases: its cells as answers, and the answers' outcome in the words of its column. */
import type { FundingData } from '../../schemas/funding.ts';
import { type Decision, decideFunding } from './decide.ts';
import { plainValue } from './plainValue.ts';
import type { Rulebook } from './rulebook.ts';

/** A year's rules with the name of their file. */
export interface YearOfRules {
  id: string;
  data: FundingData;
  rulebook: Rulebook;
}

/** Reads a cell of a row by its column; `undefined` where the table has no such column. */
export type ReadCell = (column: string) => string | undefined;

/** What is wrong with a cell. */
export interface CellFault {
  column: string;
  message: string;
}

type Question = FundingData['questions'][number];

const choicesOf = ({ answers, courses }: Question) => [
  ...answers.map(({ id, dfe }) => ({ id, dfe })),
  ...courses.map(({ qualification, dfe }) => ({ id: qualification, dfe })),
];

/** The answer that a cell stands for: by DfE's words for it, or by its id. */
export function answerFor(question: Question, cell: string): string | undefined {
  const value = plainValue(cell);
  const matches = choicesOf(question).filter(
    ({ id, dfe }) => id === value || dfe.some((words) => plainValue(words) === value),
  );
  return matches[0]?.id;
}

/** What DfE writes in the column of a question, for messages. */
export const valuesOf = (question: Question) =>
  choicesOf(question)
    .flatMap(({ dfe }) => dfe.slice(0, 1))
    .map((value) => `"${value}"`)
    .join(', ');

/** Read the answers of a row. An empty cell, or no column, leaves what DfE's cases take for given. */
export function readAnswers({ data }: YearOfRules, read: ReadCell) {
  const answers: Record<string, string> = {};
  const faults: CellFault[] = [];
  for (const question of data.questions) {
    const { column, assumed } = question.dfe;
    const cell = (column && read(column)?.trim()) || '';
    const answer = cell ? answerFor(question, cell) : assumed;
    if (answer) answers[question.id] = answer;
    else if (column) {
      const fault = cell ? `"${cell}" is not known` : 'the cell is empty';
      faults.push({ column, message: `${fault}. Write one of: ${valuesOf(question)}.` });
    }
  }
  return { answers, faults };
}

/** The value of the expected column that answers come to, and the decision behind it. */
export function valueFor(
  { data, rulebook }: YearOfRules,
  answers: Record<string, string>,
): { value: string | undefined; decision: Decision | undefined } {
  const decision = decideFunding(rulebook, answers);
  const values = data.cases?.values ?? [];
  const conditional = values.find(({ given, outcome }) => {
    if (!given || decision?.outcome === outcome) return false;
    return (
      decideFunding(rulebook, { ...answers, [given.question]: given.answer })?.outcome === outcome
    );
  });
  const plain = values.find(({ given, outcome }) => !given && outcome === decision?.outcome);
  return { value: (conditional ?? plain)?.value, decision };
}
