import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from '../support/browser.ts';

const site = useSite();
const three = 'olp-npqml,alliance-for-learning-npqml,acts-npqml';

/** Follow a link of the page, and count it as a click. */
async function follow(page: Page, name: string | RegExp, place = 'main') {
  await page.locator(place).getByRole('link', { name }).first().click();
}

describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('a head of year, %s', (_words, javaScriptEnabled) => {
  it('finds middle leadership at Altrincham and its fee in at most four clicks', async () => {
    const page = await site.newPage({ javaScriptEnabled });
    await page.goto('/');
    await follow(page, 'Cohorts', 'header');
    await follow(page, 'Altrincham, 2021/22');
    const words = await page.locator('main').innerText();
    expect(words).toContain('Altrincham Grammar School for Girls');
    expect(words).toContain('£1,200, including the assessment fee');
  });

  it('is led by questions to behaviour and culture, and learns why', async () => {
    const page = await site.newPage({ javaScriptEnabled });
    await page.goto('/');
    await follow(page, 'Find yours');
    await follow(page, /^I teach, or I lead a team/);
    await follow(page, /^A team, or one side of school life/);
    await follow(page, /^Behaviour, culture and pastoral care/);
    const words = await page.locator('main').innerText();
    expect(words).toContain('Leading behaviour and culture (NPQLBC)');
    expect(words).toContain('head of year');
  });
});

describe('the list of cohorts', () => {
  it('is filtered by the address, says how many match, and goes back', async () => {
    const page = await site.newPage();
    await page.goto('/cohorts/');
    const status = page.locator('cohort-list [role=status]');
    const found = page.locator('#found tbody a');
    await page.getByLabel('Qualification').selectOption('npqml');
    await page.waitForURL(/\?qualification=npqml$/);
    await expect.poll(() => status.textContent()).toBe('1 of 2 cohorts matches.');
    expect(await found.allTextContents()).toEqual(['Altrincham, 2021/22']);
    expect(await page.locator('[data-cohort-groups]').isVisible()).toBe(false);
    await page.getByLabel('State').selectOption('closed');
    await expect.poll(() => status.textContent()).toMatch(/^None of the 2 cohorts matches/);
    await page.goBack();
    await expect.poll(() => found.allTextContents()).toEqual(['Altrincham, 2021/22']);
    await page.getByRole('button', { name: 'Show all cohorts' }).click();
    await expect.poll(() => page.locator('[data-cohort-groups]').isVisible()).toBe(true);
    expect(new URL(page.url()).search).toBe('');
  });

  it('sorts by date with "to be confirmed" last, from an address that somebody sent', async () => {
    const page = await site.newPage();
    await page.goto('/cohorts/?sort=date&colour=red&region=atlantis');
    await expect
      .poll(() => page.locator('#found tbody a').allTextContents())
      .toEqual(['NPQEL, spring 2020', 'Altrincham, 2021/22']);
  });

  it('without scripts shows every cohort and no filter', async () => {
    const page = await site.newPage({ javaScriptEnabled: false });
    await page.goto('/cohorts/');
    expect(await page.locator('cohort-list').isVisible()).toBe(false);
    expect(await page.locator('[data-cohort-groups] tbody tr').count()).toBe(2);
  });
});

