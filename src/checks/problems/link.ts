import type { ProblemKind } from './kind.ts';

/** Problems of addresses. */
export const linkProblems = {
  'link/missing-page': {
    severity: 'error',
    title: 'There is no such page',
    explanation:
      'The address is on this site, and no entry or page has it. The message names the page that you probably meant.',
    wrong: '[For schools](/guides/for-school/)',
    right: '[For schools](/guides/for-schools/)',
  },
  'link/missing-part': {
    severity: 'error',
    title: 'The page has no such part',
    explanation:
      'What follows # names a part of the page: a heading in small letters with hyphens, or one of the fixed parts. This page has no part of that name.',
    wrong: '[Who pays](/guides/for-schools/#payment)',
    right: '[Who pays](/guides/for-schools/#who-pays)',
  },
  'link/slash': {
    severity: 'error',
    title: 'A slash is missing',
    explanation: 'Addresses of this site start and end with a slash.',
    wrong: '[Costs](costs)',
    right: '[Costs](/costs/)',
  },
  'link/address': {
    severity: 'error',
    title: 'The address is not whole',
    explanation: 'An address of another site starts with https:// and the name of the site.',
    wrong: '[DfE](www.gov.uk/dfe)',
    right: '[DfE](https://www.gov.uk/dfe)',
  },
  'link/unsafe': {
    severity: 'error',
    title: 'The address is not safe',
    explanation:
      'An address that starts with javascript: or data: can run code in the reader’s browser, and one that starts with http: can be read and changed on its way. Write an address that starts with https://.',
    wrong: 'website: http://www.example.org/',
    right: 'website: https://www.example.org/',
  },
  'link/own-address': {
    severity: 'warning',
    title: 'A page of this site by its full address',
    explanation:
      'The site may move to another address. Write only what follows the name of the site.',
    wrong: '[Costs](https://prospectus.example/costs/)',
    right: '[Costs](/costs/)',
  },
  'link/draft': {
    severity: 'error',
    title: 'The page is still a draft',
    explanation: 'Drafts are not on the site, so the link would lead to nothing.',
    wrong: '[Our venue](/venues/town-hall/) (with draft: true in venues/town-hall.yaml)',
    right: '[Our venue](/venues/town-hall/) (published)',
  },
  'link/taken': {
    severity: 'error',
    title: 'The old address is in use',
    explanation:
      'An address in redirectFrom leads on to the entry. It cannot if a page stands there today, or if another entry has it too.',
    wrong: 'redirectFrom: [/costs/]',
    right: 'redirectFrom: [/fees/]',
  },
} as const satisfies Record<string, ProblemKind>;
