/** Everything that can be used is reached by the keyboard, in order, and is seen when it is. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from '../support/browser.ts';

const site = useSite();

/** Pages that between them hold every interactive part. */
const pages = [
  '/',
  '/programmes/olp-npqel/',
  '/compare/which-npq/',
  '/compare/build/?c=olp-npqml,acts-npqml',
  '/cohorts/',
  '/costs/team/?team=acts-npqml:2:0',
  '/finder/',
  '/funding/check/',
  '/guides/for-schools/',
  '/search/?q=npqml',
  '/sources/',
];

/** What is wrong with the element that has the focus, and whether it is the last. */
interface Step {
  what: string;
  problems: string[];
  isEnd: boolean;
}

/** Look at the element that has the focus, and remember it for the next step. */
const lookAtFocus = (page: Page): Promise<Step> =>
  page.evaluate(() => {
    const memory = window as unknown as { before?: Element };
    const element = document.activeElement;
    if (!element || element === document.body) return { what: '', problems: [], isEnd: true };
    const what = `${element.tagName.toLowerCase()} "${(element.textContent || element.getAttribute('name') || '').trim().slice(0, 40)}"`;
    const problems: string[] = [];
    const { before } = memory;
    if (before && !(before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) {
      problems.push('comes out of order');
    }
    memory.before = element;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2)
      problems.push('has no outline');
    const boxes = [...element.getClientRects()].filter(
      ({ width, height }) => width > 0 && height > 0,
    );
    if (boxes.length === 0) problems.push('takes no space');
    // Of what is larger than the window, the part within it.
    const points = boxes.flatMap((box) => {
      const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
      return [0.1, 0.5, 0.9].map(
        (share) => [box.left + box.width * share, (top + bottom) / 2] as const,
      );
    });
    const isSeen = points.some(([x, y]) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    });
    if (!isSeen) problems.push('is covered or out of view');
    return { what, problems, isEnd: false };
  });

describe.each(pages)('%s', (path) => {
  it('can be walked by the keyboard', { timeout: 60_000 }, async () => {
    const page = await site.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(path, { waitUntil: 'networkidle' });
    const reachable = await page
      .locator('a[href], button, input, select, summary, textarea, [tabindex="0"]')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
    const problems: string[] = [];
    const seen: string[] = [];
    for (let steps = 0; steps < reachable + 5; steps += 1) {
      await page.keyboard.press('Tab');
      const { what, problems: found, isEnd } = await lookAtFocus(page);
      if (isEnd) break;
      seen.push(what);
      problems.push(...found.map((problem) => `${what} ${problem}`));
    }
    expect(problems).toEqual([]);
    // Of radio buttons with one name, one is reached.
    expect(seen.length).toBeGreaterThan(reachable / 2);
    expect(seen[0]).toContain('Skip');
  });
});

it('the first key leads to the content', async () => {
  const page = await site.newPage();
  await page.goto('/programmes/olp-npqel/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
});
