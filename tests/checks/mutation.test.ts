/** Break the real content in every way that editors do, and see that each mistake is found where it is. */
import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checks/checkContent.ts';
import type { Problem } from '../../src/checks/problem.ts';
import { hashRuns, splitWords } from '../../src/checks/prose/words.ts';
import { type RawFile, readRawFiles } from '../../src/checks/reading/rawFiles.ts';
import { fieldKinds } from './mutants/fields.ts';
import { fileKinds } from './mutants/files.ts';
import type { Kind, Mutant, Original } from './mutants/mutant.ts';
import { syntaxKinds } from './mutants/syntax.ts';
import { sentenceOfDocument, textKinds } from './mutants/text.ts';

const FILES_OF_A_KIND = 5;
const LONGEST_MS = 5000;

const kinds = [...fieldKinds, ...syntaxKinds, ...fileKinds, ...textKinds];
const content = readRawFiles('src/content');
const options = {
  today: '2026-11-22',
  documents: new Map(hashRuns(splitWords(sentenceOfDocument)).map((run) => [run, 'document.txt'])),
  publicFiles: new Set(['/favicon.svg']),
};

/** A problem without its line, which moves when lines are added above it. */
const identify = ({ code, file, field, message }: Problem) =>
  [code, file, field, message].join('\n');
const known = new Set(checkContent(content, options).map(identify));

/** Files in turn from each collection, so that the few that are broken are of many sorts. */
function originals(): Original[] {
  const decoder = new TextDecoder();
  const folders = new Map<string, Original[]>();
  for (const { path, bytes } of content) {
    const folder = path.split('/')[0] ?? '';
    folders.set(folder, [...(folders.get(folder) ?? []), { path, text: decoder.decode(bytes) }]);
  }
  const most = Math.max(...[...folders.values()].map((files) => files.length));
  return Array.from({ length: most }, (_, index) => index).flatMap((index) =>
    [...folders.values()].flatMap((files) => files[index] ?? []),
  );
}

const inTurn = originals();

/** The first files in which a mistake can be made. */
function breakFiles(kind: Kind): { original: Original; mutant: Mutant }[] {
  const broken: { original: Original; mutant: Mutant }[] = [];
  for (const original of inTurn) {
    const mutant = kind.break(original);
    if (mutant && (kind.harmless || mutant.content !== original.text || mutant.path))
      broken.push({ original, mutant });
    if (broken.length === FILES_OF_A_KIND) break;
  }
  return broken;
}

/** What the check says of a broken file that it does not say of the sound one. */
function findNew({ original, mutant }: { original: Original; mutant: Mutant }) {
  const bytes =
    typeof mutant.content === 'string' ? new TextEncoder().encode(mutant.content) : mutant.content;
  const copy = bytes.slice();
  const files: RawFile[] = content.filter(({ path }) => path !== original.path);
  const broken = { path: mutant.path ?? original.path, bytes };
  const startedAt = performance.now();
  const problems = checkContent([...files, broken], options);
  return {
    file: broken.path,
    found: problems.filter((problem) => !known.has(identify(problem))),
    duration: performance.now() - startedAt,
    isUnchanged: Buffer.compare(copy, bytes) === 0,
  };
}

interface Row {
  kind: string;
  files: number;
  found: number;
  codes: Set<string>;
}
const rows: Row[] = [];

describe('mistakes in the real content', () => {
  it('are of at least forty kinds', () => {
    expect(kinds.length).toBeGreaterThanOrEqual(40);
    expect(new Set(kinds.map(({ name }) => name)).size).toBe(kinds.length);
  });

  it.each(kinds)('$name', { timeout: 60_000 }, (kind) => {
    const broken = breakFiles(kind);
    const row: Row = { kind: kind.name, files: broken.length, found: 0, codes: new Set() };
    rows.push(row);
    expect(broken.length).toBe(FILES_OF_A_KIND);
    for (const one of broken) {
      const { file, found, duration, isUnchanged } = findNew(one);
      const here = found.filter((problem) => problem.file === file);
      const said = `${file}: ${found.map(({ code, file: where, line }) => `${code} in ${where}:${line}`).join(', ') || 'nothing'}`;
      expect(duration, said).toBeLessThan(LONGEST_MS);
      expect(isUnchanged, said).toBe(true);
      if (kind.harmless) {
        expect(found, said).toEqual([]);
        continue;
      }
      expect(here.length, said).toBeGreaterThan(0);
      for (const line of one.mutant.lines ?? []) {
        expect(
          here.some((problem) => problem.line === line),
          `line ${line} of ${said}`,
        ).toBe(true);
      }
      row.found += 1;
      for (const { code } of here) row.codes.add(code);
    }
  });
});

afterAll(() => {
  const width = Math.max(...rows.map(({ kind }) => kind.length));
  const lines = rows.map(({ kind, files, found, codes }) => {
    const result =
      codes.size > 0
        ? `${found} of ${files} found: ${[...codes].join(', ')}`
        : `${files} of ${files} harmless`;
    return `${kind.padEnd(width)}  ${result}`;
  });
  console.log(
    `${rows.length} kinds of mistake, each in ${FILES_OF_A_KIND} files\n${lines.join('\n')}`,
  );
});
