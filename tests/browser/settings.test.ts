/** The reader's text size and theme: remembered without cookies, there before anything is drawn. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from '../support/browser.ts';

const site = useSite();

const textSize = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
const ground = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

describe('settings of the reader', () => {
  it('a larger text is remembered, without a cookie', async () => {
    const page = await site.newPage();
    await page.goto('/');
    const before = await textSize(page);
    await page.getByRole('button', { name: 'Larger' }).click();
    const after = await textSize(page);
    expect(after).toBeGreaterThan(before);
    await page.goto('/programmes/');
    expect(await textSize(page)).toBe(after);
    const larger = page.getByRole('button', { name: 'Larger' });
    expect(await larger.getAttribute('aria-pressed')).toBe('true');
    expect((await page.context().cookies()).length).toBe(0);
  });

  it('a theme of their own is remembered', async () => {
    const page = await site.newPage({ colorScheme: 'light' });
    await page.goto('/');
    const light = await ground(page);
    await page.getByRole('button', { name: 'Dark' }).click();
    const dark = await ground(page);
    expect(dark).not.toBe(light);
    await page.goto('/glossary/');
    expect(await ground(page)).toBe(dark);
  });

  it('both hold before there is anything to draw, so nothing flashes', async () => {
    const page = await site.newPage({ colorScheme: 'light' });
    await page.addInitScript(() => {
      localStorage.setItem('theme', 'dark');
      localStorage.setItem('text', 'larger');
      const changes: string[] = [];
      Object.assign(window, { changes });
      new MutationObserver((records) => {
        for (const { attributeName, oldValue, target } of records) {
          // The buttons' script may write what stands there already.
          if ((target as Element).getAttribute(attributeName ?? '') === oldValue) continue;
          changes.push(`${attributeName} ${document.body ? 'after' : 'before'} the body`);
        }
      }).observe(document, {
        attributes: true,
        attributeOldValue: true,
        subtree: true,
        attributeFilter: ['data-theme', 'data-text'],
      });
    });
    await page.goto('/programmes/olp-npqel/');
    const changes = await page.evaluate(() => Reflect.get(window, 'changes'));
    expect(changes).toEqual(
      expect.arrayContaining(['data-text before the body', 'data-theme before the body']),
    );
    expect(changes).not.toContain('data-theme after the body');
    expect(changes).not.toContain('data-text after the body');
  });

  it('hold for the page where the browser keeps nothing', async () => {
    const page = await site.newPage();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('Denied.', 'SecurityError');
        },
      });
    });
    await page.goto('/');
    const before = await textSize(page);
    await page.getByRole('button', { name: 'Larger' }).click();
    expect(await textSize(page)).toBeGreaterThan(before);
  });

  it('have no buttons where there are no scripts, and the page is whole', async () => {
    const page = await site.newPage({ javaScriptEnabled: false });
    await page.goto('/');
    expect(await page.getByRole('group', { name: 'Text size' }).isVisible()).toBe(false);
    expect(await page.getByRole('group', { name: 'Theme' }).isVisible()).toBe(false);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  });
});
