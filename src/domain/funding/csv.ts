/** Tables of comma-separated values, as RFC 4180 writes them. */

/** A row with the line of the file on which it starts, counted from 1. */
export interface CsvRow {
  line: number;
  cells: string[];
}

/** One cell with what ends it. A quoted cell may hold commas, line ends and doubled quotes. */
const CELL = /(?:"((?:[^"]|"")*)"[ \t]*|([^",\r\n][^,\r\n]*)?)(,|\r\n|\n|\r|$)/y;

/**
 * Read a table. A byte order mark and empty lines are passed over.
 *
 * @throws {SyntaxError} naming the line, if a quoted cell does not end as it should.
 */
export function parseCsv(text: string): CsvRow[] {
  const rows: CsvRow[] = [];
  let line = 1;
  let row: CsvRow = { line, cells: [] };
  CELL.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  while (CELL.lastIndex < text.length || row.cells.length > 0) {
    const cell = CELL.exec(text);
    if (!cell) {
      throw new SyntaxError(
        `line ${line}: a cell in quotes does not end. Close it with ", and write "" for a quote inside it.`,
      );
    }
    const [whole, quoted, plain = '', end] = cell;
    row.cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    line += whole.match(/\r\n|\n|\r/g)?.length ?? 0;
    if (end === ',') continue;
    if (row.cells.some((value) => value !== '')) rows.push(row);
    row = { line, cells: [] };
  }
  return rows;
}
