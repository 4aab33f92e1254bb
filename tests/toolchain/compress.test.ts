import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compressFiles } from '../../scripts/lib/compress.mjs';

const letters = 'abcdefghijklmnopqrstuvwxyz ';
/** Text that repeats little, the same each time. */
const textOf = (length: number) =>
  Array.from({ length }, (_, index) => letters[(index * index + (index >> 3)) % 27]).join('');

let root: string;
let cache: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'compress-'));
  cache = mkdtempSync(join(tmpdir(), 'compress-cache-'));
});
afterEach(() => {
  for (const folder of [root, cache]) rmSync(folder, { recursive: true });
});

function write(count: number, length: number) {
  const text = textOf(length);
  for (let index = 0; index < count; index++) {
    writeFileSync(join(root, `${index}.html`), `${index}${text}`);
  }
}

it('an ordinary site takes the best level, the same from the cache as without', async () => {
  write(2, 60_000);
  expect(await compressFiles(root, cache)).toEqual({ files: 2, level: 11 });
  const first = readFileSync(join(root, '1.html.br'));
  await compressFiles(root, cache);
  expect(readFileSync(join(root, '1.html.br')).equals(first)).toBe(true);
  expect(brotliDecompressSync(first).toString()).toBe(`1${textOf(60_000)}`);
});

it('a large site takes the quick level, whole texts of any size included', async () => {
  write(9, 1_900_000);
  writeFileSync(join(root, 'small.html'), 'A packet carries this as it is.');
  expect(await compressFiles(root, cache)).toEqual({ files: 9, level: 9 });
  const text = readFileSync(join(root, '8.html'));
  expect(brotliDecompressSync(readFileSync(join(root, '8.html.br'))).equals(text)).toBe(true);
  expect(statSync(join(root, 'small.html.br'), { throwIfNoEntry: false })).toBeUndefined();
});
