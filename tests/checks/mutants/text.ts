/** Mistakes in the text below the fields. */
import { addText, type Kind } from './mutant.ts';

/** A sentence that the test counts as one of a document. */
export const sentenceOfDocument =
  'Nobody can lead a school for long without listening to those who sweep it.';

const writing = (name: string, words: string, lineOfReport = 0): Kind => ({
  name,
  break: (original) => {
    const mutant = addText(original, words);
    const [start = 0] = mutant?.lines ?? [];
    return mutant && { ...mutant, lines: [start + lineOfReport] };
  },
});

export const textKinds: Kind[] = [
  writing('a page that does not exist', 'See [that](/guides/for-school/).'),
  writing('no slash at the end of an address', 'See [costs](/costs).'),
  writing('no slash at the start of an address', 'See [costs](costs/).'),
  writing('a part that a page does not have', 'See [that](/guides/for-schools/#payment).'),
  writing('a part that this page does not have', 'See [that](#no-such-part).'),
  writing('a script as the address of a link', 'See [that](javascript:alert(1)).'),
  writing('data as the address of a link', 'See [that](data:text/html;base64,PHNjcmlwdD4=).'),
  writing('a link that can be read on its way', 'See [that](http://www.gov.uk/).'),
  writing('a link with a space in it', 'See [costs] (/costs/).'),
  writing('a link that says here', 'For costs click [here](/costs/).'),
  writing('a picture without words', '![](/favicon.svg)'),
  writing('a picture that does not exist', '![A ladder](/ladder.png)'),
  writing('a heading of the first level', '# Title'),
  writing('a heading that skips levels', '##### Deep'),
  writing('a component that does not exist', '<Banner />'),
  writing('a component with other capitals', '<Callout>Words.</Callout>'),
  writing('a component without what it needs', '<Fee />'),
  writing('a component that names nothing', '<Fee programme="nowhere" />'),
  writing('a component that is not closed', '<CallOut>\n\nWords.'),
  writing('a component that is closed by another', '<CallOut>\n\nWords.\n\n</Steps>', 4),
  writing('a script', '<script>alert(1)</script>'),
  writing('the end of a script', 'Words.</script>'),
  writing('a picture that runs code', '<img src="x" onerror="alert(1)" />'),
  writing('an HTML comment', '<!-- later -->'),
  writing('a bracket that is not closed', 'A { bracket.'),
  writing('an expression', 'It takes {6 * 3} hours.'),
  writing('an expression that reads secrets', '{process.env.HOME}'),
  writing('an import', 'import fs from "node:fs"'),
  writing('an export', 'export const hours = 18;'),
  writing('brackets without end', `{${'('.repeat(30_000)}${')'.repeat(30_000)}}`),
  writing('quotations without end', `${'> '.repeat(2000)}Words.`),
  writing('an e-mail address', 'Write to ann@example.com.'),
  writing('an e-mail address behind a link', 'Write to [Ann](mailto:ann@example.com).'),
  writing('a telephone number', 'Ring 0161 496 0123.'),
  writing('a price that an entry holds', 'It costs £1,200.'),
  writing('a price that no entry holds', 'It costs £1,234.56.'),
  writing('hours that an entry holds', 'It takes 132 guided learning hours.'),
  writing('words still to come in the text', 'TODO: write this.'),
  writing(
    'a text that is hard to read',
    `${'Organisational accountability necessitates transformation, '.repeat(400)}always.`,
  ),
  writing('a sentence of a document', `First.\n${sentenceOfDocument}`, 1),
  writing('a content area by another name', 'You study Strategy & Improvement.'),
];
