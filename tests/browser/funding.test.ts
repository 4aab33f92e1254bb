import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from '../support/browser.ts';

const site = useSite();

const heading = (page: Page) => page.locator('main h2[tabindex]:visible');
const answer = async (page: Page, label: string) => {
  await page.getByRole('radio', { name: label, exact: true }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
};
const problemsOf = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

describe('the funding form', () => {
  it('asks only what matters and ends in a result with its reason, its date and the fee', async () => {
    const page = await site.newPage();
    await page.goto('/funding/check/');
    expect(await heading(page).textContent()).toBe('When does your course start?');
    const asked: string[] = [];
    const choices = [
      'Autumn 2026',
      'In England',
      'Leading literacy (NPQLL)',
      'A school',
      "A type on DfE's list",
      'Not on the RISE list',
      'Not on the PP50 list',
    ];
    for (const choice of choices) {
      await answer(page, choice);
      asked.push((await heading(page).textContent()) ?? '');
    }
    expect(asked.at(-1)).toBe('Your place is not funded');
    expect(asked).not.toContain('Are you on DfE’s list of childminders?');
    const words = await page.locator('funding-check').innerText();
    expect(words).toMatch(/ineligible_establishment_not_a_pp50/);
    expect(words).toMatch(/unlisted-workplace as of 21 August 2026/);
    expect(words).toMatch(/£885, spring 2025/);
    expect(await page.getByRole('link', { name: 'What courses cost' }).isVisible()).toBe(true);
    expect(await page.locator('funding-check [role=status]').textContent()).toBe(
      'Result: Your place is not funded',
    );
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Your place is not funded',
    );
    expect(await page.title()).toMatch(/^Your place is not funded - /);
    expect(await problemsOf(page)).toEqual([]);
  });

  it('keeps its state in the address: the back button and a link lead to the same place', async () => {
    const page = await site.newPage();
    await page.goto('/funding/check/');
    await answer(page, 'Autumn 2026');
    await answer(page, 'In England');
    expect(new URL(page.url()).search).toBe('?start=autumn&england=in-england');
    await page.goBack();
    await expect.poll(() => heading(page).textContent()).toBe('Do you work in England?');
    await answer(page, 'Outside England');
    const address = page.url();
    const other = await site.newPage();
    await other.goto(address);
    expect(await heading(other).textContent()).toBe('Your place is not funded');
    expect(await other.locator('funding-check').innerText()).toMatch(/not_in_england/);
  });

  it('lets an answer be changed', async () => {
    const page = await site.newPage();
    await page.goto(
      '/funding/check/?start=autumn&england=in-england&course=npq-senco&setting=virtual-school&funded-before=no',
    );
    expect(await heading(page).textContent()).toBe('DfE reviews it case by case');
    await page.getByRole('link', { name: 'Change: Work setting' }).click();
    expect(await heading(page).textContent()).toBe('Where do you work?');
    expect(new URL(page.url()).search).toBe('?start=autumn&england=in-england&course=npq-senco');
    await page.getByRole('link', { name: 'Start again' }).click();
    expect(await heading(page).textContent()).toBe('When does your course start?');
  });

  it('says what is missing when nothing was chosen', async () => {
    const page = await site.newPage();
    await page.goto('/funding/check/');
    await page.getByRole('button', { name: 'Continue' }).click();
    expect(await page.getByRole('alert').textContent()).toBe('Choose one answer to go on.');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('start');
    expect(await problemsOf(page)).toEqual([]);
    await answer(page, 'At another time');
    expect(await page.locator('[role=alert]').textContent()).toBe('');
    expect(await heading(page).textContent()).toBe('We have no rules for that start');
  });

  it('does not answer for a year that it has no rules for', async () => {
    const page = await site.newPage();
    await page.goto('/funding/check/?start=autumn-2031&england=in-england');
    expect(await heading(page).textContent()).toBe('When does your course start?');
    expect(await page.locator('funding-check').innerText()).toMatch(
      /a start that we have no rules for/,
    );
  });

  it('works by keyboard alone', async () => {
    const page = await site.newPage();
    await page.goto('/funding/check/');
    await page.getByRole('radio', { name: 'Autumn 2026' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => heading(page).textContent()).toBe('Your place is not funded');
    expect(await page.locator('funding-check').innerText()).toMatch(/unfunded_cohort/);
  });
});

describe('without scripts', () => {
  it('the form leads to the questions by links, and they to a result for every course', async () => {
    const page = await site.newPage({ javaScriptEnabled: false });
    await page.goto('/funding/');
    expect(await page.getByRole('link', { name: 'Check one course in a form' }).isVisible()).toBe(
      false,
    );
    await page.goto('/funding/check/');
    expect(await page.getByRole('button', { name: 'Continue' }).isVisible()).toBe(false);
    await page.getByRole('link', { name: 'answer by links' }).click();
    for (const choice of ['Autumn 2026', 'In England', 'A private nursery']) {
      await page.locator('main .entries').getByRole('link', { name: choice, exact: true }).click();
    }
    const row = page.getByRole('row', { name: /Early years leadership/ });
    expect(await row.innerText()).toMatch(/Can be funded/);
    expect(await page.getByRole('row', { name: /^Headship/ }).innerText()).toMatch(
      /early_years_invalid_npq/,
    );
  });

  it('a diocese learns whether a place was fully funded in 2018', async () => {
    const page = await site.newPage({ javaScriptEnabled: false });
    await page.goto('/programmes/olp-npqml/');
    await page.getByRole('link', { name: /Was a place fully funded/ }).click();
    const choices = [
      'Autumn 2018 to 2019',
      'For a trust or a diocese, across its schools',
      'Not held, and not dropped out of',
      'The trust or diocese has at least one school in a district of category 5 or 6',
    ];
    for (const choice of choices) {
      await page.locator('main .entries').getByRole('link', { name: choice, exact: true }).click();
    }
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      'A fully funded place was likely',
    );
  });
});

it('no page about funding is wider than a narrow screen', async () => {
  const page = await site.newPage({ viewport: { width: 320, height: 700 } });
  const paths = [
    '',
    'check/',
    'autumn-2026/rules/',
    'autumn-2026/autumn/in-england/',
    'autumn-2026/autumn/in-england/school/other-type/on-rise/',
  ];
  for (const path of paths) {
    await page.goto(`/funding/${path}`);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
      path,
    ).toBeLessThanOrEqual(320);
  }
});
