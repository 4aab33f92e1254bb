/** Qualifications and programmes of the examples: one of today, one replaced; one told in full, one hardly told. */
import { behaviours, contentAreas } from '../../schemas/qualifications.ts';

const sources = ['leaflet'];

export const exampleQualifications = {
  'npq-teams': {
    code: 'NPQT',
    name: 'National Professional Qualification for Leading Teams',
    shortName: 'Leading teams',
    framework: 2021,
    group: 'leadership',
    level: 'middle',
    dfeIdentifier: 'npq-teams',
    summary: 'For people who lead a team.',
    durationMonths: { value: { minimum: 12, maximum: 12 }, source: 'leaflet' },
    hoursAWeek: { minimum: 1, maximum: 2 },
    next: ['npq-schools'],
    assessment: {
      tasks: [
        {
          title: 'Case study',
          description: 'A written answer to one case study, open-book, in a window of eight days.',
          wordCount: [
            { value: 1500, source: 'leaflet' },
            { value: 2000, source: 'page', note: 'The limit of the year before.' },
          ],
        },
      ],
    },
    sources,
  },
  'npq-schools': {
    code: 'NPQS',
    name: 'National Professional Qualification for Leading Schools',
    shortName: 'Leading schools',
    framework: 2021,
    group: 'leadership',
    level: 'headship',
    summary: 'For people who lead a school.',
    sources,
  },
  npqt: {
    code: 'NPQT',
    name: 'National Professional Qualification for Leading Teams',
    shortName: 'Leading teams',
    framework: 2017,
    group: 'leadership',
    level: 'middle',
    accreditedBy: 'Department for Education',
    contentAreas: [...contentAreas],
    behaviours: [...behaviours],
    summary: 'For people who led a team.',
    roles: [
      { phase: 'primary', roles: ['Phase leader', 'Key stage leader'], source: 'leaflet' },
      { phase: 'secondary', roles: ['Head of department'], source: 'leaflet' },
    ],
    replacedBy: {
      qualifications: ['npq-teams'],
      when: 'autumn 2021',
      ended: { value: 'August 2022', source: 'leaflet' },
      source: 'leaflet',
    },
    sources,
  },
};

export const exampleProgrammes = {
  'example-npqt': {
    qualification: 'npqt',
    provider: 'example',
    summary: 'Half-days and online courses, with a project in the reader’s own team.',
    audience: 'People who lead a team',
    roles: [{ phase: 'any', roles: ['Head of year', 'Subject leader'] }],
    eligibility: [
      { who: 'serving', requirement: 'Leads a team' },
      { who: 'aspiring', requirement: { value: 'Will lead one within a year', source: 'page' } },
    ],
    betterServed: [{ who: 'Headteachers', qualification: 'npq-schools' }],
    endorsement: { by: 'the headteacher', how: 'The headteacher signs a declaration.' },
    duration: [
      { value: { minimumMonths: 12, maximumMonths: 15 }, source: 'leaflet' },
      { value: { minimumMonths: 12, maximumMonths: 18 }, source: 'page' },
    ],
    faceToFace: { halfDays: 6, minimumHours: 18 },
    guidedLearningHours: [
      { value: 84, source: 'leaflet', note: 'The hours of the components add up to this.' },
      { value: 90, source: 'page' },
    ],
    onlineCourseCount: 2,
    personalOnlineTutor: true,
    coaching: false,
    components: [
      { name: 'Sessions', kind: 'face-to-face', description: 'Half-days in a group.', hours: 24 },
      { name: 'Online courses', kind: 'online', description: 'Courses in modules.', hours: 60 },
      { name: 'Peer groups', kind: 'peer group', description: 'Led by members.', peerLed: true },
    ],
    componentsSource: 'leaflet',
    events: [
      { day: 1, title: 'Beginning', kind: 'half-day session', topics: ['Vision', 'Evidence'] },
      { day: 2, title: 'Residential', kind: 'residential', topics: ['Working in partnership'] },
    ],
    onlineCourses: [
      {
        name: 'Strategy and improvement',
        hours: 30,
        weeks: 4,
        modules: [{ title: 'Context for change' }, { title: 'Creating the vision' }],
      },
      { name: 'Increasing capability', hours: 30, modules: [{ title: 'Coaching a colleague' }] },
    ],
    intakes: ['autumn', 'spring'],
    dfeFunding: { value: true, source: 'page', note: 'Only in some areas.' },
    assessment: { summary: 'A project in one’s own team.', viva: 'optional' },
    mastersCredits: { upTo: 40, university: 'Example University', level: 7 },
    benefitsForCandidates: ['Confidence to lead'],
    benefitsForSchools: ['A team that works together'],
    schoolGives: [{ kind: 'project', what: 'A team in which the candidate can lead the project' }],
    next: { roles: ['Senior leader'] },
    application: { by: 'web', url: 'https://www.example.org/apply', to: 'example' },
    sources: ['leaflet', 'page'],
  },
  'partner-npqt': {
    qualification: 'npqt',
    provider: 'partner',
    summary: 'Almost nothing about it is published.',
    audience: 'People who lead a team',
    application: { by: 'email', email: 'office@example.org', to: 'partner' },
    sources,
  },
};
