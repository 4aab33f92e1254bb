import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { builtFolder } from '../support/builtSite.ts';

mkdirSync('.cache/test', { recursive: true });
const folder = mkdtempSync(resolve('.cache/test/publishing-'));
const [template, fresh, dist] = [`${folder}/template`, `${folder}/1`, `${folder}/dist`];

/** What stands between built pages and a published site, in a process of its own. */
const PUBLISH = `
  import { publishSite } from './scripts/lib/publish.mjs';
  const [outDir, distDir] = process.argv.slice(1);
  await publishSite({ outDir, distDir, base: '/' }, async (name, task) => { await task(); });
`;

/** Publish; with `killAfter`, the process is killed after so many milliseconds. */
function publish({ killAfter, before = '' }: { killAfter?: number; before?: string } = {}) {
  const child = spawn(
    'bash',
    [
      '-c',
      `${before} exec "$0" --input-type=module -e "$1" "$2" "$3"`,
      process.execPath,
      PUBLISH,
      fresh,
      dist,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
  return new Promise<{ code: number | null; said: string }>((done) => {
    child.on('close', (code) => done({ code, said }));
  });
}

/** Every file of the published site, or which of the two it is if it is whole. */
function publishedSite(): string {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  if (files.join() === 'index.html' && readFileSync(`${dist}/index.html`, 'utf8') === 'old')
    return 'old';
  const missing = newFiles.filter((name) => !files.includes(name));
  return missing.length === 0 && files.some((name) => name.endsWith('.br'))
    ? 'new'
    : `torn: ${missing}`;
}

let newFiles: string[];

beforeAll(() => {
  // A site of a few pages: what is proved does not depend on their number.
  cpSync(builtFolder, template, {
    recursive: true,
    filter: (source) => !/\/(share|costs|glossary|qualifications|guides)\/|\.(br|gz)$/.test(source),
  });
  newFiles = readdirSync(template, { recursive: true, encoding: 'utf8' });
  return () => rmSync(folder, { recursive: true, force: true });
});

beforeEach(() => {
  for (const path of [fresh, `${fresh}.old`, dist]) rmSync(path, { recursive: true, force: true });
  cpSync(template, fresh, { recursive: true });
  mkdirSync(dist);
  writeFileSync(`${dist}/index.html`, 'old');
});

describe('the published site', () => {
  it('is the new one once all is done', async () => {
    expect(await publish()).toEqual({ code: 0, said: '' });
    expect(publishedSite()).toBe('new');
  });

  it(
    'is whole, the old or the new, wherever the process is killed',
    { timeout: 240_000 },
    async () => {
      const startedAt = performance.now();
      await publish();
      const lasts = performance.now() - startedAt;
      const found: string[] = [];
      for (let moment = 1; moment <= 20; moment++) {
        rmSync(dist, { recursive: true, force: true });
        rmSync(fresh, { recursive: true, force: true });
        cpSync(template, fresh, { recursive: true });
        mkdirSync(dist);
        writeFileSync(`${dist}/index.html`, 'old');
        await publish({ killAfter: (lasts * moment) / 20 });
        found.push(publishedSite());
      }
      expect(found.filter((site) => site !== 'old' && site !== 'new')).toEqual([]);
      expect(found).toContain('old');
    },
  );

  it('stays the old one if the disk takes no more', async () => {
    // A limit on the size of files makes the system refuse to write, as a full disk does.
    const { code, said } = await publish({ before: 'ulimit -f 1;' });
    expect(code).not.toBe(0);
    expect(said).toMatch(/EFBIG|ENOSPC/);
    expect(publishedSite()).toBe('old');
  });

  it('stays the old one if the new one is not whole', async () => {
    rmSync(`${fresh}/404.html`);
    writeFileSync(`${fresh}/contact/index.html`, '<!doctype html><html><body>cut');
    writeFileSync(`${fresh}/data/costs.json`, '{"entries":[');
    const { code, said } = await publish();
    expect(code).not.toBe(0);
    expect(said).toContain('JSON');
    expect(publishedSite()).toBe('old');
  });
});
