import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';

const content = 'tests/fixtures/drafts';
const dist = '.cache/test/drafts';
/** Stands in the name and the text of every draft of the fixture, and nowhere else. */
const marker = /zq7|npqz|7,777/i;

/** Files below a folder as text, those that the search compresses included. */
function readAll(folder: string): { file: string; text: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const bytes = readFileSync(file);
      const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
      return { file, text: (isCompressed ? gunzipSync(bytes) : bytes).toString('latin1') };
    });
}

describe('drafts', { timeout: 180_000 }, () => {
  let output = '';
  beforeAll(() => {
    rmSync(dist, { recursive: true, force: true });
    const env = { ...process.env, CONTENT_DIR: content, DIST_DIR: dist };
    output = execFileSync(process.execPath, ['scripts/build.mjs'], { env, encoding: 'utf8' });
  }, 60_000);

  it('of every collection are in the content that is built', () => {
    const drafts = readAll(content).filter(({ file }) => marker.test(file));
    const collections = new Set(drafts.map(({ file }) => file.split(/[\\/]/).at(-2)));
    expect([...collections].sort()).toEqual([
      ...[
        'cohorts',
        'comparisons',
        'costs',
        'finder',
        'funding',
        'glossary',
        'guides',
        'policies',
        'programmes',
      ],
      ...['providers', 'qualifications', 'sources', 'testimonials', 'venues'],
    ]);
    for (const { file, text } of drafts) expect(text, file).toMatch(marker);
  });

  it('do not stop a build, even where they are incomplete or name what is not there', () => {
    expect(output).toMatch(/^built /m);
    expect(output).not.toMatch(/WARN/);
  });

  it('reach no page, index, feed or list in any form', () => {
    const files = readAll(dist);
    expect(files.some(({ text }) => text.includes('Text of the published guide'))).toBe(true);
    expect(files.some(({ file }) => file.endsWith('.pf_fragment'))).toBe(true);
    const leaks = files.filter(({ file, text }) => marker.test(file) || marker.test(text));
    expect(leaks.map(({ file }) => file)).toEqual([]);
  });
});
