import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  add,
  findProblems,
  soundContent,
  swap,
  writeProblems,
} from '../../../tests/builders/checkedContent.ts';
import { testExamples } from '../../../tests/builders/problemExamples.ts';
import { checkContent } from '../checkContent.ts';
import { readRawFiles } from '../reading/rawFiles.ts';
import { fileProblems } from './file.ts';

const term = soundContent['glossary/viva.yaml'] ?? '';
const {
  'file/missing-folder': _ofTheCommand,
  'file/link': _link,
  'file/unreadable': _unreadable,
  ...inMemory
} = fileProblems;

describe('problems of files', () => {
  testExamples(inMemory, [
    ['site.yaml is not there', { 'site.yaml': null }, 'site.yaml:1 file/missing-site'],
    [
      'a folder of a wrong name',
      { 'glosary/cohort.yaml': term },
      'glosary/cohort.yaml:1 file/unknown-folder',
    ],
    ['an entry beside site.yaml', { 'cohort.yaml': term }, 'cohort.yaml:1 file/wrong-place'],
    [
      'an entry in a folder of its own',
      { 'glossary/c/cohort.yaml': term },
      'glossary/c/cohort.yaml:1 file/wrong-place',
    ],
    ['a document', { 'guides/schools.docx': 'text' }, 'guides/schools.docx:1 file/stray'],
    [
      'an entry that ends in .yml',
      { 'glossary/cohort.yml': term },
      'glossary/cohort.yml:1 file/extension',
    ],
    [
      'settings that end in .yml',
      { 'site.yml': 'a: 1', 'site.yaml': (text) => text },
      'site.yaml:1 file/duplicate-id',
      'site.yml:1 content/missing-field',
      'site.yml:1 content/missing-field',
      'site.yml:1 content/missing-field',
      'site.yml:1 content/missing-field',
      'site.yml:1 content/missing-field',
      'site.yml:1 content/missing-field',
      'site.yml:1 content/missing-field',
      'site.yml:1 content/missing-field',
      'site.yml:1 content/unknown-field',
      'site.yml:1 file/duplicate-id',
      'site.yml:1 file/extension',
    ],
    [
      'a file name with capitals',
      { 'glossary/Cohort.yaml': term },
      'glossary/Cohort.yaml:1 file/name',
    ],
    [
      'a file name with spaces',
      { 'glossary/my cohort.yaml': term },
      'glossary/my cohort.yaml:1 file/name',
    ],
    [
      'a comparison that is called as a page of the site',
      {
        'comparisons/build.yaml':
          'title: T\ncaption: C\nsummary: S\ncolumns: [example-npqx, second]\ncolumnHeading: provider\nrows: [{ fact: fee }]\nsources: [leaflet]\n',
        'programmes/second.mdx':
          '---\nqualification: npqx\nprovider: example\nsummary: S\naudience: A\nsources: [leaflet]\n---\n',
      },
      'comparisons/build.yaml:1 file/reserved-name',
    ],
    [
      'two files of one name',
      { 'glossary/viva.yml': term },
      'glossary/viva.yaml:1 file/duplicate-id',
      'glossary/viva.yml:1 file/duplicate-id',
      'glossary/viva.yml:1 file/extension',
    ],
    [
      'a file in another encoding',
      { 'glossary/viva.yaml': Buffer.from(term.replace('work', 'wörk'), 'latin1') },
      'glossary/viva.yaml:2 file/encoding',
    ],
    [
      'a control character',
      { 'glossary/viva.yaml': swap('work', 'wo\u0000rk') },
      'glossary/viva.yaml:2 file/unseen-character',
    ],
    [
      'a character that turns words around',
      { 'glossary/viva.yaml': swap('work', 'wo\u202erk') },
      'glossary/viva.yaml:2 file/unseen-character',
    ],
    [
      'a byte order mark',
      { 'glossary/viva.yaml': (text) => `\uFEFF${text}` },
      'glossary/viva.yaml:1 file/byte-order-mark',
    ],
    [
      'a megabyte of text',
      { 'glossary/viva.yaml': add(`otherWords: [${'x'.repeat(1e6)}]`) },
      'glossary/viva.yaml:4 file/too-large',
    ],
    ['an empty file', { 'glossary/viva.yaml': ' \n' }, 'glossary/viva.yaml:1 file/empty'],
  ]);

  it('lines that end with CR and LF are no problem', () => {
    const changes = Object.fromEntries(
      Object.entries(soundContent).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
    );
    expect(findProblems(changes)).toEqual([]);
  });
});

describe('problems of files on the disk', () => {
  let root = '';
  const options = { today: '2026-05-01', documents: new Map(), publicFiles: new Set<string>() };
  const check = () =>
    writeProblems(checkContent(readRawFiles(root), options)).filter(
      (problem) => !problem.includes('disagreement'),
    );

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'content-'));
    for (const [path, text] of Object.entries(soundContent)) {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('sound content has none', () => {
    expect(check()).toEqual([]);
  });
  it('a link out of the folder is not followed', () => {
    symlinkSync('/etc/passwd', join(root, 'glossary', 'secret.yaml'));
    expect(check()).toEqual(['glossary/secret.yaml:1 file/link']);
  });
  it('a linked folder is not followed', () => {
    symlinkSync(tmpdir(), join(root, 'policies'));
    expect(check()).toEqual(['policies:1 file/link']);
  });
  it('a link round in a circle ends', () => {
    symlinkSync(root, join(root, 'glossary', 'round.yaml'));
    expect(check()).toEqual(['glossary/round.yaml:1 file/link']);
  });
  it('files of the system are passed over', () => {
    writeFileSync(join(root, 'glossary', '.DS_Store'), 'x');
    expect(check()).toEqual([]);
  });
  it('what cannot be opened is reported', () => {
    const files = [{ path: 'glossary/locked.yaml', trouble: 'unreadable' as const }];
    expect(writeProblems(checkContent(files, options))).toContain(
      'glossary/locked.yaml:1 file/unreadable',
    );
  });
});
