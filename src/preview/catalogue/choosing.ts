/** Examples of what helps to choose: cohorts, comparisons, costs, the finder, pictures. */
import CohortFilters from '../../components/cohort/CohortFilters.astro';
import CohortTable from '../../components/cohort/CohortTable.astro';
import SessionTable from '../../components/cohort/SessionTable.astro';
import ComparisonBuilder from '../../components/compare/ComparisonBuilder.astro';
import ComparisonTable from '../../components/compare/ComparisonTable.astro';
import TeamCalculator from '../../components/cost/TeamCalculator.astro';
import TeamLine from '../../components/cost/TeamLine.astro';
import SeeAll from '../../components/finder/SeeAll.astro';
import HoursBar from '../../components/pictures/HoursBar.astro';
import Timeline from '../../components/pictures/Timeline.astro';
import VenueMap from '../../components/pictures/VenueMap.astro';
import { listCells } from '../../domain/comparison/cells.ts';
import { listPlaces } from '../../domain/costs/places.ts';
import { show } from './example.ts';
import { exampleDay as today, exampleOf, exampleSite } from './exampleSite.ts';

const { cohorts } = exampleSite;
const dated = exampleOf('cohorts', 'autumn');

export const cohort = {
  CohortFilters: show(CohortFilters, {
    name: 'every filter',
    props: { cohorts, today },
    shows: ['Provider', 'Delivery', 'Region', 'Show all cohorts'],
  }),
  CohortTable: show(CohortTable, {
    name: 'dated and to be confirmed',
    props: { id: 'cohorts-shown', caption: 'Cohorts', cohorts, today },
    shows: [
      'Cohorts',
      'Exeter, autumn 2026',
      '£1,200',
      'Open',
      'Online, 2027/28',
      'to be confirmed',
    ],
  }),
  SessionTable: show(SessionTable, {
    name: 'three sessions',
    props: { sessions: dated.sessions },
    shows: ['First', '1 December 2026', 'Online course', '11 January to 12 February 2027', 'Last'],
  }),
};

const cells = listCells(exampleSite);

export const compare = {
  ComparisonBuilder: show(ComparisonBuilder, {
    name: 'nothing chosen',
    props: { rows: cells.rows, columns: cells.columns },
    shows: ['Column 1', 'Column 3, if you like', 'Only differences', 'Choose rows'],
  }),
  ComparisonTable: show(ComparisonTable, {
    name: 'two providers',
    props: { comparison: exampleOf('comparisons', 'providers'), today },
    shows: [
      'NPQT as two providers offer it',
      'Duration',
      'Sources disagree',
      'Not published',
      'Hours that somebody guides.',
    ],
  }),
};

export const cost = {
  TeamCalculator: show(TeamCalculator, {
    name: 'no one chosen',
    props: { places: listPlaces(exampleSite) },
    shows: ['Add another programme', 'Programme', 'People', 'Of them funded'],
  }),
  TeamLine: show(TeamLine, {
    name: 'people on one programme',
    props: { places: listPlaces(exampleSite) },
    shows: ['Programme', 'Choose a programme', 'People', 'Of them funded'],
  }),
};

export const finder = {
  SeeAll: show(SeeAll, {
    name: 'below a question',
    props: { qualifications: exampleSite.qualifications, hasStart: true },
    shows: ['See all', 'Leading schools (NPQS)', 'The 2017 framework', 'Start the questions again'],
  }),
};

export const pictures = {
  HoursBar: show(HoursBar, {
    name: 'three components',
    props: { components: exampleOf('programmes', 'example-npqt').components },
    shows: ['Sessions, 24 hours', 'Online courses, 60 hours'],
  }),
  Timeline: show(Timeline, {
    name: 'a year',
    props: { cohort: dated },
    shows: ['First', 'Online course', 'Last'],
  }),
  VenueMap: show(VenueMap, {
    name: 'a place in the South West',
    props: { venue: exampleOf('venues', 'hall') },
    shows: ['Exeter, South West', 'OpenStreetMap'],
  }),
};
