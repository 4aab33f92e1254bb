import { mkdirSync, mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { forgetOldest, removeAbandoned } from '../../scripts/lib/folders.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'folders-'));
});

function write(name: string, text: string) {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'index.html'), text);
}

it('clearing up removes what dead builds left, and leaves running ones alone', async () => {
  const running = String(process.pid);
  for (const name of ['99999999', '99999999.old', running]) write(name, '');
  expect(await removeAbandoned(folder)).toBe(2);
  expect(readdirSync(folder)).toEqual([running]);
});

it('a cache that grew too large loses its oldest files, and keeps the rest', async () => {
  for (let age = 0; age < 12; age++) {
    const file = join(folder, `${age}`);
    writeFileSync(file, '');
    utimesSync(file, 1_000_000 - age, 1_000_000 - age);
  }
  await forgetOldest(folder, 12);
  expect(readdirSync(folder)).toHaveLength(12);
  await forgetOldest(folder, 10);
  expect(readdirSync(folder).sort()).toEqual(['0', '1', '2', '3', '4', '5', '6', '7']);
});

it('a cache that is not there yet has nothing to lose', async () => {
  await expect(forgetOldest(join(folder, 'none'), 1)).resolves.toBeUndefined();
});
