/** What a school must give or allow, on a programme's page and in print. */
import { type ComparisonFact, rowDefinitions } from '../comparison/rows.ts';
import type { Programme } from '../model.ts';
import type { NamedFact } from './keyFacts.ts';

const rows: { fact: ComparisonFact; term?: string }[] = [
  { fact: 'faceToFace', term: 'Release from school' },
  { fact: 'sessionTimes' },
  { fact: 'endorsement' },
  { fact: 'projectTerms' },
  { fact: 'schoolProject' },
  { fact: 'placement' },
  { fact: 'sponsor' },
  { fact: 'schoolSupport' },
  { fact: 'fee', term: 'Cost of a place' },
];

// What every school asks is said even where no document answers; the rest only where one does.
const alwaysSaid: ComparisonFact[] = ['faceToFace', 'endorsement', 'sponsor', 'fee'];

/** What the school gives, row by row. */
export function stateSchoolGives(programme: Programme, today: string): NamedFact[] {
  return rows
    .map(({ fact, term = rowDefinitions[fact].label }) => ({
      isAlwaysSaid: alwaysSaid.includes(fact),
      term,
      fact: rowDefinitions[fact].state(programme, today),
    }))
    .filter(({ isAlwaysSaid, fact }) => isAlwaysSaid || fact.kind !== 'not-published')
    .map(({ term, fact }) => ({ term, fact }));
}

/** Time and fees that a school gives besides, one line each. */
export const alsoGiven = ({ schoolGives }: Programme): string[] =>
  schoolGives.filter(({ kind }) => kind === 'time' || kind === 'fee').map(({ what }) => what.value);
