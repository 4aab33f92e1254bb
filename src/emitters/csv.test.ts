import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from './csv.ts';

/** A reader of RFC 4180, to see that what was written comes back. */
function readCsv(file: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of file.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g,
  )) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe('a CSV file', () => {
  it('gives back every word, whatever it holds', () => {
    const word = fc.string().filter((text) => !/^\s*[=+\-@\t\r]/.test(text));
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
        (rows) => {
          expect(readCsv(writeCsv(rows))).toEqual(rows);
        },
      ),
    );
  });

  it.each(['=1+1', '+44', '-2', '@SUM(A1)', '\t=1', ' =1', '\r=1'])(
    'does not let %j run as a formula',
    (text) => {
      expect(readCsv(writeCsv([[text]]))).toEqual([[`'${text}`]]);
    },
  );

  it('leaves money and dates alone', () => {
    expect(writeCsv([['£1,200', '2 March 2020']])).toBe('"£1,200",2 March 2020\r\n');
  });
});
