/** Mistakes in fields. */
import {
  addField,
  breakLine,
  fieldLines,
  type Kind,
  type Original,
  PLAIN_TEXT,
  replaceLine,
} from './mutant.ts';

const REQUIRED =
  /^(term|title|name|code|programme|publisher|kind|town|provider|qualification): \S.*$/;
const SOURCES = /^sources: \[(.+)\]$/;

const onField = (
  name: string,
  pattern: RegExp,
  change: (match: RegExpExecArray) => string,
): Kind => ({
  name,
  break: (original) => breakLine(original, pattern, change),
});

const adding = (name: string, ...lines: string[]): Kind => ({
  name,
  break: (original) => addField(original, ...lines),
});

/** Swap two letters of a word. */
const slip = (word: string) => `${word.slice(0, 1)}${word[2]}${word[1]}${word.slice(3)}`;

function removeRequired(original: Original) {
  const { first, lines } = fieldLines(original);
  const index = lines.findIndex(
    (line, place) => REQUIRED.test(line) && !/^\s/.test(lines[place + 1] ?? ''),
  );
  if (index < 0 || original.path === 'site.yaml') return undefined;
  // What is missing is reported where its parent starts, and that is the first field.
  const lineOfFirst = first + (index === 0 ? 0 : lines.findIndex((line) => /^\w/.test(line)));
  const all = original.text.split('\n');
  all.splice(first + index - 1, 1);
  return { content: all.join('\n'), lines: [lineOfFirst] };
}

/** Put words into every text field of one line, each of which must be reported. */
const inEveryText = (name: string, words: string): Kind => ({
  name,
  break: (original) => {
    const { first, lines } = fieldLines(original);
    const text =
      /^(\s*(?:- )?(?:term|title|meaning|name|summary|value|description|who|purpose|role|note|label|street|town|what|caption): )([A-Za-z][^'":#{}[\]|>]*)$/;
    const hits = lines.flatMap((line, index) => (text.test(line) ? [first + index] : []));
    if (hits.length === 0) return undefined;
    let content = original.text;
    for (const line of hits) {
      const old = content.split('\n')[line - 1] ?? '';
      content = replaceLine(content, line, old.replace(text, `$1$2 ${words}`));
    }
    return { content, lines: hits };
  },
});

export const fieldKinds: Kind[] = [
  { name: 'a required field is missing', break: removeRequired },
  onField('a required field is empty', REQUIRED, ([, key]) => `${key}:`),
  onField(
    'a slip in the name of a field',
    /^([a-z]{4,})(:.*)$/,
    ([, key = '', rest]) => `${slip(key)}${rest}`,
  ),
  onField(
    'a slip in the name of a field within another',
    /^( +(?:- )?)([a-z]{4,})(: .+)$/,
    ([, space, key = '', rest]) => `${space}${slip(key)}${rest}`,
  ),
  adding('an unknown field', 'colour: red'),
  adding('a field that programs could trip over', '__proto__: { admin: true }'),
  onField('a number for a text', PLAIN_TEXT, ([, key]) => `${key}: 2026`),
  onField('a date for a text', PLAIN_TEXT, ([, key]) => `${key}: 2026-10-12`),
  onField('a list for a text', PLAIN_TEXT, ([, key]) => `${key}: [one, two]`),
  onField('a group for a text', PLAIN_TEXT, ([, key]) => `${key}: { one: two }`),
  onField('a text for a list', SOURCES, ([, ids]) => `sources: ${ids}`),
  onField('true for a text', PLAIN_TEXT, ([, key]) => `${key}: true`),
  adding('yes for true', 'draft: yes'),
  onField(
    'a word that is not one of the choices',
    /^(kind|audience|framework|delivery|group|columnHeading|region): .*$/,
    ([, key]) => `${key}: whatever`,
  ),
  onField(
    'a document that is not there',
    SOURCES,
    ([, ids]) => `sources: [${ids}, nowhere-to-be-found]`,
  ),
  onField(
    'an entry that is not there',
    /^(\s*)(programme|provider|qualification|venue|owner|holder|to|source|managedBy): ([a-z0-9-]+)$/,
    ([, space, key, id]) => `${space}${key}: ${id}-x`,
  ),
  onField(
    'the name of an entry in capitals',
    /^(\s*)(programme|provider|qualification|venue|owner|holder|source): ([a-z0-9-]+)$/,
    ([, space, key, id = '']) => `${space}${key}: ${id.toUpperCase()}`,
  ),
  onField(
    'the name of an entry with its ending',
    /^(\s*)(programme|provider|qualification|venue|owner|holder|source): ([a-z0-9-]+)$/,
    ([, space, key, id]) => `${space}${key}: ${id}.mdx`,
  ),
  onField(
    'a document twice in a list',
    SOURCES,
    ([, ids = '']) => `sources: [${ids}, ${ids.split(',')[0]}]`,
  ),
  onField('no document in the list', SOURCES, () => 'sources: []'),
  onField(
    'a date with slashes',
    /^(\s*)(readOn|startsOn|endsOn|publishedOn): \d{4}-\d\d-\d\d$/,
    ([, space, key]) => `${space}${key}: 12/10/2026`,
  ),
  onField(
    'a day that no month has',
    /^(\s*)(readOn|startsOn|endsOn): .*$/,
    ([, space, key]) => `${space}${key}: 2026-11-31`,
  ),
  onField(
    'a date in words',
    /^(\s*)(readOn|startsOn|endsOn): .*$/,
    ([, space, key]) => `${space}${key}: 12 October 2026`,
  ),
  onField(
    'a price with a pound sign',
    /^(\s*)(amountPence|value): (\d{5,})$/,
    ([, space, key]) => `${space}${key}: £1,200`,
  ),
  onField(
    'a price with a point',
    /^(\s*)(amountPence|value): (\d{5,})$/,
    ([, space, key]) => `${space}${key}: 1200.50`,
  ),
  onField(
    'pounds for pence',
    /^(\s*)(amountPence|value): (\d{5,})$/,
    ([, space, key]) => `${space}${key}: 1200`,
  ),
  onField(
    'a script as an address',
    /^(\s*)(url|website|address): https:.*$/,
    ([, space, key]) => `${space}${key}: javascript:alert(1)`,
  ),
  onField(
    'an address without its s',
    /^(\s*)(url|website|address): https:(.*)$/,
    ([, space, key, rest]) => `${space}${key}: http:${rest}`,
  ),
  onField(
    'an address without its beginning',
    /^(\s*)(url|website): https:\/\/(.*)$/,
    ([, space, key, rest]) => `${space}${key}: ${rest}`,
  ),
  inEveryText('a script in every text', '<script>alert(1)</script>'),
  inEveryText('the end of a script in every text', '</script>'),
  onField(
    'an e-mail address in a text',
    PLAIN_TEXT,
    ([, key, words]) => `${key}: ${words} ann@example.com`,
  ),
  onField(
    'a telephone number in a text',
    PLAIN_TEXT,
    ([, key, words]) => `${key}: ${words} 0161 496 0123`,
  ),
  onField('words still to come', PLAIN_TEXT, ([, key]) => `${key}: TBC`),
  onField('Markdown in a text', PLAIN_TEXT, ([, key, words]) => `${key}: '**${words}**'`),
  adding('a review that is due', 'reviewBy: 2020-01-01'),
];
