/** Every cell that a comparison can show, as plain data for the builder. Made by the rows' own definitions. */
import { addressOf } from '../addresses.ts';
import type { StatedFact } from '../facts/stated.ts';
import type { Programme, Qualification, Site } from '../model.ts';
import { programmeName, qualificationTitle } from '../naming.ts';
import type { ComparedCell, ComparedColumn, ComparisonCells } from './choice.ts';
import { stateQualification } from './qualificationRows.ts';
import { type ComparisonFact, rowDefinitions } from './rows.ts';

const facts = Object.keys(rowDefinitions) as ComparisonFact[];

function cellOf({ kind, text, note, others }: StatedFact): ComparedCell {
  return {
    text,
    ...(kind !== 'known' && { isUnknown: true as const }),
    ...(note && { note }),
    ...(others.length > 0 && { others: others.map((other) => other.text) }),
  };
}

function cellsOf(state: (fact: ComparisonFact) => StatedFact): Record<string, ComparedCell> {
  return Object.fromEntries(facts.map((fact) => [fact, cellOf(state(fact))]));
}

function programmeColumn(programme: Programme, today: string): ComparedColumn {
  return {
    id: programme.id,
    name: programmeName(programme),
    group: 'Programmes of one provider',
    to: addressOf('programmes', programme),
    cells: cellsOf((fact) => rowDefinitions[fact].state(programme, today)),
  };
}

function qualificationColumn(qualification: Qualification): ComparedColumn {
  return {
    id: qualification.id,
    name: qualificationTitle(qualification),
    group: `Qualifications of the ${qualification.framework} framework`,
    to: addressOf('qualifications', qualification),
    cells: cellsOf((fact) => stateQualification(qualification, fact)),
  };
}

/** Columns to choose from, programmes first, and the rows in their order. */
export function listCells({ programmes, qualifications, today }: Site): ComparisonCells {
  return {
    rows: facts.map((fact) => ({ fact, label: rowDefinitions[fact].label })),
    columns: [
      ...programmes.map((programme) => programmeColumn(programme, today)),
      ...qualifications.map(qualificationColumn),
    ],
  };
}
