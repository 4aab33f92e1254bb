import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { builtFolder } from '../support/builtSite.ts';
import { fixtureEnvironment } from '../support/fixtureSite.ts';

function digests(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
  return Object.fromEntries(
    files.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

/** What a build reads. */
const PROJECT = [
  'astro.config.mjs',
  'package-lock.json',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
];

const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

it(
  'two builds of the same content on the same day are the same, byte for byte, wherever they run',
  { timeout: 240_000 },
  // In another folder and time zone, with nothing kept from before.
  async () => {
    for (const name of PROJECT) cpSync(name, join(elsewhere, name), { recursive: true });
    symlinkSync(resolve('node_modules'), join(elsewhere, 'node_modules'));
    await promisify(execFile)(process.execPath, ['scripts/build.mjs'], {
      cwd: elsewhere,
      env: fixtureEnvironment({ DIST_DIR: 'dist', TZ: 'Pacific/Kiritimati', LANG: 'C' }),
    });
    const [first, second] = [digests(builtFolder), digests(join(elsewhere, 'dist'))];
    expect(Object.keys(first).length).toBeGreaterThan(300);
    expect(second).toEqual(first);
  },
);
