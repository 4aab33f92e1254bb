import type { ProblemKind } from './kind.ts';

/** Problems of facts that do not go together, within an entry or between entries. */
export const factProblems = {
  'fact/hours-sum': {
    severity: 'error',
    title: 'Hours do not add up',
    explanation:
      'The hours of the components must add up to the guided learning hours that the same document gives, and the hours of the online courses to those of the online component.',
    wrong: 'components with 3 + 48 + 9 + 60 + 6 hours, and guidedLearningHours: 132',
    right: 'components with 3 + 48 + 9 + 60 + 6 + 6 hours, and guidedLearningHours: 132',
  },
  'fact/session-hours': {
    severity: 'error',
    title: 'Sessions do not reach the stated hours',
    explanation:
      'The number of half-days, times the length of a cohort’s sessions, must reach the least hours that the programme promises.',
    wrong: 'halfDays: 6, minimumHours: 18, and sessions from 13:30 to 16:00',
    right: 'halfDays: 6, minimumHours: 18, and sessions from 13:30 to 16:30',
  },
  'fact/online-courses': {
    severity: 'error',
    title: 'The number of online courses is not that of the list',
    explanation:
      'If courses are listed under onlineCourses, onlineCourseCount must be their number.',
    wrong: 'onlineCourseCount: 4, and three courses under onlineCourses',
    right: 'onlineCourseCount: 3, and three courses under onlineCourses',
  },
  'fact/event-days': {
    severity: 'error',
    title: 'Event days do not match',
    explanation:
      'The days under events are numbered 1, 2, 3 and so on, and there are as many as faceToFace says: whole days, half-days, and days of residentials.',
    wrong: 'faceToFace: { days: 6 }, and five days under events',
    right: 'faceToFace: { days: 6 }, and six days under events',
  },
  'fact/session-dates': {
    severity: 'error',
    title: 'A session lies outside its cohort',
    explanation:
      'Sessions start no earlier than the cohort and end no later; only assessment windows may come after. A session ends after it starts.',
    wrong: 'endsOn: 2020-12-04, and a session that ends on 2020-12-11',
    right: 'endsOn: 2020-12-11, and a session that ends on 2020-12-11',
  },
  'fact/session-order': {
    severity: 'warning',
    title: 'Sessions are not in order',
    explanation:
      'Sessions are listed by their first days. One that comes too early in the list often has a wrong date.',
    wrong: 'Event 4 on 2020-06-01, after event 3 on 2020-09-14',
    right: 'Event 3 on 2020-06-01, then event 4 on 2020-09-14',
  },
  'fact/academic-year': {
    severity: 'error',
    title: 'The first day is not in the academic year',
    explanation:
      'An academic year runs from August to July. The cohort’s first day must lie in the year that the entry names.',
    wrong: 'academicYear: 2021/22\nstartsOn: 2022-10-11',
    right: 'academicYear: 2022/23\nstartsOn: 2022-10-11',
  },
  'fact/year-in-name': {
    severity: 'warning',
    title: 'The name says another year than the dates',
    explanation:
      'A cohort is often made by copying last year’s. The title or the file name still has a year that none of the dates has.',
    wrong: 'title: Altrincham, autumn 2025\nstartsOn: 2026-10-06',
    right: 'title: Altrincham, autumn 2026\nstartsOn: 2026-10-06',
  },
  'fact/duration': {
    severity: 'error',
    title: 'The cohort is longer than its programme',
    explanation:
      'From its first to its last day a cohort cannot take longer than the longest duration that any document gives the programme.',
    wrong: 'startsOn: 2020-03-02\nendsOn: 2022-12-04 (and a programme of at most 15 months)',
    right: 'startsOn: 2020-03-02\nendsOn: 2020-12-04',
  },
  'fact/cohort-fee': {
    severity: 'warning',
    title: 'The cohort repeats its programme’s fee',
    explanation:
      'A cohort has a fee of its own only if it differs. The same fee in two entries is changed in one and forgotten in the other.',
    wrong: 'feePence: 120000 (and the programme’s fee is 120000 too)',
    right: '(no feePence)',
  },
  'fact/repeated-price': {
    severity: 'warning',
    title: 'Two entries give the same price',
    explanation:
      'The price of a qualification from one publisher for one intake stands in one entry.',
    wrong: 'intake: autumn 2024 (in two entries for npq-headship)',
    right: 'intake: autumn 2024 (in one)',
  },
  'fact/repeated-contact': {
    severity: 'warning',
    title: 'Two entries give the same telephone number or e-mail address',
    explanation:
      'A contact stands in the provider’s entry. Elsewhere it is forgotten when it changes. A way to apply needs its own address; there this is only a note.',
    wrong: 'email: info@example.org (in a provider and in its programme)',
    right: 'email: info@example.org (in the provider)',
  },
  'fact/repeated-figure': {
    severity: 'warning',
    title: 'A figure is typed again',
    explanation:
      'A price, a number of hours or words, or a size of group stands in one field. Typed into a sentence it stays there when the field changes. <Fact> and <Fee> print it in the text below the fields.',
    wrong: 'It takes 132 guided learning hours.',
    right: 'It takes <Fact of="programmes/olp-npqel" field="guidedLearningHours" />.',
  },
  'fact/disagreement': {
    severity: 'note',
    title: 'Documents disagree',
    explanation:
      'Two documents give a fact different values. This is no mistake: the first is published, and readers are told of the others. The note lists them so that somebody can ask the provider.',
    wrong:
      'guidedLearningHours:\n  - { value: 132, source: olp-npqel-specification }\n  - { value: 115, source: olp-npq-overview }',
    right: 'guidedLearningHours: { value: 132, source: olp-npqel-specification }',
  },
  'fact/agreement': {
    severity: 'warning',
    title: 'A disagreement that is none',
    explanation:
      'The list of what documents say has the same value twice, or the same document twice. Keep one, and say the rest in its note.',
    wrong:
      'guidedLearningHours:\n  - { value: 84, source: olp-npqml-page }\n  - { value: 84, source: olp-npq-overview }',
    right: 'guidedLearningHours: { value: 84, source: olp-npqml-page }',
  },
  'fact/review-due': {
    severity: 'warning',
    title: 'The entry should be looked at again',
    explanation:
      'The day under reviewBy has passed. Compare the entry with its sources, correct it, and write the next day.',
    wrong: 'reviewBy: 2025-09-01',
    right: 'reviewBy: 2027-09-01',
  },
  'fact/out-of-date': {
    severity: 'warning',
    title: 'Still to be confirmed, and already over',
    explanation:
      'The academic year has ended, and the entry still says that something is to be confirmed for it. Write what it was, or make the entry a draft.',
    wrong: 'academicYear: 2021/22\ndates: toBeConfirmed',
    right: 'academicYear: 2021/22\nstartsOn: 2021-10-12',
  },
  'fact/implausible': {
    severity: 'warning',
    title: 'The figure is hardly meant',
    explanation:
      'The figure is possible, but far from any usual one. Often pounds stand where pence belong, or a digit is too many.',
    wrong: 'amountPence: 1200',
    right: 'amountPence: 120000',
  },
  'fact/incomplete': {
    severity: 'error',
    title: 'A published entry is not complete',
    explanation:
      'The entry has its required fields, and still leaves readers without something that they came for: how to apply, whom to ask, or any text. Complete it, or make it a draft (draft: true).',
    wrong: 'a programme without application, whose provider has no contacts',
    right: 'application: { by: email, email: office@example.org, to: acts }',
  },
} as const satisfies Record<string, ProblemKind>;
