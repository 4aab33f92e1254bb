/** A small year of funding rules, made up, with a result of every kind. */
const yesNo = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
];

export const exampleFunding = {
  title: 'Example year',
  summary: 'Places in some schools can be funded.',
  framework: 2021,
  ruledOn: '2026-08-21',
  source: 'leaflet',
  caution: 'A place that can be funded is no promise.',
  sources: ['leaflet'],
  questions: [
    {
      id: 'start',
      asks: 'When does the course start?',
      short: 'Start',
      answers: [
        { id: 'autumn', label: 'In autumn' },
        { id: 'later', label: 'Later' },
      ],
    },
    {
      id: 'setting',
      asks: 'Where do you work?',
      short: 'Where you work',
      help: 'Choose what comes closest.',
      terms: ['cohort'],
      groups: [{ id: 'schools', label: 'Schools' }],
      answers: [
        { id: 'school', label: 'In a school', brief: 'school', group: 'schools' },
        { id: 'trust', label: 'In a trust', brief: 'trust', group: 'schools' },
        { id: 'shop', label: 'Somewhere else', brief: 'elsewhere' },
      ],
    },
    { id: 'listed', asks: 'Is it on the list?', short: 'List', answers: yesNo },
    {
      id: 'course',
      asks: 'Which course?',
      short: 'Course',
      courses: [{ qualification: 'npq-teams' }, { qualification: 'npq-schools' }],
    },
  ],
  steps: [
    {
      title: 'Start',
      rules: [{ id: 'later', when: { start: 'later' }, outcome: 'no-rules', reason: 'not_yet' }],
    },
    {
      title: 'Where you work',
      rules: [
        { id: 'shop', when: { setting: 'shop' }, outcome: 'not-funded', reason: 'not_a_school' },
        {
          id: 'listed',
          when: { setting: 'schools', listed: 'yes' },
          outcome: 'can-be-funded',
          reason: 'funded',
          note: 'The list changes every term.',
        },
        {
          id: 'schools',
          when: { setting: 'schools', listed: 'no', course: ['npq-schools'] },
          outcome: 'case-by-case',
          reason: 'review',
        },
        {
          id: 'rest',
          when: { setting: 'schools' },
          otherwise: true,
          outcome: 'not-funded',
          reason: 'not_listed',
        },
      ],
    },
  ],
  outcomes: [
    {
      id: 'can-be-funded',
      title: 'It can be funded',
      brief: 'Can be funded',
      words: 'Ask a provider for a place.',
    },
    {
      id: 'case-by-case',
      title: 'It is decided case by case',
      brief: 'Case by case',
      words: 'Ask first.',
    },
    {
      id: 'not-funded',
      title: 'It is not funded',
      brief: 'Not funded',
      words: 'You pay for it.',
      showFee: true,
    },
    {
      id: 'no-rules',
      title: 'There are no rules yet',
      brief: 'No rules',
      words: 'Ask again later.',
    },
  ],
  reasons: [
    { code: 'not_yet', title: 'The rules are not out', words: 'DfE has not published them.' },
    { code: 'funded', title: 'The workplace is on the list', words: 'DfE pays for places there.' },
    { code: 'review', title: 'Each is looked at', words: 'DfE looks at each application.' },
    {
      code: 'not_listed',
      title: 'The workplace is not on the list',
      words: 'Only listed ones are funded.',
    },
    { code: 'not_a_school', title: 'It is not a school', words: 'Only schools are funded.' },
  ],
  table: { rows: 'course', split: [], assumed: [] },
};
