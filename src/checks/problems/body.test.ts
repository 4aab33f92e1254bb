import { describe, expect, it } from 'vitest';
import { add, findProblems, swap, writeProblems } from '../../../tests/builders/checkedContent.ts';
import { testExamples } from '../../../tests/builders/problemExamples.ts';
import { bodyProblems } from './body.ts';

const guide = 'guides/for-schools.mdx';
/** Text that starts on line 14 of the guide. */
const more = (text: string) => ({ [guide]: add(`\n${text}\n`) });

describe('problems of the text below the fields', () => {
  testExamples(bodyProblems, [
    ['a component that is not closed', more('<CallOut>\n\nWords.'), `${guide}:14 body/syntax`],
    [
      'a component that is closed by another name',
      more('<CallOut>\n\nWords.\n\n</Callout>'),
      `${guide}:18 body/syntax`,
    ],
    ['a tag that nobody opened', more('Words.</CallOut>'), `${guide}:14 body/syntax`],
    ['a bracket that is not closed', more('A { bracket.'), `${guide}:14 body/syntax`],
    ['an HTML comment', more('<!-- later -->'), `${guide}:14 body/syntax`],
    [
      'two mistakes in two places',
      more('A { bracket.\n\n<!-- later -->'),
      `${guide}:14 body/syntax`,
      `${guide}:16 body/syntax`,
    ],
    [
      'a mistake hides no other problem',
      more('A { bracket.\n\n# Title'),
      `${guide}:14 body/syntax`,
      `${guide}:16 body/heading-level`,
    ],
    ['quotations without end', more(`${'> '.repeat(3000)}Words.`), `${guide}:14 body/too-deep`],
    [
      'brackets without end',
      more(`{${'('.repeat(60_000)}${')'.repeat(60_000)}}`),
      `${guide}:14 body/too-deep`,
    ],
    [
      'components without end',
      more(`${'<CallOut>\n'.repeat(60)}${'</CallOut>\n'.repeat(60)}`),
      `${guide}:54 body/too-deep`,
    ],
    ['an expression', more('It takes {6 * 3} hours.'), `${guide}:14 body/code`],
    ['an expression on a line of its own', more('{process.env.SECRET}'), `${guide}:14 body/code`],
    ['an import', more('import Fee from "./Fee.astro"'), `${guide}:14 body/code`],
    ['an export', more('export const hours = 18;'), `${guide}:14 body/code`],
    [
      'a property in curly brackets',
      more('<Fee programme={"example-npqx"} />'),
      `${guide}:14 body/code`,
    ],
    [
      'properties from nowhere',
      more('<Fee programme="example-npqx" {...all} />'),
      `${guide}:14 body/code`,
    ],
    ['a script', more('<script>alert(1)</script>'), `${guide}:14 body/html`],
    ['a bold tag', more('This is <b>bold</b>.'), `${guide}:14 body/html`],
    ['an empty tag', more('<>Words.</>'), `${guide}:14 body/html`],
    [
      'a component with other capitals',
      more('<Callout>Words.</Callout>'),
      `${guide}:14 body/unknown-component`,
    ],
    ['a component without what it needs', more('<Fee />'), `${guide}:14 body/missing-prop`],
    [
      'a component with nothing in what it needs',
      more('<Fee programme="" />'),
      `${guide}:14 body/missing-prop`,
    ],
    [
      'a slip in a property',
      more('<Fee program="example-npqx" />'),
      `${guide}:14 body/missing-prop`,
      `${guide}:14 body/unknown-prop`,
    ],
    [
      'a component that names no entry',
      more('<Fee programme="example" />'),
      `${guide}:14 body/prop-value`,
    ],
    [
      'a fact that no entry has',
      more('<Fact of="programmes/example-npqx" field="guidedHours" />'),
      `${guide}:14 body/prop-value`,
    ],
    [
      'a fact that an entry does not say',
      more('<Fact of="programmes/example-npqx" field="placementDays" />'),
      `${guide}:14 body/prop-value`,
    ],
    ['a heading of the first level', more('# Title'), `${guide}:14 body/heading-level`],
    ['a heading that skips a level', more('#### Deep'), `${guide}:14 body/heading-level`],
    ['a heading without words', more('##'), `${guide}:14 body/heading-level`],
    ['a picture without words', more('![](/files/ladder.png)'), `${guide}:14 body/image-text`],
    [
      'a picture with its file name for words',
      more('![ladder.png](/files/ladder.png)'),
      `${guide}:14 body/image-text`,
    ],
    [
      'a figure without words',
      more('<Figure src="/files/ladder.png" alt="" />'),
      `${guide}:14 body/image-text`,
    ],
    ['a link without words', more('Go [](/costs/).'), `${guide}:14 body/link-text`],
    [
      'a link that says here',
      more('For costs click [here](/costs/).'),
      `${guide}:14 body/link-text`,
    ],
    ['a link with a space in it', more('See [costs] (/costs/).'), `${guide}:14 body/link-syntax`],
    [
      'a link with its brackets swapped',
      more('See (costs)[/costs/].'),
      `${guide}:14 body/link-syntax`,
    ],
  ]);

  it('a comment in braces is no code', () => {
    expect(findProblems(more('{/* Ask Ann about this. */}'))).toEqual([]);
  });
  it('headings may go down one level and up any number', () => {
    expect(findProblems(more('### One\n\n#### Two\n\n## Three'))).toEqual([]);
  });
  it('components of all sorts are accepted', () => {
    const text = `<CallOut title="Note">\n\nWords.\n\n</CallOut>\n
<Fact of="programmes/example-npqx" field="duration" />\n
<ApplyLink programme="example-npqx" cohort="autumn" />\n
<Quotation of="ann" />\n
<Figure src="/files/ladder.png" alt="A ladder of four steps" />\n
<Details summary="More">\n\nWords.\n\n</Details>`;
    expect(findProblems(more(text))).toEqual([]);
  });
  it('a text that breaks off within a component is reported where the component starts', () => {
    expect(
      writeProblems(
        findProblems({ [guide]: swap('<Fee programme="example-npqx" />', '<Fee programme="exam') }),
      ),
    ).toEqual([`${guide}:12 body/syntax`]);
  });
});
