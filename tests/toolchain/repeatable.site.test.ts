import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtFolder } from '../support/builtSite.ts';
import { buildFixture } from '../support/fixtureSite.ts';

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

it(
  'two builds of the same content on the same day are the same, byte for byte',
  { timeout: 180_000 },
  async () => {
    const { folder, ok, output } = await buildFixture('again');
    expect(ok, output).toBe(true);
    const [first, second] = [digests(builtFolder), digests(folder)];
    expect(Object.keys(first).length).toBeGreaterThan(300);
    expect(second).toEqual(first);
  },
);
