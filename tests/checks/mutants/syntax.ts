/** Mistakes in how fields are written down. */
import {
  addField,
  breakLine,
  fieldLines,
  isMdx,
  type Kind,
  PLAIN_TEXT,
  replaceLine,
} from './mutant.ts';

const onText = (name: string, change: (key: string, words: string) => string): Kind => ({
  name,
  break: (original) =>
    breakLine(original, PLAIN_TEXT, ([, key = '', words = '']) => change(key, words)),
});

export const syntaxKinds: Kind[] = [
  {
    name: 'a field twice',
    break: (original) => {
      const { first, lines } = fieldLines(original);
      const index = lines.findIndex((line) => PLAIN_TEXT.test(line));
      const line = lines[index];
      if (line === undefined) return undefined;
      return {
        content: replaceLine(original.text, first + index, line, line),
        lines: [first + index + 1],
      };
    },
  },
  {
    name: 'a tab',
    break: (original) => breakLine(original, /^ {2,}(\S.*)$/, ([, words]) => `\t${words}`),
  },
  onText('curly quotes', (key, words) => `${key}: “${words}”`),
  onText('curly quotes around a colon', (key, words) => `${key}: “${words}: more”`),
  onText('a quote that is not closed', (key, words) => `${key}: "${words}`),
  onText('words after a closed quote', (key, words) => `${key}: "${words}" and more`),
  onText('an apostrophe in single quotes', (key, words) => `${key}: 'It's ${words}'`),
  onText('a colon in a text without quotes', (key, words) => `${key}: ${words}: more`),
  onText('no space after the colon', (key, words) => `${key}:${words}`),
  onText('a comment within a text', (key, words) => `${key}: ${words} #3`),
  onText('a sign that cannot start a text', (key, words) => `${key}: @${words}`),
  onText('an alias', (key) => `${key}: *words`),
  onText('a tag that would make code', (key, words) => `${key}: !!js/function ${words}`),
  onText('nested brackets', (key) => `${key}: ${'['.repeat(2000)}${']'.repeat(2000)}`),
  {
    name: 'a line indented too far',
    break: (original) => {
      const { first, lines } = fieldLines(original);
      const index = lines.findIndex(
        (line, place) =>
          /^\w+: \w/.test(line) &&
          /^\w+: \S/.test(lines[place - 1] ?? '') &&
          PLAIN_TEXT.test(lines[place - 1] ?? ''),
      );
      if (index < 0) return undefined;
      return {
        content: replaceLine(original.text, first + index, `  ${lines[index]}`),
        lines: [first + index],
      };
    },
  },
  {
    name: 'a list that is not closed',
    break: (original) => breakLine(original, /^(\w+: \[[^\]]+)\]$/, ([, words]) => words ?? ''),
  },
  {
    name: 'a bracket too many',
    break: (original) => breakLine(original, /^(\w+: \[[^\]]+\])$/, ([, words]) => `${words}]`),
  },
  {
    name: 'a dash without its space',
    break: (original) =>
      breakLine(original, /^( +)- ([A-Za-z][\w ]*)$/, ([, space, words]) => `${space}-${words}`),
  },
  {
    name: 'a bomb of aliases',
    break: (original) =>
      addField(original, 'a: &a [x, x, x, x]', 'b: &b [*a, *a, *a, *a]', 'c: [*b, *b, *b, *b]'),
  },
  { name: 'merged fields', break: (original) => addField(original, '<<: &x { a: 1 }') },
  {
    name: 'nested levels',
    break: (original) => {
      const levels = Array.from({ length: 120 }, (_, level) => `${' '.repeat(level)}a:`);
      const { lines: [start = 0] = [], content } = addField(original, ...levels);
      // What lies in the 21st level is the first that is too deep.
      return { content, lines: [start + 21] };
    },
  },
  {
    name: 'a second document',
    break: (original) =>
      isMdx(original)
        ? undefined
        : {
            content: `${original.text.trimEnd()}\n---\na: 1\n`,
            lines: [original.text.trimEnd().split('\n').length + 1],
          },
  },
  {
    name: 'a list in place of fields',
    break: (original) => (isMdx(original) ? undefined : { content: '- one\n- two\n', lines: [1] }),
  },
  {
    name: 'no line before the fields',
    break: (original) =>
      isMdx(original) ? { content: original.text.slice(4), lines: [1] } : undefined,
  },
  {
    name: 'no line after the fields',
    break: (original) => {
      const { first, lines } = fieldLines(original);
      if (
        !isMdx(original) ||
        original.text.split('\n').lastIndexOf('---') !== first + lines.length - 1
      )
        return undefined;
      return { content: replaceLine(original.text, first + lines.length, ''), lines: [1] };
    },
  },
  {
    name: 'a file that breaks off within its fields',
    break: (original) => {
      const { first, lines } = fieldLines(original);
      const index = lines.findLastIndex((line) => /^[a-z]{4,}: ./.test(line));
      if (index < 1) return undefined;
      const kept = original.text.split('\n').slice(0, first + index - 1);
      return {
        content: [...kept, (lines[index] ?? '').slice(0, 3)].join('\n'),
        lines: [isMdx(original) ? 1 : first + index],
      };
    },
  },
];
