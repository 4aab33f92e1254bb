/** Fields of a file, as data and with their positions. */
import { type Document, isMap, isScalar, parseDocument } from 'yaml';
import type { Problem } from '../problem.ts';
import type { SourceText } from './sourceText.ts';
import { explainYamlErrors } from './yamlErrors.ts';
import { tooDeep, ValueReader } from './yamlValues.ts';

/** What was read. `raw` is missing if the fields cannot be told apart. */
export interface YamlReading {
  raw?: Record<string, unknown>;
  /** Set if no parser should see it. */
  isTooDeep?: true;
  problems: Problem[];
}

/** More open brackets than this, and parsers run out of stack. */
const MAXIMUM_BRACKETS = 50;

/** Parse YAML as all of its readers do. */
export function parseYaml(text: string): Document.Parsed {
  return parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
}

/** Read the YAML that stands between two offsets of a file. */
export function readYaml(
  file: string,
  source: SourceText,
  yamlStart: number,
  yamlEnd: number,
): YamlReading {
  const text = source.text.slice(yamlStart, yamlEnd);
  const deep = findDeepNesting(text);
  if (deep !== undefined) {
    return { isTooDeep: true, problems: [tooDeep(file, source, yamlStart + deep)] };
  }
  const document = parseYaml(text);
  const root = document.contents;
  if (document.errors.length > 0) {
    return { problems: explainYamlErrors(file, source, yamlStart, document.errors, root) };
  }
  const reader = new ValueReader(file, source, yamlStart);
  if (document.directives?.yaml.explicit) {
    reader.complain(
      'yaml/tag',
      0,
      1,
      'A line that starts with % has no meaning here.',
      'Delete it.',
    );
  }
  if (root === null || (isScalar(root) && root.value === null)) {
    return { raw: {}, problems: reader.problems };
  }
  if (!isMap(root)) {
    const [start = 0, end = 0] = root.range ?? [];
    reader.complain(
      'yaml/not-fields',
      start,
      end,
      'These are not fields.',
      'Write one field a line: name: value.',
    );
    return { problems: reader.problems };
  }
  const raw = reader.read(root, 0) as Record<string, unknown>;
  return reader.isUnreadable ? { problems: reader.problems } : { raw, problems: reader.problems };
}

/** Find nesting that would cost a parser its stack, before any parser sees it. */
function findDeepNesting(text: string): number | undefined {
  const repeated = /(?:[-?][ \t]+){20,}/.exec(text);
  if (repeated) return repeated.index;
  let depth = 0;
  for (const { index, 0: bracket } of text.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > MAXIMUM_BRACKETS) return index;
  }
  return undefined;
}
