import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/lib/browser.mjs';
import { formatHeadersFile, headerRules } from '../../scripts/lib/headers.mjs';
import { serveDirectory } from '../../scripts/lib/server.mjs';
import { watchForProblems } from '../support/browser.ts';

const root = mkdtempSync(join(tmpdir(), 'browser-'));
let browser: Browser;
let server: Awaited<ReturnType<typeof serveDirectory>>;

beforeAll(async () => {
  const rules = headerRules({ base: '/', scriptHashes: [], styleHashes: [] });
  writeFileSync(join(root, '_headers'), formatHeadersFile(rules));
  writeFileSync(join(root, 'broken.js'), 'null.broken');
  writeFileSync(join(root, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  [browser, server] = await Promise.all([launchBrowser(), serveDirectory({ root })]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function problemsOf(html: string, javaScriptEnabled = true): Promise<string[]> {
  writeFileSync(
    join(root, 'index.html'),
    `<!doctype html><link rel="icon" href="/icon.svg">${html}`,
  );
  const problems: string[] = [];
  const context = await browser.newContext({ javaScriptEnabled });
  watchForProblems(context, server.url, (problem) => problems.push(problem));
  const page = await context.newPage();
  await page.goto(server.url, { waitUntil: 'networkidle' });
  await context.close();
  return problems;
}

it('a plain page has no problems', async () => {
  expect(await problemsOf('<h1>Hello</h1>')).toEqual([]);
});

it.each([
  ['an inline script', '<script>1</script>', /Content Security Policy/],
  ['an inline style', '<h1 style="color: red">Hello</h1>', /Content Security Policy/],
  ['an error thrown', '<script src="/broken.js"></script>', /page error: .*null/],
  ['a missing file', '<script src="/none.js"></script>', /console error: .*404/],
  [
    'a stylesheet of another host',
    '<link rel="stylesheet" href="http://127.0.0.1:9/x.css">',
    /Policy|another host/,
  ],
])('%s is a problem', async (_name, html, expected) => {
  expect(await problemsOf(html)).toContainEqual(expect.stringMatching(expected));
});

it('the policy is watched without JavaScript too', async () => {
  const problems = await problemsOf('<h1 style="color: red">Hello</h1>', false);
  expect(problems).toContainEqual(expect.stringMatching(/Content Security Policy/));
});

it('text is drawn with real glyphs', async () => {
  const page = await browser.newPage();
  await page.setContent('<span id="i">iiii</span><br><span id="m">mmmm</span>');
  const width = (id: string) =>
    page.locator(id).evaluate((node) => node.getBoundingClientRect().width);
  expect(await width('#m')).toBeGreaterThan(2 * (await width('#i')));
  await page.close();
});
