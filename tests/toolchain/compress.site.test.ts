import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { isCompressible } from '../../scripts/lib/contentTypes.mjs';
import { builtFolder } from '../support/builtSite.ts';

const texts = readdirSync(builtFolder, { recursive: true, encoding: 'utf8' })
  .filter((name) => isCompressible(extname(name)))
  .map((name) => join(builtFolder, name));

it('every text file but the smallest has its compressed forms beside it', () => {
  const large = texts.filter((file) => statSync(file).size >= 1000);
  expect(large.length).toBeGreaterThan(80);
  expect(large.filter((file) => !existsSync(`${file}.br`) || !existsSync(`${file}.gz`))).toEqual(
    [],
  );
});

it('they hold the same text, and no time or system', () => {
  for (const file of texts.filter((name) => existsSync(`${name}.gz`))) {
    const text = readFileSync(file);
    const gz = readFileSync(`${file}.gz`);
    expect(
      gunzipSync(gz).equals(text) && brotliDecompressSync(readFileSync(`${file}.br`)).equals(text),
      file,
    ).toBe(true);
    expect([...gz.subarray(4, 8), gz[9]], file).toEqual([0, 0, 0, 0, 255]);
  }
});

it('what Pagefind packed has beside it by Brotli what is in it, in fewer bytes', () => {
  const folder = join(builtFolder, 'pagefind');
  const packed = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(pagefind|pf_\w+)$/.test(name))
    .map((name) => join(folder, name));
  expect(packed.length).toBeGreaterThan(80);
  for (const file of packed.filter((name) => existsSync(`${name}.br`))) {
    const br = readFileSync(`${file}.br`);
    expect(br.length, file).toBeLessThan(statSync(file).size);
    expect(brotliDecompressSync(br).equals(gunzipSync(readFileSync(file))), file).toBe(true);
    expect(existsSync(`${file}.gz`), file).toBe(false);
  }
  const [program = ''] = packed.filter((name) => name.endsWith('wasm.en.pagefind'));
  expect(existsSync(`${program}.br`)).toBe(true);
});
