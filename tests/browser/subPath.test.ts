/** The site below a path of another domain: every address in every file, and the search. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/lib/browser.mjs';
import { serveDirectory } from '../../scripts/lib/server.mjs';
import { watchForProblems } from '../support/browser.ts';
import { buildFixture } from '../support/fixtureSite.ts';
import { readPrinted } from '../support/printed.ts';

const BASE = '/npq/';
const SITE = 'https://example.org';
const DEFAULT = 'prospectus.example';

let folder = '';
let files: string[] = [];

const texts = () =>
  files.filter((name) => /\.(html|xml|json|csv|ics|txt)$|^_(headers|redirects)$/.test(name));
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

/** Tell whether an address of the site leads to a file of it. */
function isThere(pathname: string): boolean {
  if (!pathname.startsWith(BASE)) return false;
  const file = join(
    folder,
    decodeURIComponent(pathname.slice(BASE.length)),
    pathname.endsWith('/') ? 'index.html' : '',
  );
  return existsSync(file) && statSync(file).isFile();
}

beforeAll(async () => {
  const built = await buildFixture('sub-path', { BASE_PATH: BASE, SITE_URL: SITE });
  expect(built.ok, built.output).toBe(true);
  folder = built.folder;
  files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
}, 180_000);

describe('a site below a path', () => {
  it('links, loads and leads on only below it', () => {
    const wrong: string[] = [];
    for (const name of files.filter((file) => file.endsWith('.html'))) {
      for (const element of parse(read(name)).querySelectorAll(
        '[href], [src], [action], [data-index]',
      )) {
        for (const attribute of ['href', 'src', 'action', 'data-index']) {
          const address = element.getAttribute(attribute);
          if (!address?.startsWith('/')) continue;
          const { pathname } = new URL(address, SITE);
          if (!isThere(pathname)) wrong.push(`${name}: ${attribute}="${address}"`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('names its own domain and path in every full address', () => {
    const wrong: string[] = [];
    for (const name of texts()) {
      // Calendars fold long lines.
      const text = read(name).replace(/\r\n[ \t]/g, '');
      if (text.includes(`https://${DEFAULT}`)) wrong.push(`${name} names ${DEFAULT}`);
      for (const [address] of text.matchAll(/https:\/\/example\.org[^\s"'<>,\\)]*/g)) {
        const { pathname } = new URL(address);
        if (!isThere(pathname) && name !== '404.html') wrong.push(`${name}: ${address}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('prints only addresses that are there', async () => {
    const documents = files.filter((name) => name.endsWith('.pdf'));
    expect(documents.length).toBeGreaterThan(6);
    const printed = await Promise.all(documents.map((name) => readPrinted(name, folder)));
    const own = printed.flatMap(({ links, words }) => {
      expect(words).not.toContain(DEFAULT);
      return links.filter((link) => link.startsWith(SITE));
    });
    expect(own.length).toBeGreaterThan(documents.length);
    expect(own.filter((link) => !isThere(new URL(link).pathname))).toEqual([]);
  });

  it('gives headers to what is below it only', () => {
    const paths = read('_headers')
      .split('\n')
      .filter((line) => line.startsWith('/'));
    expect(paths.length).toBeGreaterThan(3);
    expect(paths.filter((path) => !path.startsWith(BASE))).toEqual([]);
  });
});

describe('in a browser', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveDirectory>>;
  beforeAll(async () => {
    [browser, server] = await Promise.all([
      launchBrowser(),
      serveDirectory({ root: folder, base: BASE }),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('its search finds pages below the path', async () => {
    const context = await browser.newContext();
    const problems: string[] = [];
    watchForProblems(context, server.url, (problem) => problems.push(problem));
    const page = await context.newPage();
    await page.goto(`${server.url}search/?q=middle+leadership`);
    const link = page
      .locator('main a[href*="/programmes/"], main a[href*="/qualifications/"]')
      .first();
    await link.waitFor();
    await link.click();
    await page.waitForURL(`${server.url}**`);
    expect(new URL(page.url()).pathname.startsWith(BASE)).toBe(true);
    expect(await page.locator('h1').count()).toBe(1);
    expect(problems).toEqual([]);
  });
});
