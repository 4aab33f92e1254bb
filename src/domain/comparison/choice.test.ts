import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareCells,
  compareChoice,
  type ComparedCell,
  type ComparisonCells,
  type ComparisonChoice,
  readComparisonChoice,
  tableOfText,
  writeComparisonChoice,
} from './choice.ts';

const cell: fc.Arbitrary<ComparedCell> = fc.oneof(
  fc.constantFrom('3 days', '6 half-days (18 hours)', '84').map((text) => ({ text })),
  fc
    .constantFrom('Not published', 'To be confirmed')
    .map((text) => ({ text, isUnknown: true as const })),
);
const facts = ['faceToFace', 'fee', 'duration'];
const ids = ['a', 'b', 'c', 'd', 'e'];
const cells: fc.Arbitrary<ComparisonCells> = fc
  .array(fc.tuple(cell, cell, cell), { minLength: ids.length, maxLength: ids.length })
  .map((columns) => ({
    rows: facts.map((fact) => ({ fact, label: fact.toUpperCase() })),
    columns: columns.map((values, index) => ({
      id: ids[index] as string,
      name: `Column ${index}`,
      group: 'Programmes',
      to: '/',
      cells: Object.fromEntries(facts.map((fact, place) => [fact, values[place] as ComparedCell])),
    })),
  }));
const choice: fc.Arbitrary<ComparisonChoice> = fc.record({
  columns: fc.shuffledSubarray(ids, { maxLength: 4 }),
  rows: fc.subarray(facts),
  onlyDifferences: fc.boolean(),
});

describe('comparing', () => {
  it('is symmetric: the order of the columns makes no difference', () => {
    fc.assert(
      fc.property(cells, choice, (all, chosen) => {
        const forwards = compareChoice(all, chosen);
        const backwards = compareChoice(all, { ...chosen, columns: chosen.columns.toReversed() });
        expect(backwards.rows.map(({ fact, difference }) => [fact, difference])).toEqual(
          forwards.rows.map(({ fact, difference }) => [fact, difference]),
        );
        expect(backwards.rows.map((row) => row.cells.toReversed())).toEqual(
          forwards.rows.map((row) => row.cells),
        );
      }),
    );
  });

  it('a thing does not differ from itself', () => {
    fc.assert(
      fc.property(cell, (one) => {
        expect(['same', 'unknown']).toContain(compareCells([one, one]));
      }),
    );
  });

  it('what is not known is neither the same nor different', () => {
    expect(compareCells([{ text: '84' }, { text: 'Not published', isUnknown: true }])).toBe(
      'partly-known',
    );
    expect(
      compareCells([{ text: '84' }, { text: '132' }, { text: 'Not published', isUnknown: true }]),
    ).toBe('different');
    expect(
      compareCells([
        { text: 'To be confirmed', isUnknown: true },
        { text: 'Not published', isUnknown: true },
      ]),
    ).toBe('unknown');
  });

  it('only differences hides a row exactly when nothing known differs or is missing', () => {
    fc.assert(
      fc.property(cells, choice, (all, chosen) => {
        const shown = compareChoice(all, { ...chosen, onlyDifferences: true }).rows;
        const hidden = compareChoice(all, { ...chosen, onlyDifferences: false }).rows.filter(
          ({ fact }) => !shown.some((row) => row.fact === fact),
        );
        expect(
          shown.every(({ difference }) => ['different', 'partly-known'].includes(difference)),
        ).toBe(true);
        expect(hidden.every(({ difference }) => ['same', 'unknown'].includes(difference))).toBe(
          true,
        );
      }),
    );
  });
});

describe('the address', () => {
  it('gives back every choice it was given', () => {
    fc.assert(
      fc.property(cells, choice, (all, chosen) => {
        const written = new URLSearchParams(writeComparisonChoice(chosen));
        expect(readComparisonChoice(written, all)).toEqual(chosen);
      }),
    );
  });

  it('may hold anything: what is unknown, doubled or too much is left out', () => {
    const [all] = fc.sample(cells, 1) as [ComparisonCells];
    const parameters = new URLSearchParams('?c=a,zz,a,b,c,d,e&rows=fee,colour&only=same');
    expect(readComparisonChoice(parameters, all)).toEqual({
      columns: ['a', 'b', 'c', 'd'],
      rows: ['fee'],
      onlyDifferences: false,
    });
  });
});

it('as text, a disputed cell says what the other document says', () => {
  const table = tableOfText({
    columns: [{ id: 'a', name: 'A', group: '', to: '/', cells: {} }],
    rows: [
      {
        fact: 'hours',
        label: 'Hours',
        cells: [{ text: '132', others: ['115'] }],
        difference: 'same',
      },
    ],
  });
  expect(table).toEqual([
    ['Fact', 'A', 'Comparison'],
    ['Hours', '132; another document says: 115', ''],
  ]);
});
