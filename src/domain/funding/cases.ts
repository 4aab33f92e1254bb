/** DfE's own test cases, run through the function that the pages use. */
import {
  type ReadCell,
  readAnswers,
  valueFor,
  valuesOf,
  answerFor,
  type YearOfRules,
} from './caseRow.ts';
import { type CsvRow, parseCsv } from './csv.ts';
import { plainValue } from './plainValue.ts';

/** How many cases agree, and one line of text for each that does not. */
export interface CasesReport {
  total: number;
  agreed: number;
  /** Disagreements and cells that could not be read, in the order of the file. */
  messages: string[];
}

const quoted = (values: readonly string[]) => values.map((value) => `"${value}"`).join(', ');

/** The column that says for which start a case is. */
const startColumnOf = ({ data }: YearOfRules) => data.questions[0]?.dfe.column;

/** The years whose rules have test cases, and the columns that all of them need. */
function yearsWithCases(years: readonly YearOfRules[]): YearOfRules[] {
  const found = years.filter((year) => year.data.cases && startColumnOf(year));
  if (found.length > 0) return found;
  throw new SyntaxError(
    'No file in funding/ says how DfE writes its test cases: give one "cases".',
  );
}

function checkColumns(header: CsvRow, year: YearOfRules): void {
  const names = header.cells.map(plainValue);
  const needed = [
    ...year.data.questions.flatMap(({ dfe }) => dfe.column ?? []),
    ...(year.data.cases ? [year.data.cases.column] : []),
  ];
  const missing = needed.filter((column) => !names.includes(plainValue(column)));
  if (missing.length === 0) return;
  throw new SyntaxError(
    `line ${header.line}: ${missing.length === 1 ? 'the column' : 'the columns'} ${quoted(missing)} ${missing.length === 1 ? 'is' : 'are'} missing. ` +
      `The first line needs: ${quoted(needed)}.`,
  );
}

function readerOf(header: CsvRow, row: CsvRow): ReadCell {
  const names = header.cells.map(plainValue);
  return (column) => {
    const place = names.indexOf(plainValue(column));
    return place < 0 ? undefined : (row.cells[place] ?? '');
  };
}

/** Run one case. Returns a line that says what is wrong, or nothing if it agrees. */
function runCase(years: readonly YearOfRules[], header: CsvRow, row: CsvRow): string | undefined {
  const read = readerOf(header, row);
  const at = `line ${row.line}`;
  if (row.cells.slice(header.cells.length).some((cell) => cell.trim() !== '')) {
    return `${at}: has ${row.cells.length} cells, and the first line has ${header.cells.length}. A cell with a comma needs quotes round it.`;
  }
  const year = years.find(({ data: { questions } }) => {
    const cell = questions[0]?.dfe.column && read(questions[0].dfe.column);
    return questions[0] && cell && answerFor(questions[0], cell);
  });
  if (!year) {
    const column = startColumnOf(years[0] as YearOfRules) as string;
    const known = years.flatMap(({ data }) =>
      data.questions[0] ? [valuesOf(data.questions[0])] : [],
    );
    return `${at}, column "${column}": there are no rules for "${read(column)?.trim() ?? ''}". There are rules for: ${known.join(', ')}.`;
  }
  const { answers, faults } = readAnswers(year, read);
  const { column, values } = year.data.cases as NonNullable<YearOfRules['data']['cases']>;
  const written = read(column) ?? '';
  const expected = values.find(({ value }) => plainValue(value) === plainValue(written));
  if (!expected) {
    faults.push({
      column,
      message: `"${written.trim()}" is not an outcome. Write one of: ${quoted(values.map(({ value }) => value))}.`,
    });
  }
  if (!expected || faults.length > 0) {
    return faults.map((fault) => `${at}, column "${fault.column}": ${fault.message}`).join('\n');
  }
  const { value, decision } = valueFor(year, answers);
  if (value === expected.value) return undefined;
  const situation = header.cells
    .map((name, index) => ({ name: name.trim(), cell: row.cells[index]?.trim() }))
    .filter(({ name, cell }) => cell && plainValue(name) !== plainValue(column))
    .map(({ name, cell }) => `${name}: ${cell}`);
  return (
    `${at}: DfE expects "${expected.value}", and the rules of ${year.id} say "${value ?? 'nothing'}", ` +
    `reason ${decision?.reason ?? 'none'}, rule ${decision?.ruleId ?? 'none'}. ${situation.join('; ')}`
  );
}

/**
 * Run all cases of a table.
 *
 * Each case is answered by the rules of its own start. A case for which there are no rules, or whose
 * cells cannot be read, counts as one that does not agree.
 * @throws {SyntaxError} if the table has no cases, lacks a column, or cannot be read at all.
 */
export function runFundingCases(years: readonly YearOfRules[], csv: string): CasesReport {
  const [header, ...rows] = parseCsv(csv);
  if (!header || rows.length === 0) throw new SyntaxError('The table has no cases.');
  const withCases = yearsWithCases(years);
  for (const year of withCases) checkColumns(header, year);
  const results = rows.map((row) => runCase(withCases, header, row));
  const messages = results.filter((message) => message !== undefined);
  return { total: rows.length, agreed: rows.length - messages.length, messages };
}
