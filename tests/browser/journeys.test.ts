import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { useSite } from '../support/browser.ts';

const site = useSite();

/** One page of each template. */
const templates = [
  '/',
  '/qualifications/',
  '/qualifications/npqml/',
  '/qualifications/npq-senior-leadership/',
  '/programmes/',
  '/programmes/olp-npqel/',
  '/providers/',
  '/providers/ambition-institute/',
  '/compare/',
  '/compare/which-npq/',
  '/compare/npqml-providers/',
  '/cohorts/',
  '/cohorts/altrincham-2021-22/',
  '/cohorts/olp-npqel-spring-2020/',
  '/venues/altrincham-grammar-school-for-girls/',
  '/costs/',
  '/costs/alliance-for-learning-npqml-fee/',
  '/costs/dfe-scholarships-2018/',
  '/funding/',
  '/funding/check/',
  '/funding/autumn-2026/',
  '/funding/autumn-2026/rules/',
  '/funding/autumn-2026/autumn/in-england/',
  '/funding/autumn-2026/autumn/in-england/referred/',
  '/funding/2018-2019/',
  '/apply/',
  '/apply/olp-npqml/',
  '/policies/',
  '/policies/transparency/',
  '/guides/',
  '/guides/for-schools/',
  '/glossary/',
  '/sources/',
  '/search/',
  '/contact/',
  '/404.html',
];

describe('from the home page to applying', () => {
  it('a reader finds a programme and the link to apply', async () => {
    const page = await site.newPage();
    await page.goto('/');
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Programmes' })
      .click();
    await page
      .getByRole('link', { name: 'Middle leadership (NPQML) with Alliance for Learning' })
      .click();
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).textContent())
      .toContain('Middle leadership');
    const apply = page
      .locator('main')
      .getByRole('link', { name: 'Apply on the Alliance for Learning website' })
      .first();
    expect(await apply.getAttribute('href')).toMatch(/^https:\/\/allianceforlearning\.co\.uk\//);
  });

  it('the same way works without scripts', async () => {
    const page = await site.newPage({ javaScriptEnabled: false });
    await page.goto('/');
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Cohorts' })
      .click();
    await page.getByRole('link', { name: 'Altrincham, 2021/22' }).click();
    expect(await page.locator('main').innerText()).toContain('£1,200');
    expect(
      await page
        .getByRole('link', { name: 'Register interest with Alliance for Learning' })
        .count(),
    ).toBeGreaterThan(0);
  });

  it('without scripts the search page lists the site, and controls that need scripts are away', async () => {
    const page = await site.newPage({ javaScriptEnabled: false });
    await page.goto('/search/?q=fee');
    expect(await page.getByRole('link', { name: 'Malpractice' }).isVisible()).toBe(true);
    expect(await page.locator('site-search').isVisible()).toBe(false);
    expect(await page.getByRole('group', { name: 'Text size' }).isVisible()).toBe(false);
  });
});

describe('on a narrow screen of 320 px', () => {
  it('no page scrolls sideways', async () => {
    const page = await site.newPage({ viewport: { width: 320, height: 640 } });
    const wide: string[] = [];
    for (const path of templates) {
      await page.goto(path);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (overflow > 0) wide.push(`${path}: ${overflow} px`);
    }
    expect(wide).toEqual([]);
  });

  it('a comparison says in each cell which column it belongs to, and stays a table', async () => {
    const page = await site.newPage({ viewport: { width: 320, height: 640 } });
    await page.goto('/compare/which-npq/');
    const row = page.getByRole('row', { name: /Guided learning hours/ });
    const labels = await row
      .getByRole('cell')
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
    expect(labels).toEqual(['"NPQML"', '"NPQSL"', '"NPQH"', '"NPQEL"']);
    expect(await page.getByRole('table', { name: /side by side/ }).count()).toBe(1);
    expect(await row.getByRole('rowheader').count()).toBe(1);
    for (const cell of await row.getByRole('cell').all()) {
      const box = await cell.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
    }
  });
});

it('a comparison keeps the names of its rows in view where its columns scroll', async () => {
  const page = await site.newPage({ viewport: { width: 768, height: 800 } });
  await page.goto('/compare/which-npq/');
  const heading = page.getByRole('rowheader', { name: 'Duration' });
  expect(await heading.evaluate((element) => getComputedStyle(element).position)).toBe('sticky');
});

describe('settings of the reader', () => {
  it('a larger text is remembered and there before the page shows', async () => {
    const page = await site.newPage();
    await page.goto('/');
    const size = () =>
      page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
    const before = await size();
    await page.getByRole('button', { name: 'Larger' }).click();
    const after = await size();
    expect(after).toBeGreaterThan(before);
    await page.goto('/programmes/');
    expect(await size()).toBe(after);
    expect(await page.getByRole('button', { name: 'Larger' }).getAttribute('aria-pressed')).toBe(
      'true',
    );
    expect((await page.context().cookies()).length).toBe(0);
  });

  it('a theme of their own is remembered', async () => {
    const page = await site.newPage({ colorScheme: 'light' });
    await page.goto('/');
    const ground = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await ground();
    await page.getByRole('button', { name: 'Dark' }).click();
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.goto('/glossary/');
    expect(await ground()).toBe(dark);
  });
});

describe('accessibility', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    it(`axe finds nothing on any template, ${colorScheme}`, { timeout: 180_000 }, async () => {
      const page = await site.newPage({ colorScheme });
      const problems: string[] = [];
      for (const path of templates) {
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).analyze();
        problems.push(
          ...violations.map(
            ({ id, nodes }) =>
              `${path}: ${id}: ${nodes[0]?.target.join(' ')} ${nodes[0]?.failureSummary ?? ''}`,
          ),
        );
      }
      expect(problems).toEqual([]);
    });
  }

  it('the first key leads to the content', async () => {
    const page = await site.newPage();
    await page.goto('/programmes/olp-npqel/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });
});
