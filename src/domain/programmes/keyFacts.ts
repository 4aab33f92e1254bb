/** What people ask first about a programme, and what study it takes: on its page and in print. */
import { type ComparisonFact, rowDefinitions } from '../comparison/rows.ts';
import type { StatedFact } from '../facts/stated.ts';
import type { Programme } from '../model.ts';
import { stateFunding } from './funding.ts';
import { stateNextStart } from './nextStart.ts';

/** A fact under its name. */
export interface NamedFact {
  term: string;
  fact: StatedFact;
}

/** The fact panel: for whom, how long, how much, when. Unpublished facts say so. */
export function stateKeyFacts(programme: Programme, today: string): NamedFact[] {
  const state = (fact: ComparisonFact) => rowDefinitions[fact].state(programme, today);
  return [
    { term: 'Who it is for', fact: state('audience') },
    { term: 'How long', fact: state('duration') },
    { term: 'Out of school', fact: state('faceToFace') },
    { term: 'Guided hours', fact: state('guidedLearningHours') },
    { term: 'Cost', fact: state('fee') },
    { term: 'Funding', fact: stateFunding(programme) },
    { term: 'Next start', fact: stateNextStart(programme, today) },
  ];
}

const studyFacts: ComparisonFact[] = [
  'faceToFace',
  'faceToFaceHours',
  'guidedLearningHours',
  'onlineCourses',
  'personalOnlineTutor',
  'coaching',
  'reviews360',
];

/** What study a programme takes, as far as it is published. */
export function stateStudyFacts(programme: Programme, today: string): NamedFact[] {
  return studyFacts
    .map((fact) => ({
      term: rowDefinitions[fact].label,
      fact: rowDefinitions[fact].state(programme, today),
    }))
    .filter(({ fact }) => fact.kind !== 'not-published');
}
