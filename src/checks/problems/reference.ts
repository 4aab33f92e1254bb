import type { ProblemKind } from './kind.ts';

/** Problems of ids: the names by which entries refer to each other. */
export const referenceProblems = {
  'reference/missing': {
    severity: 'error',
    title: 'The entry that is named is not there',
    explanation:
      'A field names another entry by its file name without the ending. No file of that name is in the folder. The message names the nearest ones.',
    wrong: 'provider: act',
    right: 'provider: acts',
  },
  'reference/not-an-id': {
    severity: 'error',
    title: 'This cannot be the name of an entry',
    explanation:
      'Other entries are named by their file name without the ending: small letters, digits and hyphens.',
    wrong: 'provider: ACTS.mdx',
    right: 'provider: acts',
  },
  'reference/draft': {
    severity: 'error',
    title: 'A published entry names a draft',
    explanation:
      'Drafts are not on the site, so a published page would lead to nothing. Publish the draft, or make this entry a draft too.',
    wrong: 'venue: town-hall (with draft: true in venues/town-hall.yaml)',
    right: 'venue: town-hall (published)',
  },
  'reference/self': {
    severity: 'error',
    title: 'The entry names itself',
    explanation: 'A qualification cannot replace itself, and a provider cannot manage itself.',
    wrong: 'next: [npqml] (in qualifications/npqml.mdx)',
    right: 'next: [npqsl]',
  },
  'reference/repeated': {
    severity: 'warning',
    title: 'The list names an entry twice',
    explanation: 'Once is enough. Perhaps another entry was meant.',
    wrong: 'sources: [olp-faq, olp-faq]',
    right: 'sources: [olp-faq]',
  },
  'reference/unlisted-source': {
    severity: 'warning',
    title: 'The source of a fact is not among the entry’s sources',
    explanation:
      'Each entry lists all documents that its facts come from. A fact with a source of its own belongs to a document of that list.',
    wrong: 'capacity: { value: 29, source: olp-faq }\nsources: [olp-npqml-page]',
    right: 'capacity: { value: 29, source: olp-faq }\nsources: [olp-npqml-page, olp-faq]',
  },
  'reference/orphan-venue': {
    severity: 'error',
    title: 'No cohort meets at this venue',
    explanation:
      'A venue has a page because cohorts meet there. Name it in a cohort, or make it a draft until one does.',
    wrong: 'venues/town-hall.yaml, and no cohort with venue: town-hall',
    right: 'venue: town-hall (in a cohort)',
  },
  'reference/orphan-source': {
    severity: 'warning',
    title: 'No fact comes from this document',
    explanation:
      'The sources page lists documents with the facts that were taken from them. This one has none.',
    wrong: 'sources/olp-faq.yaml, and no entry with sources: [olp-faq]',
    right: 'sources: [olp-faq] (in an entry)',
  },
  'reference/orphan-provider': {
    severity: 'warning',
    title: 'Nothing is with this provider',
    explanation:
      'The provider has no programme, no licence, no policy and nobody that it manages, so its page is empty.',
    wrong: 'providers/acts.mdx, and no programme with provider: acts',
    right: 'provider: acts (in a programme)',
  },
  'reference/two-fees': {
    severity: 'error',
    title: 'Two entries give the fee of one programme',
    explanation:
      'A programme has one fee. With two, pages could show different prices. Keep one entry; make last year’s a draft.',
    wrong: 'programme: acts-npqml (in two entries of costs/ with kind: fee)',
    right: 'programme: acts-npqml (in one)',
  },
} as const satisfies Record<string, ProblemKind>;