describe('a school that compares three providers', () => {
  it('chooses before the facts have come over a slow line, and loses nothing', async () => {
    const page = await site.newPage();
    const held = Promise.withResolvers<void>();
    await page.route('**/compare/cells.json', async (route) => {
      await held.promise;
      await route.continue();
    });
    await page.goto('/compare/build/');
    await page.getByLabel('Column 1').selectOption('olp-npqml');
    await page.getByLabel('Column 2').selectOption('acts-npqml');
    held.resolve();
    await page.waitForURL(/c=olp-npqml,acts-npqml$/);
    await expect
      .poll(() =>
        page.getByRole('table', { name: 'Your comparison' }).getByRole('columnheader').count(),
      )
      .toBe(3);
  });

  it('chooses them, sees what differs, and can go back', async () => {
    const page = await site.newPage();
    await page.goto('/compare/');
    await follow(page, 'Compare what you choose');
    for (const [index, id] of three.split(',').entries()) {
      await page.getByLabel(`Column ${index + 1}`).selectOption(id);
    }
    await page.waitForURL(new RegExp(`\\?c=${three}$`));
    const table = page.getByRole('table', { name: 'Your comparison' });
    await expect.poll(() => table.getByRole('columnheader').count()).toBe(4);
    const row = (name: RegExp) => table.getByRole('row', { name });
    expect(await row(/^Viva/).getByRole('cell').allInnerTexts()).toEqual([
      'Not published',
      'Optional',
      expect.stringMatching(/^Required/),
    ]);
    expect(await row(/^Face-to-face time/).innerText()).toMatch(
      /Differs.*3 days.*6 half-days \(at least 18 hours\).*6 half-days/s,
    );
    expect(await row(/^Framework/).count()).toBe(1);
    await page.getByLabel('Only differences').check();
    await page.waitForURL(/only=differences/);
    await expect.poll(() => row(/^Framework/).count()).toBe(0);
    await page.goBack();
    await expect.poll(() => row(/^Framework/).count()).toBe(1);
    await page.getByText('Choose rows').click();
    await page.getByRole('checkbox', { name: 'Cost', exact: true }).check();
    await expect.poll(() => table.getByRole('row').count()).toBe(2);
    expect(await row(/^Cost/).innerText()).toMatch(/Not published.*£1,200.*To be confirmed/s);
  });

  it('prints the table on A4 without the form', async () => {
    const page = await site.newPage({ viewport: { width: 658, height: 900 } });
    await page.goto(`/compare/build/?c=${three}`);
    const region = page.getByRole('region', { name: 'Your comparison' });
    await region.waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByLabel('Column 1').isVisible()).toBe(false);
    expect(
      await region.evaluate((element) => element.scrollWidth - element.clientWidth),
    ).toBeLessThanOrEqual(0);
  });

  it('takes the table as a file that spreadsheets read', async () => {
    const page = await site.newPage();
    await page.goto(`/compare/build/?c=${three}&rows=fee,viva`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('comparison.csv');
    const file = readFileSync(await download.path(), 'utf8');
    expect(file.split('\r\n')[0]).toMatch(/^\uFEFFFact,Middle leadership \(NPQML\) with OLP,/);
    expect(file).toContain('"£1,200, including the assessment fee"');
  });

  it('without scripts finds the table ready made', async () => {
    const page = await site.newPage({ javaScriptEnabled: false });
    await page.goto('/compare/build/');
    expect(await page.locator('comparison-builder').isVisible()).toBe(false);
    await follow(page, 'Three providers of NPQML compared');
    expect(await page.getByRole('row', { name: /^Cost/ }).innerText()).toContain('£1,200');
  });
});

describe('the cost for a team', () => {
  it('takes funded places off and never counts an open price as nothing', async () => {
    const page = await site.newPage();
    await page.goto('/costs/team/');
    await page.getByLabel('Programme').selectOption('alliance-for-learning-npqml');
    await page.getByLabel('People').fill('3');
    await page.getByLabel('Of them funded').fill('1');
    await page.getByLabel('Of them funded').blur();
    const status = page.locator('team-cost [role=status]');
    await expect.poll(() => status.textContent()).toBe('Total: £2,400.');
    await page.getByRole('button', { name: 'Add another programme' }).click();
    await page.getByLabel('Programme').nth(1).selectOption('acts-npqml');
    await expect
      .poll(() => status.textContent())
      .toBe('Total: £2,400 plus 1 place without a published price.');
    await page.reload();
    await expect
      .poll(() => status.textContent())
      .toBe('Total: £2,400 plus 1 place without a published price.');
  });

  it('without scripts stands in a table', async () => {
    const page = await site.newPage({ javaScriptEnabled: false });
    await page.goto('/costs/team/');
    const row = page.getByRole('row', { name: /with Alliance for Learning/ });
    expect(await row.innerText()).toMatch(/£1,200.*£12,000/s);
    expect(await page.getByRole('row', { name: /with ACTS/ }).innerText()).not.toContain('£0');
  });
});
