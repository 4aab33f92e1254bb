/** Parts of a printed document about assessment, cost and outcomes. */
import { addressOf } from '../../domain/addresses.ts';
import { rowDefinitions } from '../../domain/comparison/rows.ts';
import { stateFeeInFull } from '../../domain/costs/fee.ts';
import { stateFact, stateText } from '../../domain/facts/stated.ts';
import { capitalise, writeCount, writeNumber } from '../../domain/facts/words.ts';
import type { FundingRoute, Programme } from '../../domain/model.ts';
import { qualificationTitle } from '../../domain/naming.ts';
import { stateFunding } from '../../domain/programmes/funding.ts';
import type { Block, Pair, Part } from './document.ts';
import { listUnder, type Notes, pair, pairsOf, say, state, stateWords, wordList } from './notes.ts';
import type { Locate } from './people.ts';

/** How the programme assesses, and the national task behind it. */
export function assessmentPart({ assessment, qualification }: Programme, notes: Notes): Part {
  const blocks: Block[] = [];
  const fromTheStart = (months: number) => `${writeCount(months, 'month')} from the start`;
  if (assessment) {
    blocks.push({
      kind: 'paragraph',
      statement: stateWords(notes, 'Assessment', assessment.summary),
    });
    const pairs: Pair[] = [];
    if (assessment.viva) pairs.push(pair(notes, 'Viva', stateFact(assessment.viva, capitalise)));
    if (assessment.submitWithinMonths) {
      pairs.push(
        pair(notes, 'Time limit here', stateFact(assessment.submitWithinMonths, fromTheStart)),
      );
    }
    blocks.push(
      ...pairsOf(pairs),
      ...listUnder(notes, 'To achieve it you must', assessment.conditions),
    );
  }
  const national = qualification.assessment;
  if (national) {
    blocks.push({
      kind: 'heading',
      text: `The national task of ${qualificationTitle(qualification)}`,
    });
    const { projectTerms, submitWithinMonths, marking } = national;
    const pairs: Pair[] = national.tasks.map(({ title, description, wordCount }) => ({
      term: title,
      statements: [
        stateWords(notes, title, description),
        ...(wordCount
          ? [
              state(
                notes,
                'Written account',
                stateFact(wordCount, (words) => `Written account: ${writeNumber(words)} words`),
              ),
            ]
          : []),
      ],
    }));
    if (projectTerms) {
      pairs.push(
        pair(
          notes,
          'Length of the project',
          stateFact(projectTerms, (terms) => `At least ${writeCount(terms, 'school term')}`),
        ),
      );
    }
    if (submitWithinMonths)
      pairs.push(pair(notes, 'Time limit', stateFact(submitWithinMonths, fromTheStart)));
    if (qualification.placementDays) {
      pairs.push(
        pair(
          notes,
          'Placement',
          stateFact(
            qualification.placementDays,
            (days) => `${writeCount(days, 'day')} in another school`,
          ),
        ),
      );
    }
    if (marking && !notes.isBrief)
      pairs.push(
        pair(
          notes,
          'Marking',
          stateFact(marking, (words) => words),
        ),
      );
    blocks.push(...pairsOf(pairs));
  }
  return { heading: 'Assessment', blocks };
}

/** What a place costs, whether DfE pays, and the conditions of that. */
export function costPart(
  programme: Programme,
  routes: readonly FundingRoute[],
  notes: Notes,
  locate: Locate,
): Part {
  const pairs = [pair(notes, 'Cost of a place', stateFeeInFull(programme))];
  if (programme.fee?.academicYear)
    pairs.push(pair(notes, 'Academic year', stateText(programme.fee.academicYear)));
  pairs.push(pair(notes, 'DfE funding', stateFunding(programme)));
  const routeBlocks = routes.flatMap((route): Block[] => [
    { kind: 'heading', text: route.title },
    { kind: 'paragraph', statement: stateWords(notes, route.title, route.covers) },
    {
      kind: 'list',
      statements: route.conditions.map((condition) => stateWords(notes, route.title, condition)),
    },
    {
      kind: 'paragraph',
      statement: say({ text: `More on ${route.title}`, to: locate(addressOf('costs', route)) }),
    },
  ]);
  return { heading: 'Cost and funding', blocks: [...pairsOf(pairs), ...routeBlocks] };
}

/** What it brings to a candidate and a school. */
export function benefitsPart(programme: Programme, notes: Notes): Part {
  return {
    heading: 'What it brings',
    blocks: [
      ...listUnder(notes, 'For you', programme.benefitsForCandidates),
      ...listUnder(notes, 'For your school', programme.benefitsForSchools),
    ],
  };
}

/** Credits towards a master's degree, roles and study that follow. */
export function nextPart(programme: Programme, today: string, notes: Notes, locate: Locate): Part {
  const { mastersCredits, next, qualification } = programme;
  const words = (text: string) => text;
  const pairs: Pair[] = [];
  if (mastersCredits) {
    pairs.push(
      pair(notes, 'Master’s credits', rowDefinitions.mastersCredits.state(programme, today)),
    );
    const { university, award, level, discretion } = mastersCredits;
    if (university) pairs.push(pair(notes, 'University', stateFact(university, words)));
    if (award) pairs.push(pair(notes, 'Towards', stateFact(award, words)));
    if (level)
      pairs.push(
        pair(
          notes,
          'Level',
          stateFact(level, (value) => `Level ${value}`),
        ),
      );
    if (discretion) pairs.push(pair(notes, 'Who decides', stateFact(discretion, words)));
  }
  if (qualification.next.length > 0) {
    const statements = qualification.next.map((following) =>
      say({
        text: qualificationTitle(following),
        to: locate(addressOf('qualifications', following)),
      }),
    );
    pairs.push({ term: 'Next on the ladder', statements });
  }
  const blocks = pairsOf(pairs);
  if (next && next.roles.length > 0)
    blocks.push({ kind: 'heading', text: 'Roles' }, wordList(next.roles));
  if (next && next.study.length > 0)
    blocks.push({ kind: 'heading', text: 'Further study' }, wordList(next.study));
  return { heading: 'What comes next', blocks };
}
