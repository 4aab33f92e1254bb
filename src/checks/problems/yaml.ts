import type { ProblemKind } from './kind.ts';

/** Problems of the way in which fields are written down. */
export const yamlProblems = {
  'yaml/syntax': {
    severity: 'error',
    title: 'The fields cannot be read',
    explanation:
      'Fields are written as name: value, one a line, with a space after the colon. Fields of one level start in the same column. A text that has a colon with a space after it, or that starts with one of @ % & * ! [ { needs quotes. Only the first mistakes of a file are shown, since one can cause others.',
    wrong: 'title: NPQs: a guide',
    right: "title: 'NPQs: a guide'",
  },
  'yaml/tab': {
    severity: 'error',
    title: 'A tab indents the line',
    explanation:
      'Levels are told apart by spaces, two for each. A tab has no fixed width, so it is not allowed.',
    wrong: 'application:\n\tby: email',
    right: 'application:\n  by: email',
  },
  'yaml/duplicate-key': {
    severity: 'error',
    title: 'The field is written twice',
    explanation:
      'A field has one value. If it stands twice, nobody can tell which was meant. Keep one.',
    wrong: 'title: Viva\ntitle: The viva',
    right: 'title: The viva',
  },
  'yaml/smart-quotes': {
    severity: 'error',
    title: 'Curly quotes where straight ones are needed',
    explanation:
      'Word processors turn straight quotes into curly ones. Around a value only straight quotes count: curly ones would be shown to readers, or break the file.',
    wrong: 'startsAt: “13:30”',
    right: 'startsAt: "13:30"',
  },
  'yaml/unclosed-quote': {
    severity: 'error',
    title: 'A quote is opened and never closed',
    explanation:
      'A value that starts with a quote must end with the same one, on the same line if it can.',
    wrong: 'title: "Viva',
    right: 'title: "Viva"',
  },
  'yaml/comment-in-text': {
    severity: 'warning',
    title: 'Words after # are not read',
    explanation:
      'A space and a # start a comment, so what follows never reaches the page. Put the text in quotes.',
    wrong: 'title: Cohort #3',
    right: 'title: "Cohort #3"',
  },
  'yaml/dash': {
    severity: 'error',
    title: 'A dash without a space after it',
    explanation:
      'Items of a list start with a dash and a space. Without the space the words belong to the item above.',
    wrong: 'otherWords:\n  - trust\n  -academy trust',
    right: 'otherWords:\n  - trust\n  - academy trust',
  },
  'yaml/alias': {
    severity: 'error',
    title: 'A value is named for use elsewhere',
    explanation:
      'YAML can name a value with & and repeat it with *. Content files do not: it hides what a field says, and a few lines could stand for millions. Write the value itself.',
    wrong: 'sources: &documents [acts-npqml-leaflet]',
    right: 'sources: [acts-npqml-leaflet]',
  },
  'yaml/tag': {
    severity: 'error',
    title: 'A word with an exclamation mark before it',
    explanation:
      'A word that starts with ! tells YAML programs what sort of value follows. Here the schema knows that. Delete the word, or put the text in quotes.',
    wrong: 'title: !important Read this',
    right: 'title: "!important Read this"',
  },
  'yaml/several-documents': {
    severity: 'error',
    title: 'The file holds a second document',
    explanation:
      'One file is one entry. A line with three hyphens or three dots would start another.',
    wrong: 'term: Viva\n---\nterm: Cohort',
    right: 'term: Viva',
  },
  'yaml/not-fields': {
    severity: 'error',
    title: 'The file holds something else than fields',
    explanation:
      'An entry is made of fields, each written as name: value. A list or a text alone says nothing of which field it is.',
    wrong: '- Viva\n- Cohort',
    right: 'term: Viva',
  },
  'yaml/too-deep': {
    severity: 'error',
    title: 'Fields lie too deep inside each other',
    explanation:
      'No field lies deeper than a few levels. Brackets or dashes that open ever more levels are a mistake, and can stop programs that read them.',
    wrong: 'sources: [[[[[[[[acts-npqml-leaflet]]]]]]]]',
    right: 'sources: [acts-npqml-leaflet]',
  },
  'yaml/front-matter': {
    severity: 'error',
    title: 'The fields of a page are not set apart',
    explanation:
      'A file that ends in .mdx starts with a line of three hyphens, then its fields, then three hyphens again. The text of the page follows.',
    wrong: 'title: For schools\n\nText of the page.',
    right: '---\ntitle: For schools\n---\n\nText of the page.',
  },
} as const satisfies Record<string, ProblemKind>;
