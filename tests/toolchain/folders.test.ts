import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { removeAbandoned, replaceFolder } from '../../scripts/lib/folders.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'folders-'));
});

function write(name: string, text: string) {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'index.html'), text);
}

describe('replacing a folder', () => {
  it('leaves only the new one', async () => {
    write('dist', 'old');
    write('fresh', 'new');
    await replaceFolder(join(folder, 'dist'), join(folder, 'fresh'));
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(readFileSync(join(folder, 'dist', 'index.html'), 'utf8')).toBe('new');
  });

  it('works the first time, when there is no old one', async () => {
    write('fresh', 'new');
    await replaceFolder(join(folder, 'deep', 'dist'), join(folder, 'fresh'));
    expect(readFileSync(join(folder, 'deep', 'dist', 'index.html'), 'utf8')).toBe('new');
  });

  it('keeps the old one if the new one cannot take its place', async () => {
    write('dist', 'old');
    const missing = join(folder, 'missing');
    await expect(replaceFolder(join(folder, 'dist'), missing)).rejects.toThrow('ENOENT');
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(readFileSync(join(folder, 'dist', 'index.html'), 'utf8')).toBe('old');
  });
});

it('clearing up removes what dead builds left, and leaves running ones alone', async () => {
  const running = String(process.pid);
  for (const name of ['99999999', '99999999.old', running]) write(name, '');
  await removeAbandoned(folder);
  expect(readdirSync(folder)).toEqual([running]);
});
