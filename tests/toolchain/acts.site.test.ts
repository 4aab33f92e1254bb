import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { type HTMLElement, parse } from 'node-html-parser';
import { beforeAll, describe, expect, it } from 'vitest';

const dist = '.cache/test/acts';

describe("another provider's site from the same code", { timeout: 180_000 }, () => {
  let output = '';
  const pages = new Map<string, HTMLElement>();
  const page = (path: string) => {
    const found = pages.get(path);
    if (!found) throw new Error(`The site has no page ${path}.`);
    return found;
  };
  const words = (path: string) => page(path).querySelector('main')?.text.replace(/\s+/g, ' ') ?? '';

  beforeAll(() => {
    rmSync(dist, { recursive: true, force: true });
    const env = { ...process.env, CONTENT_DIR: 'examples/acts', DIST_DIR: dist };
    output = execFileSync(process.execPath, ['scripts/build.mjs'], { env, encoding: 'utf8' });
    for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.html')) continue;
      const path = `/${relative('.', name)}`.replace(/index\.html$/, '');
      pages.set(path, parse(readFileSync(join(dist, name), 'utf8')));
    }
  }, 60_000);

  it('is built without a warning', () => {
    expect(output).toMatch(/^built /m);
    expect(output).not.toMatch(/warn|error/i);
  });

  it('has its own name, colour and navigation', () => {
    const home = page('/');
    expect(home.querySelector('.wordmark')?.text).toContain('ACTS NPQs');
    expect(home.querySelector('html')?.getAttribute('data-accent')).toBe('bottle-green');
    const links = home.querySelectorAll('nav[aria-label="Main"] a').map((link) => link.text.trim());
    expect(links).toEqual(['The course', 'What it costs', 'Guides', 'Who we are', 'Apply']);
  });

  it('says nothing of other providers’ programmes', () => {
    const programmes = [...pages.keys()].filter((path) => /^\/programmes\/./.test(path));
    expect(programmes).toEqual(['/programmes/acts-npqml/']);
    const all = [...pages.values()].map(({ text }) => text).join(' ');
    expect(all).not.toMatch(/Outstanding Leaders Partnership \(OLP\)|Altrincham/);
  });

  it('states the facts of its leaflet', () => {
    const course = words('/programmes/acts-npqml/');
    for (const fact of ['6 half-days', 'One school year', 'To be confirmed', 'Head of year']) {
      expect(course).toContain(fact);
    }
    expect(
      page('/apply/acts-npqml/').querySelector('a[href^="mailto:actsnpq@gmail.com"]'),
    ).toBeTruthy();
    expect(words('/guides/what-your-school-does/')).toContain('The course takes 6 half-days');
    expect(words('/guides/your-project/')).toContain('at least 2 terms');
  });

  it('lists that are empty say so', () => {
    for (const path of ['/cohorts/', '/compare/'])
      expect(page(path).querySelector('.unsaid')).toBeTruthy();
  });

  it('no link leads nowhere, and every page can be reached', () => {
    const dead: string[] = [];
    const reached = new Set(['/', '/404.html']);
    for (const [path, document] of pages) {
      for (const link of document.querySelectorAll('a[href]')) {
        const to = new URL(link.getAttribute('href') ?? '', `https://site.invalid${path}`);
        if (to.host !== 'site.invalid') continue;
        if (to.pathname !== path) reached.add(to.pathname);
        const target = pages.get(to.pathname);
        if (!target && !existsSync(join(dist, to.pathname))) dead.push(`${path}: ${to.pathname}`);
        const id = decodeURIComponent(to.hash.slice(1));
        if (target && id && !target.querySelector(`[id="${id}"]`))
          dead.push(`${path}: ${to.pathname}${to.hash}`);
      }
    }
    expect(dead).toEqual([]);
    expect([...pages.keys()].filter((path) => !reached.has(path))).toEqual([]);
  });

  it('is valid HTML', async () => {
    const validator = new HtmlValidate(new FileSystemConfigLoader());
    const problems: string[] = [];
    for (const [path, document] of pages) {
      const report = await validator.validateString(
        document.toString(),
        join(process.cwd(), 'page.html'),
      );
      for (const { messages } of report.results) {
        problems.push(...messages.map(({ ruleId, message }) => `${path} ${ruleId}: ${message}`));
      }
    }
    expect(problems).toEqual([]);
  });
});
