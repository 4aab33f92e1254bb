/** Tables as CSV by RFC 4180, safe to open in a spreadsheet. */
import { withoutControls } from './controls.ts';

export type Cell = string | number | undefined;

/** Spreadsheets take text that starts so for a formula, full-width forms included. */
const FORMULA =
  /^[\s\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/** Write a table. Every row ends in a line end; text that a spreadsheet would run gets an apostrophe. */
export function writeCsv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? `${cell}` : '';
  const text = withoutControls(cell);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== text || safe !== safe.trim()
    ? `"${safe.replaceAll('"', '""')}"`
    : safe;
}
