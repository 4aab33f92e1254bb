/** WCAG 2.2 AA on a page of each template, in the ways in which people set their screens. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type PageOptions, useSite } from '../support/browser.ts';
import { listTemplates } from '../support/templates.ts';

const site = useSite();

/** Visit each template and collect what is found there. */
async function visitAll(
  options: PageOptions,
  find: (page: Page) => Promise<string[]>,
  before: (page: Page) => Promise<void> = async () => {},
): Promise<string[]> {
  const page = await site.newPage(options);
  await before(page);
  const found: string[] = [];
  for (const path of listTemplates()) {
    await page.goto(path, { waitUntil: path.includes('?') ? 'networkidle' : 'load' });
    found.push(...(await find(page)).map((problem) => `${path}: ${problem}`));
  }
  return found;
}

async function findViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')} ${nodes[0]?.failureSummary ?? ''}`,
  );
}

/** What takes the page's width, and cannot be reached without scrolling sideways. */
const findOverflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : [];
  });

/** The reader chose the largest text on another page. */
async function chooseLargest(page: Page): Promise<void> {
  await page.addInitScript(() => {
    localStorage.setItem('text', 'larger');
  });
}

const narrow = { width: 320, height: 640 };

describe('axe finds nothing on any template', { timeout: 300_000 }, () => {
  it('in light colours', async () => {
    expect(await visitAll({ colorScheme: 'light' }, findViolations)).toEqual([]);
  });

  it('in dark colours, 320 px wide, with the largest text', async () => {
    const options = { colorScheme: 'dark', viewport: narrow } as const;
    expect(await visitAll(options, findViolations, chooseLargest)).toEqual([]);
  });

  it('in colours that the system forces, without motion', async () => {
    const options = { forcedColors: 'active', reducedMotion: 'reduce' } as const;
    expect(await visitAll(options, findViolations)).toEqual([]);
  });
});

describe('nothing scrolls sideways', { timeout: 120_000 }, () => {
  it('at 320 px, which is 1280 px at 400%', async () => {
    expect(await visitAll({ viewport: narrow }, findOverflow)).toEqual([]);
  });

  it('at 320 px with the largest text', async () => {
    expect(await visitAll({ viewport: narrow }, findOverflow, chooseLargest)).toEqual([]);
  });
});

it(
  'text that a reader spaces out is neither cut nor wider than the page',
  { timeout: 120_000 },
  async () => {
    const findCut = async (page: Page): Promise<string[]> => {
      const cut = await page.evaluate(() => {
        const spacing = new CSSStyleSheet();
        // The values of WCAG's criterion 1.4.12.
        spacing.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }' +
            'p { margin-bottom: 2em !important; }',
        );
        document.adoptedStyleSheets = [spacing];
        return [...document.querySelectorAll<HTMLElement>('body *')]
          .filter((element) => {
            const { overflowX, overflowY, position } = getComputedStyle(element);
            const isHidden = position === 'absolute' || !element.checkVisibility();
            if (isHidden) return false;
            return (
              (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
              (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
            );
          })
          .map(({ tagName, className }) => `${tagName}.${className} cuts its text`);
      });
      return [...cut, ...(await findOverflow(page))];
    };
    expect(await visitAll({ viewport: narrow }, findCut)).toEqual([]);
  },
);
