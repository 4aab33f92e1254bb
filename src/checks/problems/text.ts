import type { ProblemKind } from './kind.ts';

/** Problems of the words themselves. */
export const textProblems = {
  'text/contact': {
    severity: 'error',
    title: 'A telephone number or e-mail address in the text',
    explanation:
      'Contacts belong in the provider’s entry, where one change reaches every page. A person’s own address or number should not be on a page at all.',
    wrong: 'Call Ann on 0117 920 9200.',
    right: 'See [contact](/contact/).',
  },
  'text/price': {
    severity: 'warning',
    title: 'A price in the text',
    explanation:
      'A price that is typed into a sentence stays there when the fee changes. Prices live in costs/, and <Fee> prints them.',
    wrong: 'A place costs £1,150.',
    right: 'A place costs <Fee programme="acts-npqml" />.',
  },
  'text/placeholder': {
    severity: 'error',
    title: 'Words still to be written',
    explanation:
      'TBC, TODO and the like should not go live. Leave the field out. Only what a provider itself has announced as to be confirmed is said so, with the value toBeConfirmed.',
    wrong: 'summary: TBC',
    right: 'summary: Half-day sessions for middle leaders.',
  },
  'text/copied': {
    severity: 'error',
    title: 'A sentence is copied from a document',
    explanation:
      'Facts are taken from documents, sentences are not: the text is the site’s own. Eight or more words in a row were found in one of the documents. Names and titles of modules and events may be the same.',
    wrong: 'Assessed in accordance with a mark scheme provided by the department',
    right: 'The department’s mark scheme decides the marks.',
  },
  'text/html': {
    severity: 'error',
    title: 'HTML in a field',
    explanation: 'Fields hold plain words. Tags would be shown to readers as they stand.',
    wrong: 'summary: A <b>blend</b> of courses',
    right: 'summary: A blend of courses',
  },
  'text/markdown': {
    severity: 'warning',
    title: 'Markdown in a field',
    explanation:
      'Fields hold plain words. Stars and brackets would be shown to readers as they stand. Only the text below the fields is Markdown.',
    wrong: 'summary: A **blend** of courses',
    right: 'summary: A blend of courses',
  },
  'text/reading-age': {
    severity: 'warning',
    title: 'A text that is hard to read',
    explanation:
      'The check counts the words of each sentence and the letters of each word (the Automated Readability Index), and says how old a reader has to be to follow with ease: 14 at most. Names of qualifications and organisations count as one short word, and headings, lists and quotations do not count. Files of fewer than 50 words are not judged. `npm run check -- --reading-age` lists every file.',
    wrong:
      'The organisation demonstrates accountability for the implementation of procedures, which ensures consistency.',
    right:
      'The partnership answers for how its partners work. So every course is of the same quality.',
  },
  'text/area-name': {
    severity: 'warning',
    title: 'A content area under another name',
    explanation:
      'The six content areas have the framework’s names everywhere, so that readers know them again. How a document words them is a note.',
    wrong: 'name: Managing Resources & Risks',
    right: 'name: Managing resources and risks',
  },
} as const satisfies Record<string, ProblemKind>;
