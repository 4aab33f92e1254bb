import { describe, expect, it } from 'vitest';
import { useSite } from '../support/browser.ts';

const site = useSite();

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
