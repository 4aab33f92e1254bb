/** Names, roles and states as Chromium gives them to a screen reader. */
import { describe, expect, it } from 'vitest';
import { useSite } from '../support/browser.ts';

const site = useSite();

/** The accessibility tree of a part of a page, in Playwright's notation. */
async function listen(path: string, part: string): Promise<string> {
  const page = await site.newPage();
  await page.goto(path, { waitUntil: 'networkidle' });
  return page.locator(part).first().ariaSnapshot();
}

describe('a screen reader is told', () => {
  it('of the header: its parts, the page that it is on, and the settings that hold', async () => {
    const said = await listen('/programmes/', 'header');
    expect(said).toContain('- banner:');
    expect(said).toMatch(/link "Prospectus National qualifications/);
    expect(said).toContain('- group "Text size":');
    expect(said).toContain('- button "Normal" [pressed]');
    expect(said).toContain('- button "Larger"\n');
    expect(said).toContain('- group "Theme":');
    expect(said).toContain('- button "Auto" [pressed]');
    expect(said).toMatch(/- search:\n(.*\n)*.*- searchbox "Search"/);
    expect(said).toContain('- navigation "Main":');
    expect(said).toMatch(/- link "Programmes"/);
  });

  it('which of the main links is the page’s own', async () => {
    const page = await site.newPage();
    await page.goto('/programmes/');
    const current = page.getByRole('navigation', { name: 'Main' }).locator('[aria-current=page]');
    expect(await current.allTextContents()).toEqual([expect.stringContaining('Programmes')]);
  });

  it('of the search: what to type, how many results there are, and each with a link', async () => {
    const said = await listen('/search/?q=npqml', 'main');
    expect(said).toContain('- search "Site":');
    expect(said).toContain('- searchbox "What are you looking for?"');
    expect(said).toMatch(/- status: \d+ pages found/);
    expect(said).toMatch(/- heading "Results" \[level=2\]/);
    expect(said).toMatch(
      /- list:\n\s+- listitem:\n.*\n\s+- heading "[^"]*NPQML[^"]*" \[level=3\]:\n\s+- link/,
    );
  });

  it('of a comparison: a table with a name, heads of columns and of rows', async () => {
    const said = await listen('/compare/which-npq/', 'main');
    expect(said).toMatch(/- region "The four NPQs .* side by side":/);
    expect(said).toMatch(/- table "The four NPQs .* side by side":/);
    expect(said).toMatch(/- columnheader "Middle leadership NPQML"/);
    expect(said).toMatch(/- rowheader "Guided learning hours"/);
    expect(said).toMatch(/- cell "84"/);
  });

  it('of the builder: a form with a name, what each list chooses, and what came of it', async () => {
    const said = await listen('/compare/build/?c=olp-npqml,acts-npqml', 'main');
    expect(said).toContain('- form "What to compare":');
    expect(said).toMatch(/- combobox "Column 1"/);
    expect(said).toMatch(/- checkbox "Only differences"/);
    expect(said).toMatch(/- status: \S/);
    expect(said).toMatch(/- table "Your comparison":/);
    expect(said).toMatch(/- button "Print"/);
  });

  it('of the finder: one question, and its answers as a list of links', async () => {
    const said = await listen('/finder/', 'main');
    expect(said).toContain('- heading "What do you do now?" [level=1]');
    expect(said).toMatch(/- list:\n\s+- listitem:\n\s+- link "I teach/);
  });

  it('of the filters of cohorts: what each filters by, its state, and how many match', async () => {
    const page = await site.newPage();
    await page.goto('/cohorts/', { waitUntil: 'networkidle' });
    const said = await page.locator('main').ariaSnapshot();
    for (const name of ['Qualification', 'Provider', 'Region', 'State', 'Sort by']) {
      expect(said).toMatch(new RegExp(`- combobox "${name}"`));
    }
    await page.getByLabel('Region').selectOption({ index: 1 });
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/\d+/);
    expect(
      await page.getByLabel('Region').evaluate((list: HTMLSelectElement) => list.value),
    ).not.toBe('');
  });

  it('of what folds: whether it is open', async () => {
    const page = await site.newPage();
    await page.goto('/compare/build/', { waitUntil: 'networkidle' });
    const fold = page.locator('details').first();
    await fold.locator('summary').press('Enter');
    expect(await fold.evaluate((details: HTMLDetailsElement) => details.open)).toBe(true);
    expect(await page.getByRole('checkbox', { name: 'Duration' }).isVisible()).toBe(true);
  });
});
