/** Rows of text as comma-separated values, by RFC 4180. */

/**
 * Write one field. Text that a spreadsheet would run as a formula is set behind an apostrophe, which
 * spreadsheets take for "this is text".
 */
function writeField(text: string): string {
  const safe = /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Write rows as a CSV file whose lines end as the standard says. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(writeField).join(',')}\r\n`).join('');
}
