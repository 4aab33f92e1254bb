import type { ProblemKind } from './kind.ts';

/** Problems of the text below the fields. */
export const bodyProblems = {
  'body/syntax': {
    severity: 'error',
    title: 'The text cannot be read',
    explanation:
      'The signs < and { have a meaning in the text: they start a component or code. A component must be closed, and the value of each property stands in quotes. To show the signs themselves, write \\< and \\{.',
    wrong: '<CallOut>\nRegister first.',
    right: '<CallOut>\nRegister first.\n</CallOut>',
  },
  'body/too-deep': {
    severity: 'error',
    title: 'Parts of the text lie too deep inside each other',
    explanation:
      'Lists, quotations and components can hold each other, but hardly more than two or three levels. More is a mistake, and can stop the programs that read it.',
    wrong: '> > > > > > > > Text',
    right: '> Text',
  },
  'body/code': {
    severity: 'error',
    title: 'There is code in the text',
    explanation:
      'Content is words and facts. It has no import, no export and nothing in curly brackets. Components need no import, and <Fact> prints a figure of an entry.',
    wrong: 'It takes {6 * 3} hours.',
    right: 'It takes <Fact of="programmes/acts-npqml" field="faceToFace" />.',
  },
  'body/html': {
    severity: 'error',
    title: 'There is an HTML tag in the text',
    explanation:
      'Write Markdown: **bold**, [link](/address/), - list. For anything else there are components. HTML would break the look of the page, and could run code.',
    wrong: '<b>Register first</b>',
    right: '**Register first**',
  },
  'body/unknown-component': {
    severity: 'error',
    title: 'There is no such component',
    explanation: 'Only the components for authors can be used in the text. Capitals count.',
    wrong: '<Callout>Register first.</Callout>',
    right: '<CallOut>Register first.</CallOut>',
  },
  'body/missing-prop': {
    severity: 'error',
    title: 'A component lacks something it needs',
    explanation: 'Some properties of a component must be there, or it has nothing to show.',
    wrong: '<Fee />',
    right: '<Fee programme="acts-npqml" />',
  },
  'body/unknown-prop': {
    severity: 'error',
    title: 'The component has no such property',
    explanation: 'The property would be ignored. The message lists those that the component has.',
    wrong: '<Fee program="acts-npqml" />',
    right: '<Fee programme="acts-npqml" />',
  },
  'body/prop-value': {
    severity: 'error',
    title: 'A component names something that is not there',
    explanation:
      'The property names an entry or a field that does not exist, so that the component has nothing to print.',
    wrong: '<Fee programme="act-npqml" />',
    right: '<Fee programme="acts-npqml" />',
  },
  'body/heading-level': {
    severity: 'error',
    title: 'A heading skips a level',
    explanation:
      'The title of the page is the first level. Headings of the text start with ## and go down one # at a time, since people who listen to a page find their way by levels.',
    wrong: '# For schools\n\n### What it costs',
    right: '## What it costs',
  },
  'body/image-text': {
    severity: 'error',
    title: 'A picture has no words',
    explanation:
      'People who cannot see the picture need words that say what it shows. A file name or the word "image" says nothing.',
    wrong: '![](/files/ladder.png)',
    right: '![The four qualifications as steps of a ladder](/files/ladder.png)',
  },
  'body/link-text': {
    severity: 'error',
    title: 'The words of a link say nothing',
    explanation:
      'Many people go from link to link and hear only its words. They should name the page that it leads to.',
    wrong: 'For prices click [here](/costs/).',
    right: 'See [costs](/costs/).',
  },
  'body/link-syntax': {
    severity: 'error',
    title: 'A link is not written as one',
    explanation:
      'The words stand in square brackets, the address in round ones, with nothing between.',
    wrong: '[costs] (/costs/) or (costs)[/costs/]',
    right: '[costs](/costs/)',
  },
} as const satisfies Record<string, ProblemKind>;
