import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { removeAbandoned } from '../../scripts/lib/folders.mjs';

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
