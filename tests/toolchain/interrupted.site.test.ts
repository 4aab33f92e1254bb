/** Whole builds, killed in every step: what is published stays whole, and the next build works. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fixtureEnvironment } from '../support/fixtureSite.ts';

// Outside the project, so that no other test's build clears away what a killed one left.
const folder = mkdtempSync(join(tmpdir(), 'interrupted-'));
const [content, dist] = [join(folder, 'content'), join(folder, 'dist')];

interface Kill {
  /** The build dies once it has printed a line that begins so. */
  after: string;
  /** So many milliseconds later. */
  delay: number;
  /** The build alone dies, as where memory ran out; otherwise all it started dies with it. */
  isAlone: boolean;
}

/** Build, and kill the build on its way if asked. Times are those of the lines that it printed. */
function build(kill?: Kill) {
  const child = spawn(process.execPath, ['scripts/build.mjs'], {
    detached: true,
    env: fixtureEnvironment({ CONTENT_DIR: content, DIST_DIR: dist }),
  });
  const group = child.pid as number;
  let output = '';
  const printedAt = new Map<string, number>();
  const follow = async (text: string) => {
    output += text;
    for (const [word] of output.matchAll(/^\w+/gm)) {
      if (printedAt.has(word)) continue;
      printedAt.set(word, performance.now());
      if (word !== kill?.after) continue;
      await wait(kill.delay);
      process.kill(kill.isAlone ? group : -group, 'SIGKILL');
    }
  };
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', follow);
  return new Promise<{ ok: boolean; output: string; printedAt: Map<string, number> }>((done) => {
    child.on('close', (code) => done({ ok: code === 0, output, printedAt }));
  });
}

/** Every file of the published site with its text, so that two sites can be told apart. */
function readPublished(): string {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((file) => `${file}\n${readFileSync(file, 'latin1')}`)
    .join('\n');
}

let oldSite = '';
/** How long the pages take, in milliseconds. */
let pagesTake = 0;

beforeAll(async () => {
  cpSync('examples/acts', content, { recursive: true });
  const { ok, output, printedAt } = await build();
  expect(ok, output).toBe(true);
  pagesTake = (printedAt.get('pages') ?? 0) - (printedAt.get('content') ?? 0);
  oldSite = readPublished();
  const settings = readFileSync(join(content, 'site.yaml'), 'utf8');
  writeFileSync(join(content, 'site.yaml'), settings.replace(/^name: .*/m, 'name: Another name'));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it(
  'a build killed in any step leaves the old site or the new one, and the next build works',
  { timeout: 300_000 },
  async () => {
    const inPages = [0.02, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9].map((share) => ({
      after: 'content',
      delay: share * pagesTake,
    }));
    // Each build after a killed one says so, which is its first line.
    const inCheck = [0, 300].map((delay) => ({ after: 'An', delay }));
    const atEnd = ['pages', 'search', 'compress'].map((after) => ({ after, delay: 0 }));
    const found: string[] = [];
    const said: string[] = [];
    for (const [index, moment] of [...inPages, ...inCheck, ...atEnd].entries()) {
      // What exchanges the two sites, once started, would do so while the published one is read.
      const isAlone = index % 2 === 1 && moment.after !== 'compress';
      const { output } = await build({ ...moment, isAlone });
      found.push(readPublished());
      said.push(output);
    }
    const last = await build();
    expect(last.ok, last.output).toBe(true);
    const newSite = readPublished();
    expect(newSite).toContain('Another name');
    expect(found.filter((site) => site !== oldSite && site !== newSite)).toEqual([]);
    expect(found.slice(0, inPages.length).every((site) => site === oldSite)).toBe(true);
    for (const output of [...said.slice(1), last.output])
      expect(output).toContain('An earlier build was interrupted; ');
  },
);
