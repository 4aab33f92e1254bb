/** One content file, read as far as it can be. */
import type { z } from 'astro/zod';
import type { Problem } from '../problem.ts';
import { makeProblem } from '../report.ts';
import { checkSchema } from '../schema/checkSchema.ts';
import { type Body, readBody } from './body.ts';
import { type CollectionKey, collections } from './collections.ts';
import { decode } from './decode.ts';
import { splitFrontMatter } from './frontMatter.ts';
import type { EntryPath } from './placing.ts';
import type { RawFile } from './rawFiles.ts';
import { placeOf, type SourceText } from './sourceText.ts';
import { readYaml } from './yaml.ts';

/** A file with its fields, their positions and its text. */
export interface ContentFile {
  path: string;
  collection: CollectionKey;
  id: string;
  source: SourceText;
  yamlStart: number;
  yamlEnd: number;
  /** The fields as they are written; missing if they cannot be read. */
  raw?: Record<string, unknown>;
  schema: z.ZodType;
  /** What the schema makes of the fields; wrong ones are left out, if it can do without them. */
  data?: unknown;
  /** Top-level fields that were left out of `data`. */
  leftOut: ReadonlySet<string>;
  isDraft: boolean;
  body?: Body;
  /** What is wrong with the file by itself. */
  problems: Problem[];
}

const readFiles = new WeakMap<RawFile, ContentFile>();

/** Read a file. The same raw file is read once, however often it is checked. */
export function readContentFile(raw: RawFile, entry: EntryPath): ContentFile {
  const known = readFiles.get(raw);
  if (known) return known;
  const file = parse(raw, entry);
  readFiles.set(raw, file);
  return file;
}

const placeKey = ({ line, column }: Problem) => `${line}:${column}`;

function parse({ path, bytes }: RawFile, { collection, id, extension }: EntryPath): ContentFile {
  const { source, problems } = decode(path, bytes ?? new Uint8Array());
  const file: ContentFile = {
    path,
    collection,
    id,
    source: source ?? { text: '', lineStarts: [0] },
    yamlStart: 0,
    yamlEnd: 0,
    schema: collections[collection].schema,
    leftOut: new Set(),
    isDraft: false,
    problems,
  };
  if (!source) return file;
  file.yamlEnd = source.text.length;
  if (extension === 'mdx') {
    const parts = splitFrontMatter(source);
    if ('offset' in parts) {
      const { offset, message, fix } = parts;
      const place = placeOf(source, offset, offset + 3);
      problems.push(makeProblem('yaml/front-matter', path, place, { message, fix }));
      return file;
    }
    file.yamlStart = parts.yamlStart;
    file.yamlEnd = parts.yamlEnd;
    const { body, problems: bodyProblems } = readBody(path, source, parts.bodyStart);
    if (body) file.body = body;
    problems.push(...bodyProblems);
  }
  const {
    raw,
    isTooDeep,
    problems: yamlProblems,
  } = readYaml(path, source, file.yamlStart, file.yamlEnd);
  problems.push(...yamlProblems);
  if (isTooDeep) file.yamlEnd = file.yamlStart;
  if (raw) {
    file.raw = raw;
    file.isDraft = raw['draft'] === true;
    const read = checkSchema(file, raw);
    file.data = read.data;
    file.leftOut = read.leftOut;
    // What curly quotes do to a value is said once.
    const curly = new Set(
      yamlProblems.filter(({ code }) => code === 'yaml/smart-quotes').map(placeKey),
    );
    problems.push(...read.problems.filter((problem) => !curly.has(placeKey(problem))));
  }
  return file;
}
