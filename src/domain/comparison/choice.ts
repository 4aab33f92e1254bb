/**
 * A comparison of the reader's own choice: what the address holds, and what differs.
 *
 * Runs in the browser on cells that the build has stated, so it knows nothing of programmes.
 */

/** A cell in words. `isUnknown` marks what is to be confirmed, not published or up to the provider. */
export interface ComparedCell {
  text: string;
  isUnknown?: true;
  note?: string;
  /** What other documents say. */
  others?: string[];
}

export interface ComparedColumn {
  id: string;
  name: string;
  /** Heading under which it is offered. */
  group: string;
  /** Address of its page. */
  to: string;
  /** Cells by fact. */
  cells: Record<string, ComparedCell>;
}

export interface ComparisonCells {
  rows: { fact: string; label: string }[];
  columns: ComparedColumn[];
}

/** Fewest and most columns that stand side by side, on a screen and on A4. */
export const columnLimits = { fewest: 2, most: 4 };

/** What a reader has chosen to compare. */
export interface ComparisonChoice {
  /** Ids of columns, in order. */
  columns: string[];
  /** Facts to show; empty for all. */
  rows: string[];
  onlyDifferences: boolean;
}

const listOf = (written: string | null) => [...new Set((written ?? '').split(',').filter(Boolean))];

/** Read a choice from an address. Columns and rows that it does not know are left out, as is a fifth column. */
export function readComparisonChoice(
  parameters: URLSearchParams,
  { columns, rows }: ComparisonCells,
): ComparisonChoice {
  const knownColumns = new Set(columns.map(({ id }) => id));
  const knownRows = new Set(rows.map(({ fact }) => fact));
  return {
    columns: listOf(parameters.get('c'))
      .filter((id) => knownColumns.has(id))
      .slice(0, columnLimits.most),
    rows: listOf(parameters.get('rows')).filter((fact) => knownRows.has(fact)),
    onlyDifferences: parameters.get('only') === 'differences',
  };
}

/** Write a choice for an address, such as `?c=olp-npqml,acts-npqml&only=differences`. */
export function writeComparisonChoice({
  columns,
  rows,
  onlyDifferences,
}: ComparisonChoice): string {
  const parts = [
    columns.length > 0 && `c=${columns.map(encodeURIComponent).join(',')}`,
    rows.length > 0 && `rows=${rows.map(encodeURIComponent).join(',')}`,
    onlyDifferences && 'only=differences',
  ].filter(Boolean);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/**
 * How the cells of a row stand to each other. `partly-known` is neither the same nor different: what
 * one document does not say cannot be compared.
 */
export type Difference = 'same' | 'different' | 'partly-known' | 'unknown';

/** Compare the cells of a row. Their order makes no difference. */
export function compareCells(cells: readonly ComparedCell[]): Difference {
  const known = cells.filter(({ isUnknown }) => !isUnknown);
  if (known.length === 0) return 'unknown';
  if (new Set(known.map(({ text }) => text)).size > 1) return 'different';
  return known.length < cells.length ? 'partly-known' : 'same';
}

export interface ComparedRow {
  fact: string;
  label: string;
  cells: ComparedCell[];
  difference: Difference;
}

const missing: ComparedCell = { text: 'Not published', isUnknown: true };

/** The chosen columns with their rows. A row of which nothing is known is shown only if it was chosen. */
export function compareChoice(
  { rows, columns }: ComparisonCells,
  choice: ComparisonChoice,
): { columns: ComparedColumn[]; rows: ComparedRow[] } {
  const chosen = choice.columns.flatMap((id) => columns.find((column) => column.id === id) ?? []);
  const compared = rows
    .filter(({ fact }) => choice.rows.length === 0 || choice.rows.includes(fact))
    .map((row): ComparedRow => {
      const cells = chosen.map(({ cells }) => cells[row.fact] ?? missing);
      return { ...row, cells, difference: compareCells(cells) };
    })
    .filter(({ difference }) =>
      choice.onlyDifferences
        ? difference === 'different' || difference === 'partly-known'
        : difference !== 'unknown' || choice.rows.length > 0,
    );
  return { columns: chosen, rows: compared };
}

/** Said while there is nothing to compare. */
export const nothingChosen = 'Choose two to four to see them side by side.';

/** Words beside a row's name that say how its cells stand to each other. */
export const differenceWords: Record<Difference, string> = {
  same: '',
  different: 'Differs',
  'partly-known': 'Not known for all',
  unknown: '',
};

/** A comparison as rows of text, for a file: what is disputed says so. */
export function tableOfText({ columns, rows }: ReturnType<typeof compareChoice>): string[][] {
  const write = ({ text, others = [] }: ComparedCell) =>
    [text, ...others.map((other) => `another document says: ${other}`)].join('; ');
  return [
    ['Fact', ...columns.map(({ name }) => name), 'Comparison'],
    ...rows.map(({ label, cells, difference }) => [
      label,
      ...cells.map(write),
      differenceWords[difference],
    ]),
  ];
}
