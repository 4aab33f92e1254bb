import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { generateContent } from '../../scripts/bench/generate.mjs';
import { stepsOf } from '../../scripts/bench/growth.mjs';

it('the seconds of a build are read from what it prints', () => {
  const output =
    'pages     61.7 s  10468 written; leaflets: 412 in 36.2 s\ncheck      5.6 s  whole\n';
  expect([...stepsOf(output)]).toEqual([
    ['pages', 61.7],
    ['check', 5.6],
  ]);
});

it('a site of texts has as many guides as it was asked for, of a thousand words each', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    expect(generateContent({ folder, base: 'src/content', entries: 3, shape: 'texts' })).toEqual({
      guides: 3,
    });
    const made = readdirSync(join(folder, 'guides')).filter((name) => name.startsWith('generated'));
    expect(made).toHaveLength(3);
    const [, , body = ''] = readFileSync(join(folder, 'guides', made[0] ?? ''), 'utf8').split(
      '---',
    );
    expect(Math.abs(body.split(/\s+/).length - 1000)).toBeLessThan(20);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
