import Assessment from '../../components/programme/Assessment.astro';
import ComponentTable from '../../components/programme/ComponentTable.astro';
import CostAndFunding from '../../components/programme/CostAndFunding.astro';
import EventDays from '../../components/programme/EventDays.astro';
import KeyFacts from '../../components/programme/KeyFacts.astro';
import OnlineCourses from '../../components/programme/OnlineCourses.astro';
import Outcomes from '../../components/programme/Outcomes.astro';
import ProgrammeList from '../../components/programme/ProgrammeList.astro';
import SchoolGives from '../../components/programme/SchoolGives.astro';
import ToPrint from '../../components/programme/ToPrint.astro';
import WhatYouDo from '../../components/programme/WhatYouDo.astro';
import WhenAndWhere from '../../components/programme/WhenAndWhere.astro';
import WhoItIsFor from '../../components/programme/WhoItIsFor.astro';
import WhoRunsIt from '../../components/programme/WhoRunsIt.astro';
import type { FundingRoute } from '../../domain/model.ts';
import { show } from './example.ts';
import { exampleDay as today, exampleOf, exampleSite } from './exampleSite.ts';

const full = exampleOf('programmes', 'example-npqt');
const bare = exampleOf('programmes', 'partner-npqt');
const guide = exampleOf('guides', 'for-schools');

export const programme = {
  Assessment: show(Assessment, {
    name: 'a project',
    props: { programme: full },
    shows: ['A project in one’s own team', 'Viva'],
  }),
  ComponentTable: show(ComponentTable, {
    name: 'hours that add up',
    props: { programme: full },
    shows: [
      'Sessions',
      '24',
      'Online courses',
      '60',
      'Peer led',
      'Total',
      '84',
      'another document',
      '90',
    ],
  }),
  CostAndFunding: show(
    CostAndFunding,
    {
      name: 'a price',
      props: {
        programme: full,
        fundingRoutes: [exampleOf('costs', 'scholarships') as FundingRoute],
        fundingRules: exampleSite.funding,
      },
      shows: ['£1,200, including the assessment fee', 'Only in some areas.', 'Scholarships'],
    },
    {
      name: 'to be confirmed',
      props: { programme: bare, fundingRoutes: [], fundingRules: [] },
      shows: ['To be confirmed'],
    },
  ),
  EventDays: show(EventDays, {
    name: 'two days',
    props: { events: full.events },
    shows: ['Day 1: Beginning', 'Vision', 'Day 2: Residential'],
  }),
  KeyFacts: show(
    KeyFacts,
    {
      name: 'all published',
      props: { programme: full, today },
      shows: ['12 to 15 months', '6 half-days', '84', '£1,200', '1 December 2026', 'Apply'],
    },
    {
      name: 'hardly anything published',
      props: { programme: bare, today },
      shows: ['Not published', 'To be confirmed', 'Partner Alliance'],
    },
  ),
  OnlineCourses: show(OnlineCourses, {
    name: 'courses of different length',
    props: { courses: full.onlineCourses },
    shows: [
      'Strategy and improvement',
      '30 hours over 4 weeks',
      'Context for change',
      'Coaching a colleague',
    ],
  }),
  Outcomes: show(Outcomes, {
    name: 'for both',
    props: { programme: full, today },
    shows: ['Confidence to lead', 'A team that works together', 'Up to 40', 'Senior leader'],
  }),
  ProgrammeList: show(ProgrammeList, {
    name: 'two',
    props: { programmes: exampleSite.programmes, today, level: 3 },
    shows: ['Leading teams (NPQT) with Example', '£1,200', 'with Partner', 'to be confirmed'],
  }),
  SchoolGives: show(SchoolGives, {
    name: 'with the guide',
    props: { programme: full, guide, today },
    shows: ['6 half-days', 'signs a declaration', 'A team in which', 'What an NPQ asks'],
  }),
  ToPrint: show(ToPrint, {
    name: 'leaflet and specification',
    props: {
      programme: full,
      prints: { leaflet: { pages: 2, bytes: 81_500 }, specification: { pages: 1, bytes: 1000 } },
    },
    shows: ['PDF, 2 pages, 82 kB', 'PDF, 1 page, 1 kB'],
  }),
  WhatYouDo: show(WhatYouDo, {
    name: 'hours as a bar',
    props: { programme: full, today },
    shows: ['6 half-days', '84', 'Sessions, 24 hours', 'Online courses, 60 hours'],
  }),
  WhenAndWhere: show(WhenAndWhere, {
    name: 'a dated cohort',
    props: { programme: full, today },
    shows: ['Exeter, autumn 2026', '1 December 2026', '1.30pm to 4.30pm', 'Autumn and spring'],
  }),
  WhoItIsFor: show(WhoItIsFor, {
    name: 'serving and aspiring',
    props: { programme: full },
    shows: [
      'People who lead a team',
      'Head of year',
      'Leads a team',
      'Headteachers: look at Leading schools',
    ],
  }),
  WhoRunsIt: show(WhoRunsIt, {
    name: 'under a licence',
    props: { programme: bare, policies: exampleSite.policies },
    shows: ['Partner Alliance', 'Example Partnership', 'Complaints and appeals'],
  }),
};
