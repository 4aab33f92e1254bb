import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, FileSystemConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { type BuiltPage, builtFolder, listPages } from '../support/builtSite.ts';

const pages = listPages();

/** One line for each page that breaks a rule, so that a failure names them all. */
function breaking(rule: (page: BuiltPage) => string | undefined): string[] {
  return pages.flatMap((page) => {
    const problem = rule(page);
    return problem ? [`${page.path}: ${problem}`] : [];
  });
}

const texts = (page: BuiltPage, selector: string) =>
  page.document.querySelectorAll(selector).map((element) => element.text.trim());

/** Pages that stand on their own; a moved page's redirect does not. */
const content = pages.filter((page) => !page.html.includes('http-equiv="refresh"'));

describe('every page', () => {
  it('there are pages of every kind', () => {
    expect(content.length).toBeGreaterThan(60);
  });

  it('has one heading of the first level', () => {
    expect(
      breaking((page) =>
        texts(page, 'h1').length === 1 ? undefined : `${texts(page, 'h1').length}`,
      ),
    ).toEqual([]);
  });

  it('skips no level of heading', () => {
    const problems = breaking((page) => {
      const levels = page.document
        .querySelectorAll('h1,h2,h3,h4,h5,h6')
        .map(({ tagName }) => Number(tagName.charAt(1)));
      const skip = levels.findIndex((level, index) => level - (levels[index - 1] ?? 0) > 1);
      return skip < 0 ? undefined : `heading ${skip + 1} of ${levels.join(' ')}`;
    });
    expect(problems).toEqual([]);
  });

  it('has a title and a description of its own', () => {
    for (const selector of ['title', 'meta[name=description]']) {
      const seen = new Map<string, string>();
      const repeated = breaking((page) => {
        const element = page.document.querySelector(selector);
        const words = (element?.getAttribute('content') ?? element?.text ?? '').trim();
        const other = seen.get(words);
        seen.set(words, page.path);
        if (!words) return `has no ${selector}`;
        return other ? `has the same ${selector} as ${other}: ${words}` : undefined;
      });
      expect(repeated).toEqual([]);
    }
  });

  it('says in which language it is', () => {
    expect(
      breaking((page) =>
        page.document.querySelector('html')?.getAttribute('lang') === 'en-GB'
          ? undefined
          : 'no language',
      ),
    ).toEqual([]);
  });

  it('gives its own address', () => {
    const problems = breaking((page) => {
      const canonical =
        page.document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
      return canonical && new URL(canonical).pathname === page.path
        ? undefined
        : `canonical is ${canonical}`;
    });
    expect(problems).toEqual([]);
  });

  it('uses each id once', () => {
    const problems = breaking((page) => {
      const ids = page.document.querySelectorAll('[id]').map(({ id }) => id);
      const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
      return repeated.length > 0 ? repeated.join(', ') : undefined;
    });
    expect(problems).toEqual([]);
  });

  it('has no inline style, no inline event handler and nothing from elsewhere', () => {
    const problems = breaking((page) => {
      for (const element of page.document.querySelectorAll('*')) {
        const attributes = Object.entries(element.attributes);
        const inline = attributes.find(([name]) => name === 'style' || name.startsWith('on'));
        if (inline) return `${element.tagName} has ${inline[0]}`;
        const loads =
          element.tagName !== 'A' && (element.getAttribute('src') ?? element.getAttribute('href'));
        if (loads && /^(https?:)?\/\//.test(loads) && element.getAttribute('rel') !== 'canonical') {
          return `${element.tagName} loads ${loads}`;
        }
      }
      return undefined;
    });
    expect(problems).toEqual([]);
  });

  it('is valid HTML', { timeout: 60_000 }, async () => {
    const validator = new HtmlValidate(new FileSystemConfigLoader());
    const problems: string[] = [];
    for (const page of pages) {
      const report = await validator.validateString(page.html, join(process.cwd(), 'page.html'));
      for (const { messages } of report.results) {
        problems.push(
          ...messages.map(
            ({ ruleId, message, line }) => `${page.path}:${line} ${ruleId}: ${message}`,
          ),
        );
      }
    }
    expect(problems).toEqual([]);
  });
});

describe('links', () => {
  const files = new Map(pages.map((page) => [page.path, page]));
  const links = pages.flatMap((page) =>
    page.document.querySelectorAll('a[href], area[href]').map((link) => ({
      page,
      to: new URL(link.getAttribute('href') as string, `https://site.invalid${page.path}`),
    })),
  );
  const internal = links.filter(({ to }) => to.host === 'site.invalid');

  it('inside the site lead to a page or a file', () => {
    const dead = internal
      .filter(({ to }) => !files.has(to.pathname) && !existsSync(join(builtFolder, to.pathname)))
      .map(({ page, to }) => `${page.path} links to ${to.pathname}`);
    expect(dead).toEqual([]);
  });

  it('to a folder end in a slash, so that no redirect is needed', () => {
    const redirected = internal
      .filter(({ to }) => !to.pathname.endsWith('/') && files.has(`${to.pathname}/`))
      .map(({ page, to }) => `${page.path} links to ${to.pathname}`);
    expect(redirected).toEqual([]);
  });

  it('to a part of a page find that part', () => {
    const dead = internal
      .filter(({ to }) => to.hash.length > 1 && files.has(to.pathname))
      .filter(
        ({ to }) =>
          !files.get(to.pathname)?.document.getElementById(decodeURIComponent(to.hash.slice(1))),
      )
      .map(({ page, to }) => `${page.path} links to ${to.pathname}${to.hash}`);
    expect(dead).toEqual([]);
  });

  it('lead to every page from the home page', () => {
    const reached = new Set(['/']);
    const queue = ['/'];
    const next = Map.groupBy(internal, ({ page }) => page.path);
    for (let path = queue.shift(); path; path = queue.shift()) {
      for (const { to } of next.get(path) ?? []) {
        if (!reached.has(to.pathname) && files.has(to.pathname)) {
          reached.add(to.pathname);
          queue.push(to.pathname);
        }
      }
    }
    const orphans = content
      .map(({ path }) => path)
      .filter((path) => !reached.has(path) && path !== '/404.html');
    expect(orphans).toEqual([]);
  });

  it('to other sites are safe', () => {
    const unsafe = links
      .filter(({ to }) => !['https:', 'mailto:', 'tel:', 'geo:'].includes(to.protocol))
      .map(({ page, to }) => `${page.path} links to ${to.href}`);
    expect(unsafe).toEqual([]);
  });
});
