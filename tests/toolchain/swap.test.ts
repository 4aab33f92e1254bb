import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { exchangeNames, recoverFolder, replaceFolder } from '../../scripts/lib/swap.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'swap-'));
});

function write(name: string, text: string) {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'index.html'), text);
}

const read = (name: string) => readFileSync(join(folder, name, 'index.html'), 'utf8');

describe.each([
  ['in one step', exchangeNames],
  ['in two renames, where the system has no exchange', () => false],
])('replacing a folder %s', (_name, exchange) => {
  it('leaves only the new one', async () => {
    write('dist', 'old');
    write('fresh', 'new');
    await replaceFolder(join(folder, 'dist'), join(folder, 'fresh'), exchange);
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(read('dist')).toBe('new');
  });

  it('works the first time, when there is no old one', async () => {
    write('fresh', 'new');
    await replaceFolder(join(folder, 'deep', 'dist'), join(folder, 'fresh'), exchange);
    expect(read('deep/dist')).toBe('new');
  });

  it('keeps the old one if the new one cannot take its place', async () => {
    write('dist', 'old');
    const missing = join(folder, 'missing');
    await expect(replaceFolder(join(folder, 'dist'), missing, exchange)).rejects.toThrow('ENOENT');
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(read('dist')).toBe('old');
  });
});

describe('after a death between two renames', () => {
  beforeEach(() => {
    mkdirSync(join(folder, 'work'));
    write('dist', 'old');
    renameSync(join(folder, 'dist'), join(folder, 'work', '7.old'));
  });

  it('the old folder is put back', async () => {
    expect(await recoverFolder(join(folder, 'dist'), join(folder, 'work'))).toBe(true);
    expect(read('dist')).toBe('old');
  });

  it('a new one that is there already stays', async () => {
    write('dist', 'new');
    expect(await recoverFolder(join(folder, 'dist'), join(folder, 'work'))).toBe(false);
    expect(read('dist')).toBe('new');
  });
});

it('names that cannot be exchanged stay as they are', () => {
  write('one', 'one');
  expect(exchangeNames(join(folder, 'one'), join(folder, 'missing'))).toBe(false);
  expect(readdirSync(folder)).toEqual(['one']);
});
