/** Entries that the examples of components are drawn from, as an editor would write them. All are made up. */
import { exampleFunding } from './exampleFunding.ts';
import { exampleProgrammes, exampleQualifications } from './exampleProgrammes.ts';

const sources = ['leaflet'];

/** By collection and id. Each is parsed by its schema, as a file would be. */
export const exampleEntries = {
  sources: {
    leaflet: {
      title: 'Leaflet of the Example Partnership',
      publisher: 'Example Partnership',
      kind: 'leaflet',
      file: 'leaflet.pdf',
      publishedOn: '2026-03',
      readOn: '2026-11-02',
    },
    page: {
      title: 'Frequently asked questions',
      publisher: 'A delivery partner whose name is long enough to need a second line on a phone',
      kind: 'web page',
      url: 'https://www.example.org/faq',
      readOn: '2026-11-02',
      note: 'It gives no date.',
    },
  },
  glossary: {
    cohort: { term: 'Cohort', meaning: 'The people who start a programme together.', sources },
  },
  qualifications: exampleQualifications,
  providers: {
    example: {
      name: 'Example Partnership',
      shortName: 'Example',
      kind: 'licence holder',
      summary: 'A partnership of examples.',
      website: 'https://www.example.org/',
      contacts: [
        {
          purpose: 'General enquiries',
          email: 'a.very.long.mailbox.name@partnership.example.org',
          telephone: '0117 920 9200',
          url: 'https://www.example.org/contact',
        },
      ],
      sources,
    },
    partner: {
      name: 'Partner Alliance',
      shortName: 'Partner',
      kind: 'delivery partner',
      summary: 'Delivers under the licence of another.',
      licence: {
        holder: 'example',
        statement: { value: 'Example answers for it.', source: 'page' },
      },
      sources,
    },
  },
  programmes: exampleProgrammes,
  comparisons: {
    providers: {
      title: 'Two providers compared',
      caption: 'NPQT as two providers offer it',
      summary: 'What differs between them.',
      columns: ['example-npqt', 'partner-npqt'],
      columnHeading: 'provider',
      rows: [
        { fact: 'duration' },
        { fact: 'guidedLearningHours', footnote: '*' },
        { fact: 'fee' },
        { fact: 'coaching' },
      ],
      footnotes: [{ mark: '*', text: 'Hours that somebody guides.' }],
      sources,
    },
  },
  cohorts: {
    autumn: {
      programme: 'example-npqt',
      title: 'Exeter, autumn 2026',
      delivery: 'face-to-face',
      venue: 'hall',
      academicYear: '2026/27',
      startsOn: '2026-12-01',
      endsOn: '2027-07-06',
      sessionTimes: { startsAt: '13:30', endsAt: '16:30' },
      sessions: [
        { title: 'First', kind: 'face-to-face', startsOn: '2026-12-01' },
        { title: 'Online course', kind: 'online', startsOn: '2027-01-11', endsOn: '2027-02-12' },
        { title: 'Last', kind: 'face-to-face', startsOn: '2027-07-06' },
      ],
      capacity: 29,
      facilitators: ['A. Facilitator'],
      sources,
    },
    announced: {
      programme: 'partner-npqt',
      title: 'Online, 2027/28',
      delivery: 'online',
      academicYear: '2027/28',
      dates: 'toBeConfirmed',
      sources,
    },
  },
  venues: {
    hall: {
      name: 'The Town Hall',
      street: '1 High Street',
      town: 'Exeter',
      postcode: 'EX1 1AA',
      region: 'South West',
      coordinates: { value: { latitude: 50.72, longitude: -3.53 }, source: 'page' },
      sources,
    },
  },
  costs: {
    'example-fee': {
      kind: 'fee',
      title: 'The fee',
      summary: 'One price buys the whole programme.',
      programme: 'example-npqt',
      amountPence: 120_000,
      includes: ['the assessment fee'],
      academicYear: '2026/27',
      sources,
    },
    'partner-fee': {
      kind: 'fee',
      title: 'The partner’s fee',
      summary: 'It has announced that it will say.',
      programme: 'partner-npqt',
      amountPence: 'toBeConfirmed',
      sources,
    },
    'self-funded': {
      kind: 'self-funded fee',
      title: 'What one hub charged',
      summary: 'For people without a funded place.',
      qualifications: ['npq-teams'],
      publishedBy: 'Example Hub',
      amountPence: 89_900,
      intake: 'autumn 2026',
      sources,
    },
    scholarships: {
      kind: 'funding route',
      title: 'Scholarships',
      summary: 'Paid the full cost in some areas.',
      framework: 2017,
      from: 'Autumn 2018',
      covers: 'The full cost',
      conditions: ['Works in a school of such an area'],
      sources,
    },
  },
  policies: {
    complaints: {
      title: 'Complaints and appeals',
      summary: 'Whom to ask, and in what order.',
      kind: 'complaints and appeals',
      owner: 'example',
      appliesTo: ['example-npqt'],
      sources,
    },
  },
  guides: {
    'for-schools': {
      title: 'What an NPQ asks of a school',
      summary: 'What a school gives and what it gains.',
      audience: 'schools',
      sources,
    },
  },
  testimonials: {
    thanks: {
      words: 'It changed how I lead.',
      role: 'Head of year',
      about: { programme: 'example-npqt' },
      sources,
    },
  },
  finder: {},
  funding: { year: exampleFunding },
};
