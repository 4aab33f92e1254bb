/** What the MDX parser complains about, in words for people who do not know MDX. */

/** A complaint, with its place in the text that was parsed. */
export interface MdxComplaint {
  line: number;
  column: number;
  explanation: { message: string; fix: string };
  /** The tags that it is about. */
  tags: string[];
}

const explanations: [RegExp, string, string][] = [
  [
    /to create a comment/,
    'An HTML comment does not work here.',
    'Delete it, or write {/* comment */}.',
  ],
  [
    /Expected a closing tag/,
    'The tag {tag} is opened here and never closed.',
    'Close it after its text, or end the tag with /> if it has none.',
  ],
  [
    /Unexpected closing tag|expected corresponding|Expected.*closing/,
    'The closing tag here does not close the tag before it.',
    'Close tags in the opposite order of their opening, with the same name in the same capitals.',
  ],
  [
    /closing brace|end of file in expression|Could not parse expression|expression/i,
    'A curly bracket starts code here, and code has no place in content.',
    'Delete the curly brackets, or write \\{ for one that readers should see.',
  ],
  [
    /import|export|esm/i,
    'A line that starts with import or export is code, and code has no place in content.',
    'Delete the line. Components need no import.',
  ],
  [
    /valid JSX tag|before name|in name|attribute|before tag|</,
    'A < starts a tag here, and this is not a whole tag.',
    'Write "less than" in words, close the tag, or quote the value of each property: name="value".',
  ],
];

const unknown: [RegExp, string, string] = [
  /./,
  'This cannot be read as text.',
  'Write plain Markdown, and the components that the guide for editors lists.',
];

/** Explain what the parser threw; without a position it is about the first line. */
export function explainMdxError(error: unknown, text: string): MdxComplaint {
  const words = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1'] = /^(\d+):(\d+)/.exec(words) ?? [];
  const named = [...words.matchAll(/<\/?([A-Za-z][\w.-]*)/g)].map(([, name = '']) => name);
  const tags = named.length > 0 ? named : tagAt(text, Number(line), Number(column));
  const [, message, fix] = explanations.find(([pattern]) => pattern.test(words)) ?? unknown;
  return {
    line: Number(line),
    column: Number(column),
    explanation: { message: message.replace('{tag}', `<${tags[0] ?? ''}>`), fix },
    tags,
  };
}

/** Name of the tag that starts at a place. */
function tagAt(text: string, line: number, column: number): string[] {
  const rest = (text.split('\n')[line - 1] ?? '').slice(column - 1);
  const [, name] = /^<\/?([A-Za-z][\w.-]*)/.exec(rest) ?? [];
  return name ? [name] : [];
}
