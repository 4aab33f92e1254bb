/** Mistakes with whole files, and changes that mean nothing. */
import {
  addField,
  addText,
  fieldLines,
  isMdx,
  type Kind,
  type Mutant,
  type Original,
  PLAIN_TEXT,
  breakLine,
} from './mutant.ts';

const MEGABYTE = 1024 * 1024;

const moved = (name: string, place: (path: string) => string | undefined): Kind => ({
  name,
  break: ({ path, text }) => {
    const other = path === 'site.yaml' ? undefined : place(path);
    return other === undefined ? undefined : { content: text, path: other };
  },
});

const harmless = (name: string, change: (original: Original) => string): Kind => ({
  name,
  harmless: true,
  break: (original) => ({ content: change(original) }),
});

/** Put a character into the first text, and expect the report on its line. */
const withCharacter = (character: string) => (original: Original) =>
  breakLine(
    original,
    PLAIN_TEXT,
    ([, key, words = '']) => `${key}: ${words.slice(0, 3)}${character}${words.slice(3)}`,
  );

function inLatin1(original: Original): Mutant | undefined {
  const mutant = withCharacter('é')(original);
  const before = original.text
    .split('\n')
    .slice(0, (mutant?.lines?.[0] ?? 1) - 1)
    .join('');
  const isPlain = Buffer.byteLength(before) === before.length;
  return mutant && isPlain
    ? { ...mutant, content: Buffer.from(String(mutant.content), 'latin1') }
    : undefined;
}

export const fileKinds: Kind[] = [
  { name: 'an empty file', break: () => ({ content: '', lines: [1] }) },
  {
    name: 'a file of bytes without meaning',
    break: () => ({
      content: Uint8Array.from({ length: 500 }, (_, index) => (index * 137 + 251) % 256),
    }),
  },
  { name: 'a file in Latin-1', break: inLatin1 },
  {
    name: 'a file in UTF-16',
    break: ({ text }) => ({ content: Buffer.from(`\uFEFF${text}`, 'utf16le'), lines: [1] }),
  },
  { name: 'a byte order mark', break: ({ text }) => ({ content: `\uFEFF${text}`, lines: [1] }) },
  { name: 'a null character', break: withCharacter('\u0000') },
  { name: 'a character that turns words around', break: withCharacter('\u202e') },
  {
    name: 'a megabyte in a field',
    break: (original) =>
      breakLine(original, PLAIN_TEXT, ([, key]) => `${key}: ${'x'.repeat(MEGABYTE)}`),
  },
  {
    name: 'a megabyte in the text',
    break: (original) => addText(original, 'word '.repeat(MEGABYTE / 5)),
  },
  {
    name: 'a megabyte of lines',
    break: (original) => {
      const lines = Array.from({ length: MEGABYTE / 16 }, (_, line) => `field${line}: words`);
      return { content: addField(original, lines.join('\n')).content };
    },
  },
  moved('a file name with capitals', (path) =>
    path
      .replace(/\/(.)/, (_, letter: string) => `/${letter.toUpperCase()}`)
      .replace(/\/(\d)/, '/A$1'),
  ),
  moved('a file name with a space', (path) => path.replace(/\.(\w+)$/, ' 2.$1')),
  moved('a file with another ending', (path) =>
    path.replace(/\.yaml$/, '.yml').replace(/\.mdx$/, '.md'),
  ),
  moved('a file in a folder within a folder', (path) => path.replace('/', '/old/')),
  moved('a file in a folder that is none', (path) => path.replace('/', 's2/')),
  moved('a file beside site.yaml', (path) => path.replace('/', '-')),
  harmless('lines that end with CR and LF', ({ text }) => text.replaceAll('\n', '\r\n')),
  harmless('no end of the last line', ({ text }) => text.trimEnd()),
  harmless('empty lines at the end', ({ text }) => `${text}\n\n\n`),
  harmless('spaces at the ends of fields', (original) => {
    const { first, lines } = fieldLines(original);
    const all = original.text.split('\n');
    lines.forEach((line, index) => {
      if (/^\w+: \S/.test(line) && !/[|>]-?$/.test(line)) all[first + index - 1] = `${line}  `;
    });
    return all.join('\n');
  }),
  harmless('a comment among the fields', (original) =>
    String(addField(original, '# Ask Ann about this.').content),
  ),
  harmless('a comment in the text', (original) =>
    isMdx(original) ? `${original.text}\n{/* Ask Ann about this. */}\n` : original.text,
  ),
];
