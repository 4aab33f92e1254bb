import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from '../support/browser.ts';

const site = useSite();

const box = (page: Page) => page.getByRole('main').getByRole('searchbox');
const status = (page: Page) => page.locator('site-search [role=status]');
const titles = (page: Page) => page.locator('.results h3 a');
const paths = (page: Page) =>
  titles(page).evaluateAll((links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );

describe('asking', () => {
  it('works by keyboard from any page, shows results and says how many', async () => {
    const page = await site.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type('viva');
    expect(requests.filter((path) => /pagefind|search/.test(path))).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=viva/);
    await expect.poll(() => titles(page).count()).toBeGreaterThan(1);
    await expect.poll(() => status(page).textContent()).toMatch(/found for “viva”/);
    expect(await box(page).inputValue()).toBe('viva');
  });

  it('loads nothing before somebody turns to the search', async () => {
    const page = await site.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto('/search/');
    await page.waitForTimeout(300);
    expect(requests.filter((path) => /pagefind|json/.test(path))).toEqual([]);
    await box(page).focus();
    await expect
      .poll(() => requests.filter((path) => path.endsWith('/search/index.json')))
      .toHaveLength(1);
  });

  it('shows facts, marks words and offers to apply', async () => {
    const page = await site.newPage();
    await page.goto('/search/?q=npqml+alliance+for+learning');
    const result = page
      .locator('.results > li')
      .filter({ hasText: 'with Alliance for Learning' })
      .first();
    await expect.poll(() => result.locator('.said').textContent()).toMatch(/£1,200/);
    expect(await result.locator('mark').first().textContent()).toBeTruthy();
    expect(
      await result
        .getByRole('link', { name: 'Apply on the Alliance for Learning website' })
        .count(),
    ).toBe(1);
  });

  it('answers codes and other words while they are typed', async () => {
    const page = await site.newPage();
    await page.goto('/search/');
    await box(page).pressSequentially('npq ml');
    await expect.poll(async () => (await paths(page))[0]).toBe('/qualifications/npqml/');
    await box(page).fill('deputy head');
    await expect
      .poll(async () => (await paths(page))[0])
      .toBe('/qualifications/npq-senior-leadership/');
  });

  it('the full text answers what no name does', async () => {
    const page = await site.newPage();
    await page.goto('/search/?q=decompartmentalise+breaks+off');
    await expect.poll(() => status(page).textContent()).toMatch(/found/);
  });

  it('mends a slip, says so, and takes the words as typed if asked to', async () => {
    const page = await site.newPage();
    await page.goto('/search/?q=midle+leadership');
    await expect
      .poll(() => page.locator('.mended').textContent())
      .toContain('Showing results for middle leadership.');
    await page.getByRole('button', { name: 'Search for “midle leadership” instead' }).click();
    await page.waitForURL(/literally/);
    await expect.poll(() => page.locator('.mended').isVisible()).toBe(false);
  });

  it('says so when nothing is found, and shows ways on', async () => {
    const page = await site.newPage();
    await page.goto('/search/?q=zzzzqqqq');
    await expect.poll(() => status(page).textContent()).toMatch(/Nothing found for “zzzzqqqq”/);
    expect(await page.locator('.nothing').getByRole('link', { name: 'ask' }).isVisible()).toBe(
      true,
    );
  });
});

describe('keys', () => {
  it('arrows walk through the results, Enter opens one, Escape leads back and empties the box', async () => {
    const page = await site.newPage();
    await page.goto('/search/?q=headship');
    await expect.poll(() => titles(page).count()).toBeGreaterThan(2);
    await page.keyboard.press('/');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const first = await titles(page).first().getAttribute('href');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(first);
    await page.keyboard.press('Escape');
    expect(await box(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => titles(page).count()).toBe(0);
    expect(await box(page).inputValue()).toBe('');
    await box(page).fill('headship');
    await expect.poll(() => titles(page).count()).toBeGreaterThan(2);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/qualifications\//);
  });

  it('a slash in a box is only a slash', async () => {
    const page = await site.newPage();
    await page.goto('/search/');
    await box(page).fill('');
    await box(page).pressSequentially('2021/22');
    expect(await box(page).inputValue()).toBe('2021/22');
  });
});

describe('the address', () => {
  it('keeps the question, so that back leads to it', async () => {
    const page = await site.newPage();
    await page.goto('/search/?q=fees');
    await expect.poll(() => titles(page).count()).toBeGreaterThan(0);
    await box(page).fill('cohorts');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=cohorts/);
    await expect.poll(() => titles(page).count()).toBeGreaterThan(0);
    await titles(page).first().click();
    await page.waitForURL((url) => !url.pathname.startsWith('/search/'));
    await page.goBack();
    await page.waitForURL(/q=cohorts/);
    await expect.poll(() => box(page).inputValue()).toBe('cohorts');
    await expect.poll(() => titles(page).count()).toBeGreaterThan(0);
  });

  it('keeps what results are narrowed by, and several choices hold together', async () => {
    const page = await site.newPage();
    await page.goto('/search/?q=leadership');
    await page.getByText('Narrow the results').click();
    await page.getByLabel('Kind of page').selectOption({ value: 'Qualifications' });
    await page.waitForURL(/kind=Qualifications/);
    await page.getByLabel('Framework').selectOption({ value: '2017' });
    await page.waitForURL(/framework=2017/);
    const expected = (path: string) => /^\/qualifications\/npq(ml|sl|h|el)\/$/.test(path);
    await expect
      .poll(async () => (await paths(page)).every(expected) && (await titles(page).count()) > 1)
      .toBe(true);
    await page.reload();
    await expect.poll(() => page.getByLabel('Framework').inputValue()).toBe('2017');
    await expect
      .poll(async () => (await paths(page)).every(expected) && (await titles(page).count()) > 1)
      .toBe(true);
  });
});

