/** A comparison as a table of stated facts: what pages, print and files draw. */
import type { Comparison, Programme } from '../model.ts';
import type { StatedFact } from '../facts/stated.ts';
import { columnLimits, writeComparisonChoice } from './choice.ts';
import { rowDefinitions } from './rows.ts';

/** One row of a table: its words, its footnote's mark and a cell for each column. */
export interface TableRow {
  label: string;
  footnote?: string | undefined;
  cells: StatedFact[];
}

/** State each row of a comparison for each of its programmes, in the columns' order. */
export function compareProgrammes(comparison: Comparison, today: string): TableRow[] {
  return comparison.rows.map(({ fact, label, footnote }) => {
    const definition = rowDefinitions[fact];
    return {
      label: label ?? definition.label,
      footnote,
      cells: comparison.columns.map((programme) => definition.state(programme, today)),
    };
  });
}

/** What names a column: the qualification where providers are the same, the provider, or both. */
export function columnName(
  programme: Programme,
  heading: Comparison['columnHeading'],
): { name: string; code?: string } {
  if (heading === 'provider') return { name: programme.provider.shortName };
  return heading === 'programme'
    ? { name: programme.qualification.code, code: programme.provider.shortName }
    : { name: programme.qualification.shortName, code: programme.qualification.code };
}

/** Address of the builder with a table's columns and rows chosen: as many columns as it can show. */
export function builderAddress({ columns, rows }: Comparison): string {
  const choice = {
    columns: columns.slice(0, columnLimits.most).map(({ id }) => id),
    rows: rows.map(({ fact }) => fact),
    onlyDifferences: false,
  };
  return `/compare/build/${writeComparisonChoice(choice)}`;
}
