import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from './csv.ts';

const cellsOf = (text: string) => parseCsv(text).map(({ cells }) => cells);

describe('a table of comma-separated values', () => {
  it('has a row a line, whichever way lines end, and with or without a last end', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(cellsOf(['a,b', '1,2'].join(end))).toEqual([
        ['a', 'b'],
        ['1', '2'],
      ]);
      expect(cellsOf(['a,b', '1,2', ''].join(end))).toEqual([
        ['a', 'b'],
        ['1', '2'],
      ]);
    }
  });
  it('may begin with a byte order mark', () => {
    expect(cellsOf('\uFEFFa,b\n')).toEqual([['a', 'b']]);
  });
  it('keeps commas, line ends and quotes in quotes', () => {
    expect(cellsOf('"a, b","c\r\nd","e ""f"""\n')).toEqual([['a, b', 'c\r\nd', 'e "f"']]);
  });
  it('passes over empty lines and counts them', () => {
    expect(parseCsv('a\n\n"b\nc"\nd\n')).toEqual([
      { line: 1, cells: ['a'] },
      { line: 3, cells: ['b\nc'] },
      { line: 5, cells: ['d'] },
    ]);
  });
  it('keeps empty cells, the last one too', () => {
    expect(cellsOf(',a,\n')).toEqual([['', 'a', '']]);
    expect(cellsOf('a,')).toEqual([['a', '']]);
  });
  it('says on which line a quote does not end', () => {
    expect(() => parseCsv('a\n"b\n')).toThrow(/^line 2: a cell in quotes does not end/);
    expect(() => parseCsv('a\n"b"c\n')).toThrow(/^line 2: /);
  });
  it('gives back whatever was written', () => {
    const cell = fc.string();
    const table = fc.array(
      fc.array(cell, { minLength: 2, maxLength: 2 }).filter((row) => row.some(Boolean)),
      { minLength: 1 },
    );
    const write = (rows: string[][]) =>
      rows
        .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(','))
        .join('\r\n');
    fc.assert(
      fc.property(table, (rows) => {
        expect(cellsOf(write(rows))).toEqual(rows);
      }),
    );
  });
});
