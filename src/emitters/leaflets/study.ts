/** Parts of a printed document about study: components, days, modules. */
import { rowDefinitions } from '../../domain/comparison/rows.ts';
import { stateFact, stateText } from '../../domain/facts/stated.ts';
import { capitalise, writeCount, writeNumber } from '../../domain/facts/words.ts';
import type { Programme } from '../../domain/model.ts';
import { stateStudyFacts } from '../../domain/programmes/keyFacts.ts';
import type { Block, Cell, Pair, Part } from './document.ts';
import {
  listUnder,
  type Notes,
  pair,
  pairsOf,
  say,
  sayUnpublished,
  state,
  stateWords,
} from './notes.ts';

/** A cell of statements below one another. */
export const cell = (...statements: Cell['statements']): Cell => ({ statements });

type Component = Programme['components'][number];

const stateHours = ({ hours, peerLed }: Component) => {
  if (peerLed) return say('Peer led');
  return hours ? say(writeNumber(hours)) : sayUnpublished('Not published');
};

/** Components with their hours, and the total that the provider gives. */
export function componentTable(programme: Programme, notes: Notes): Block {
  const { components, guidedLearningHours } = programme;
  const rows = components.map((component) => [
    cell(say(component.name)),
    ...(notes.isBrief ? [] : [cell(stateWords(notes, component.name, component.description))]),
    cell(stateHours(component)),
  ]);
  const stated = state(
    { ...notes, isBrief: true },
    'Guided learning hours',
    stateFact(guidedLearningHours, writeNumber),
  );
  // Who disagrees stands below the word: figures keep their column narrow.
  const total = guidedLearningHours && [
    cell({ ...say('Total'), remarks: stated.remarks }),
    ...(notes.isBrief ? [] : [cell()]),
    cell({ ...stated, remarks: [] }),
  ];
  return {
    kind: 'table',
    caption: 'Components and guided learning hours',
    columns: [
      { heading: 'Component', kind: 'name' },
      ...(notes.isBrief ? [] : [{ heading: 'What happens', kind: 'text' as const }]),
      { heading: 'Hours', kind: 'figure' },
    ],
    rows,
    ...(total && { total }),
  };
}

/** What a candidate does and gets. */
export function studyPart(programme: Programme, today: string, notes: Notes): Part {
  const { components, includedAsStandard, facilitation } = programme;
  const haveHours = components.some(({ hours, peerLed }) => hours || peerLed);
  const facts = stateStudyFacts(programme, today).map(({ term, fact }) => pair(notes, term, fact));
  const blocks: Block[] = pairsOf(notes.isBrief ? facts.filter(isNotInPanel) : facts);
  if (components.length > 0 && (haveHours || !notes.isBrief))
    blocks.push(componentTable(programme, notes));
  else {
    blocks.push(
      ...pairsOf(
        components.map(({ name, description }) =>
          pair(
            notes,
            name,
            stateFact(description, (words) => words),
          ),
        ),
      ),
    );
  }
  if (!notes.isBrief || components.length === 0) {
    blocks.push(...listUnder(notes, 'Included as standard', includedAsStandard));
    blocks.push(...listUnder(notes, 'Who facilitates', facilitation));
  }
  return { heading: 'What you do', blocks };
}

const isNotInPanel = ({ term }: Pair) =>
  term !== rowDefinitions.faceToFace.label && term !== rowDefinitions.guidedLearningHours.label;

/** The event days in order, with their topics. */
export function schedulePart({ events }: Programme): Part {
  const rows = events.map(({ day, title, kind, topics }) => [
    cell(say(`Day ${day}`)),
    cell(say(title), ...(capitalise(kind) === title ? [] : [say(capitalise(kind))])),
    { statements: topics.map((topic) => say(topic)), isList: true },
  ]);
  const columns = [
    { heading: 'Day', kind: 'name' as const },
    { heading: 'Event', kind: 'name' as const },
    { heading: 'Topics', kind: 'text' as const },
  ];
  return {
    heading: 'Schedule of the event days',
    blocks:
      events.length > 0
        ? [{ kind: 'table', caption: 'Event days and their topics', columns, rows }]
        : [],
  };
}

/** Online courses side by side, one row a module. */
export function coursesPart({ onlineCourses }: Programme, notes: Notes): Part {
  const heading = 'Online courses';
  const moduleCount = Math.max(0, ...onlineCourses.map(({ modules }) => modules.length));
  if (moduleCount === 0) {
    const statements = onlineCourses.map(({ name }) => say(name));
    return { heading, blocks: statements.length > 0 ? [{ kind: 'list', statements }] : [] };
  }
  const modules = Array.from({ length: moduleCount }, (_, index) => [
    cell(say(`Module ${index + 1}`)),
    ...onlineCourses.map(({ name, modules: titles }) => {
      const title = titles[index]?.title;
      return cell(title ? stateWords(notes, `${name}, module ${index + 1}`, title) : say('None'));
    }),
  ]);
  const lengths = onlineCourses.map(({ name, hours, weeks }) => {
    if (!hours) return cell(sayUnpublished('Not published'));
    const over = weeks ? ` over ${writeCount(weeks, 'week')}` : '';
    return cell(
      state(
        notes,
        name,
        stateFact(hours, (study) => `${writeCount(study, 'hour')}${over}`),
      ),
    );
  });
  const study = onlineCourses.some(({ hours }) => hours) ? [[cell(say('Study')), ...lengths]] : [];
  const columns = [
    { heading: 'Module', kind: 'name' as const },
    ...onlineCourses.map(({ name }) => ({ heading: name, kind: 'text' as const })),
  ];
  return {
    heading,
    blocks: [
      {
        kind: 'table',
        caption: 'Modules of each online course',
        columns,
        rows: [...modules, ...study],
      },
    ],
  };
}

/** Content areas and behaviours of the national framework. */
export function contentPart({ qualification }: Programme, notes: Notes): Part {
  const { contentAreas, behaviours } = qualification;
  const pairs: Pair[] = [];
  if (contentAreas.length > 0)
    pairs.push(pair(notes, 'Content areas', stateText(contentAreas.join('; '))));
  if (behaviours.length > 0)
    pairs.push(pair(notes, 'Leadership behaviours', stateText(behaviours.join('; '))));
  return { heading: 'What the national framework covers', blocks: pairsOf(pairs) };
}
