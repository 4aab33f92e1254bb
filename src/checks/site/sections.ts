/** Parts of pages that links can lead to. A test keeps them in step with the templates. */
import type { CollectionKey } from '../reading/collections.ts';

/** Parts that any page may have. */
const everyPage = ['main', 'at-a-glance', 'contents', 'sources'];

/** Parts of an entry's page, whatever the entry says. */
const entryPages: Partial<Record<CollectionKey, string[]>> = {
  qualifications: [
    'lead-providers',
    'who-it-is-for',
    'programmes',
    'content',
    'assessment',
    'fees',
    'next',
  ],
  providers: [
    'programmes',
    'licence',
    'licensees',
    'members',
    'figures',
    'quality',
    'policies',
    'contact',
  ],
  programmes: [
    'who-it-is-for',
    'what-you-do',
    'components',
    'included',
    'facilitation',
    'event-days',
    'online-courses',
    'modules',
    'when-and-where',
    'cohorts',
    'distance-learning',
    'assessment',
    'what-the-school-gives',
    'cost',
    'who-runs-it',
    'contact',
    'benefits',
    'masters-credits',
    'next',
    'apply',
    'print',
  ],
  cohorts: ['when', 'sessions', 'where', 'who', 'cost', 'apply', 'calendar'],
  venues: ['address', 'access', 'cohorts', 'cohort-table'],
  costs: ['includes', 'covers', 'conditions'],
  policies: ['programmes'],
  guides: ['qualifications'],
};

/** Parts of the pages that list entries, and of the others that have no entry. */
const ownPages: Record<string, string[]> = {
  '/': ['ladder', 'ways-in'],
  '/qualifications/': ['leadership', 'specialist', 'support', 'framework-2017'],
  '/cohorts/': [
    'open',
    'to-be-confirmed',
    'closed',
    'open-table',
    'to-be-confirmed-table',
    'closed-table',
  ],
  '/costs/': ['programmes', 'fees', 'who-pays', 'today', 'self-funded'],
  '/contact/': ['this-site'],
  '/search/': ['query', 'contents'],
  '/sources/': ['disagreements', 'documents'],
  '/compare/build/': ['tables'],
  '/costs/team/': ['teams'],
  '/apply/headteacher-declaration/': ['candidate', 'declaration', 'headteacher'],
  '/finder/': ['answers', 'see-all'],
  '/funding/': ['check', 'no-promise', 'years', 'routes'],
};

/** Parts of the page of an entry. */
export const sectionsOfEntry = (collection: CollectionKey): string[] => [
  ...everyPage,
  ...(entryPages[collection] ?? []),
];

/** Parts of a page that is not an entry's. */
export const sectionsOfPage = (address: string): string[] => [
  ...everyPage,
  ...(ownPages[address] ?? []),
];

/** Parts of the pages that the finder makes: a question's, then a result's. */
export const finderSections = ['answers', 'see-all', 'suits', 'why', 'rules-out', 'also'];

/** Parts of the pages that a year's funding rules make. */
export const fundingSections = [
  ...['words', 'before', 'caution', 'result', 'answers', 'next', 'why'],
  ...['questions', 'codes', 'assumed', 'reasons'],
];

/** All of them, for the test. */
export const allSections = new Set([
  ...everyPage,
  ...Object.values(entryPages).flat(),
  ...Object.values(ownPages).flat(),
  ...finderSections,
  ...fundingSections,
]);
