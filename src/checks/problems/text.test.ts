import { describe, expect, it } from 'vitest';
import {
  add,
  findProblems,
  sentenceOfDocument,
  swap,
} from '../../../tests/builders/checkedContent.ts';
import { testExamples } from '../../../tests/builders/problemExamples.ts';
import { textProblems } from './text.ts';

const guide = 'guides/for-schools.mdx';
const venue = 'venues/town-hall.yaml';
const programme = 'programmes/example-npqx.mdx';
const hardText = [
  'Leaders help teams, and teams help pupils.',
  'Organisational responsibility necessitates comprehensive consideration of interdependent',
  'professional development requirements, institutional accountability mechanisms, collaborative',
  'improvement methodologies, evidence-informed implementation strategies, stakeholder communication',
  'arrangements, sustainable resource management, continuous performance evaluation, differentiated',
  'curriculum entitlements, multidisciplinary partnership working, transparent governance procedures',
  'and transformational organisational leadership behaviours throughout educational communities.',
].join('\n');
const write = (words: string) => ({ [guide]: add(`\n${words}\n`) });
const summarise = (words: string) => ({
  [guide]: swap('What a school gives and what it gets.', words),
});

describe('problems of the words', () => {
  testExamples(textProblems, [
    [
      'an e-mail address in the text',
      write('Write to ann@example.com.'),
      `${guide}:14 text/contact`,
    ],
    [
      'a telephone number in the text',
      write('Ring 0161 496 0123 today.'),
      `${guide}:14 text/contact`,
    ],
    ['a mobile number in the text', write('Ring +44 7700 900123.'), `${guide}:14 text/contact`],
    [
      'an e-mail address behind a link',
      write('Write to [Ann](mailto:ann@example.com).'),
      `${guide}:14 text/contact`,
    ],
    ['an e-mail address in a field', summarise('Ask ann@example.com.'), `${guide}:3 text/contact`],
    [
      'the second line of a folded text',
      summarise('>-\n  What a school gives\n  and ann@example.com.'),
      `${guide}:5 text/contact`,
    ],
    ['a price that no entry has', write('It costs £950.'), `${guide}:14 text/price`],
    ['words that are still to come', summarise('TBC'), `${guide}:3 text/placeholder`],
    ['a note to oneself', write('TODO: write this.'), `${guide}:14 text/placeholder`],
    ['a text that is hard to read', write(hardText), `${guide}:15 text/reading-age`],
    ['a sentence of a document', write(sentenceOfDocument), `${guide}:14 text/copied`],
    [
      'most of a sentence of a document, over two lines',
      write('We say: leaders should walk the corridors\nof the school at least twice a day.'),
      `${guide}:14 text/copied`,
    ],
    [
      'a sentence of a document in a field',
      summarise(sentenceOfDocument),
      `${guide}:3 text/copied`,
    ],
    ['a tag in a field', summarise('What a <b>school</b> gives.'), `${guide}:3 text/html`],
    [
      'a script in a name',
      { [venue]: swap('Town Hall', '<script>alert(1)</script>') },
      `${venue}:1 text/html`,
    ],
    [
      'the end of a script in a name',
      { [venue]: swap('Town Hall', 'Hall </script>') },
      `${venue}:1 text/html`,
    ],
    ['Markdown in a field', summarise("'What a **school** gives.'"), `${guide}:3 text/markdown`],
    ['a link in a field', summarise("'See [costs](/costs/).'"), `${guide}:3 text/markdown`],
    [
      'a content area with &',
      { [programme]: swap('{ name: Strategy and improvement', '{ name: Strategy & improvement') },
      `${programme}:17 text/area-name`,
    ],
    [
      'a content area in capitals',
      { [programme]: swap('{ name: Strategy and improvement', '{ name: Strategy and Improvement') },
      `${programme}:17 text/area-name`,
    ],
    [
      'a slip in a content area in the text',
      write('You study Increasing capabilty.'),
      `${guide}:14 text/area-name`,
    ],
    [
      'half of a content area in the text',
      write('You study Managing resources.'),
      `${guide}:14 text/area-name`,
    ],
  ]);

  it.each([
    'The year 2026 has 365 days, and DfE-00194-2019 is a document.',
    'Call 999, or read page 0123.',
    'Learn to manage resources and risks, and to lead with impact.',
    'The leaflet says "Managing resources".',
    'It takes 18 months, two terms or 1,000 small steps.',
    'Walk the corridors of the school every day.',
    'Less is more: 3 < 5.',
  ])('nothing is wrong with: %s', (words) => {
    expect(findProblems(write(words.replace('<', '\\<')))).toEqual([]);
  });

  it('the words in question are marked', () => {
    const [problem] = findProblems(write('Please do write to ann@example.com today.'));
    expect(problem).toMatchObject({ line: 14, column: 20, endColumn: 35 });
  });
});