describe('what it costs', () => {
  it('the first result needs at most 3 requests and 25 kB, the full text at most 128 kB', async () => {
    const page = await site.newPage();
    await page.goto('/search/');
    const sizes = new Map<string, number>();
    page.on('requestfinished', (request) => {
      const note = ({ responseBodySize }: { responseBodySize: number }) =>
        sizes.set(new URL(request.url()).pathname, responseBodySize);
      // The typefaces are the page's own, and on other pages too.
      if (!request.url().includes('/fonts/')) request.sizes().then(note, () => undefined);
    });
    const total = () => [...sizes.values()].reduce((sum, size) => sum + size, 0);
    await box(page).focus();
    await page.keyboard.type('npqml');
    await expect.poll(() => titles(page).count()).toBeGreaterThan(0);
    expect([...sizes.keys()].filter((path) => path.includes('pagefind'))).toEqual([]);
    expect(sizes.size).toBeLessThanOrEqual(3);
    expect(total()).toBeLessThanOrEqual(25_000);
    await expect
      .poll(() => [...sizes.keys()].filter((path) => path.includes('fragment')).length, {
        timeout: 10_000,
      })
      .toBeGreaterThan(3);
    await page.waitForLoadState('networkidle');
    expect(total()).toBeLessThanOrEqual(128_000);
  });

  it('a mistyped first question needs at most 3 requests and 25 kB', async () => {
    const page = await site.newPage();
    await page.goto('/search/');
    const sizes: number[] = [];
    page.on('requestfinished', (request) => {
      if (/\/(fonts|pagefind)\//.test(request.url())) return;
      request.sizes().then(
        ({ responseBodySize }) => sizes.push(responseBodySize),
        () => undefined,
      );
    });
    await box(page).focus();
    await page.keyboard.type('midle leadership');
    await expect.poll(() => titles(page).count()).toBeGreaterThan(0);
    await expect.poll(() => sizes.length).toBe(3);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(25_000);
  });

  it('results follow a key within 100 ms', async () => {
    const page = await site.newPage();
    await page.goto('/search/?q=headship');
    await expect.poll(() => titles(page).count()).toBeGreaterThan(0);
    const milliseconds = await box(page).evaluate(async (input) => {
      const list = document.querySelector('.results') as HTMLElement;
      const drawn = new Promise((done) =>
        new MutationObserver(done).observe(list, { childList: true }),
      );
      const startedAt = performance.now();
      (input as HTMLInputElement).value = 'middle';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await drawn;
      return performance.now() - startedAt;
    });
    expect(milliseconds).toBeLessThan(100);
  });
});

describe('with results on the page', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    it(`axe finds nothing, ${colorScheme}`, async () => {
      const page = await site.newPage({ colorScheme });
      await page.goto('/search/?q=midle+leadership&framework=2017');
      await expect.poll(() => titles(page).count()).toBeGreaterThan(2);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }

  it('nothing is wider than a screen of 320 px, and results start within reach', async () => {
    const page = await site.newPage({ viewport: { width: 320, height: 640 } });
    await page.goto('/search/?q=altrincham');
    await expect.poll(() => titles(page).count()).toBeGreaterThan(0);
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBe(0);
  });
});

describe('without scripts', () => {
  it('the page lists the whole site by letter', async () => {
    const page = await site.newPage({ javaScriptEnabled: false });
    await page.goto('/search/?q=fee');
    expect(await page.locator('site-search').isVisible()).toBe(false);
    await page
      .getByRole('navigation', { name: 'Letters' })
      .getByRole('link', { name: 'M', exact: true })
      .click();
    expect(await page.getByRole('link', { name: 'Malpractice' }).isVisible()).toBe(true);
  });
});
