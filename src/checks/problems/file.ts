import type { ProblemKind } from './kind.ts';

/** Problems of files: where they lie, what they are called and how they are saved. */
export const fileProblems = {
  'file/missing-folder': {
    severity: 'error',
    title: 'The content folder is not there',
    explanation:
      'The check was told to read a folder that does not exist or cannot be opened. CONTENT_DIR names the folder; without it, it is src/content.',
    wrong: 'CONTENT_DIR=exmaples/acts npm run check',
    right: 'CONTENT_DIR=examples/acts npm run check',
  },
  'file/missing-site': {
    severity: 'error',
    title: 'site.yaml is not there',
    explanation:
      'Every site needs the file site.yaml with its name, address, publisher and navigation, directly in the content folder.',
    wrong: 'content/\n  programmes/',
    right: 'content/\n  site.yaml\n  programmes/',
  },
  'file/unknown-folder': {
    severity: 'error',
    title: 'Nothing is read from this folder',
    explanation:
      'Each collection has one folder, and its name is fixed. Files in any other folder never reach the site, so what you wrote would be missing without a word.',
    wrong: 'programs/acts-npqml.mdx',
    right: 'programmes/acts-npqml.mdx',
  },
  'file/wrong-place': {
    severity: 'error',
    title: 'Nothing is read from this place',
    explanation:
      'Entries lie directly in the folder of their collection: neither beside site.yaml nor in a folder of their own.',
    wrong: 'guides/2026/for-schools.mdx',
    right: 'guides/for-schools.mdx',
  },
  'file/stray': {
    severity: 'warning',
    title: 'The file is no entry',
    explanation:
      'Only files that end in .mdx or .yaml are read. Anything else in the content folder is of no use there: documents and pictures for readers go into public/.',
    wrong: 'guides/for-schools.docx',
    right: 'guides/for-schools.mdx',
  },
  'file/extension': {
    severity: 'error',
    title: 'The file has the wrong ending',
    explanation:
      'A collection of pages with text uses .mdx, a collection of facts alone uses .yaml. A file with another ending is not read as you expect.',
    wrong: 'cohorts/altrincham-2026-27.yml',
    right: 'cohorts/altrincham-2026-27.yaml',
  },
  'file/name': {
    severity: 'error',
    title: 'The file name cannot be an address',
    explanation:
      'The name of a file without its ending becomes part of the page’s address, and other entries name it. Use small letters, digits and single hyphens only.',
    wrong: 'guides/For Schools.mdx',
    right: 'guides/for-schools.mdx',
  },
  'file/reserved-name': {
    severity: 'error',
    title: 'The site has a page of that name',
    explanation: 'Two pages cannot have one address. Choose another file name.',
    wrong: 'comparisons/build.yaml',
    right: 'comparisons/npqml-providers.yaml',
  },
  'file/duplicate-id': {
    severity: 'error',
    title: 'Two files have the same name',
    explanation:
      'Two files of a folder that differ only in their ending would be the same entry, and one would silently win. Keep one, or rename one.',
    wrong: 'venues/town-hall.yaml\nvenues/town-hall.yml',
    right: 'venues/town-hall.yaml',
  },
  'file/link': {
    severity: 'error',
    title: 'The file is a link to somewhere else',
    explanation:
      'A symbolic link can lead out of the project to files that are nobody’s business, and it breaks on other computers. Links are not followed.',
    wrong: 'policies/privacy.mdx -> /home/ann/privacy.mdx',
    right: 'policies/privacy.mdx',
  },
  'file/unreadable': {
    severity: 'error',
    title: 'The file cannot be opened',
    explanation:
      'The file is locked, damaged or not an ordinary file. Put a fresh copy in its place.',
    wrong: 'venues/town-hall.yaml, which only the administrator may open',
    right: 'venues/town-hall.yaml, which you may open',
  },
  'file/encoding': {
    severity: 'error',
    title: 'The file is not saved as UTF-8',
    explanation:
      'Letters beyond plain English ones, the pound sign and curly quotes are lost if a file is saved in another encoding. Choose UTF-8 when you save it, and type the lost characters again.',
    wrong: 'Fee: \uFFFD1,200',
    right: 'Fee: £1,200',
  },
  'file/unseen-character': {
    severity: 'error',
    title: 'An unseen character is in the file',
    explanation:
      'Control characters come with text that was pasted from other programs. They break pages, and some make a line read otherwise than it is. Delete the character and type the words beside it again.',
    wrong: 'title: Who runs[unseen character] what',
    right: 'title: Who runs what',
  },
  'file/byte-order-mark': {
    severity: 'warning',
    title: 'The file starts with a byte order mark',
    explanation:
      'Some editors put an unseen mark at the start of a file. It does no harm here, but it does in other tools. Save the file as UTF-8 without it.',
    wrong: 'UTF-8 with BOM',
    right: 'UTF-8',
  },
  'file/too-large': {
    severity: 'error',
    title: 'The file is too large for an entry',
    explanation:
      'An entry has at most 256 kB, which is more than a hundred pages of text. A larger one is nearly always a mistake in pasting. It is not read any further.',
    wrong: 'summary: a whole book',
    right: 'summary: One sentence that says what it is.',
  },
  'file/empty': {
    severity: 'error',
    title: 'The file is empty',
    explanation: 'An entry needs at least its required fields. Write them, or delete the file.',
    wrong: '(nothing)',
    right: 'term: Viva\nmeaning: An interview about your work.',
  },
} as const satisfies Record<string, ProblemKind>;
