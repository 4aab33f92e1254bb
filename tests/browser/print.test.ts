/** Pages on paper: what is printed of them, read back from the PDF that Chromium makes. */
import { describe, expect, it } from 'vitest';
import { getPage } from '../support/builtSite.ts';
import { useSite } from '../support/browser.ts';
import { type Printed, readPdf, squeeze } from '../support/printed.ts';

const site = useSite();

async function print(path: string, javaScriptEnabled = true): Promise<Printed> {
  const page = await site.newPage({ javaScriptEnabled });
  await page.goto(path);
  return readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
}

/** How often a passage stands in the words of a page. */
const times = (printed: Printed, words: string) =>
  squeeze(printed.words).split(squeeze(words)).length - 1;

/** Pages with links that lead off the site, and without. */
const pages = [
  '/',
  '/programmes/olp-npqel/',
  '/cohorts/altrincham-2021-22/',
  '/compare/which-npq/',
  '/guides/for-schools/',
  '/costs/',
  '/contact/',
];

describe.each(pages)('%s on paper', (path) => {
  it('is A4, and has its address but nothing to press', async () => {
    const printed = await print(path);
    expect(printed.size).toEqual([595, 842]);
    expect(times(printed, `https://prospectus.example${path}`)).toBe(1);
    for (const control of ['Text size', 'On this page', 'Skip to']) {
      expect(times(printed, control), control).toBe(0);
    }
  });

  it.each([true, false])(
    'gives each address that it leads to once (scripts: %s)',
    async (scripts) => {
      const printed = await print(path, scripts);
      const notes = getPage(path)
        .document.querySelectorAll('main .notes li')
        .map((note) => note.text);
      expect(new Set(notes).size).toBe(notes.length);
      const outside = getPage(path)
        .document.querySelectorAll('main a[href^="http"]')
        .map((link) => link.getAttribute('href') as string);
      for (const address of new Set(outside)) {
        const bare = address.replace(/^https?:\/\/(www\.)?|\/$/g, '');
        // A longer address may begin with a shorter one.
        const longer = outside.filter((other) => other !== address && other.includes(bare));
        const found = times(printed, bare);
        expect(found, address).toBeGreaterThan(0);
        if (longer.length === 0 && notes.some((note) => note.includes(bare))) {
          expect(found, address).toBe(1);
        }
      }
    },
  );
});

it('a comparison of one’s own prints the address that leads back to it', async () => {
  const printed = await print('/compare/build/?c=olp-npqml,acts-npqml');
  expect(times(printed, '/compare/build/?c=olp-npqml,acts-npqml')).toBe(1);
});

it('a table that is longer than a page cuts no row, and has its heads on each', async () => {
  const page = await site.newPage();
  await page.goto('/compare/which-npq/');
  await page.emulateMedia({ media: 'print' });
  const breaks = await page
    .getByRole('row')
    .evaluateAll((rows) => rows.map((row) => getComputedStyle(row).breakInside));
  expect(new Set(breaks)).toEqual(new Set(['avoid']));
  const printed = await print('/compare/which-npq/');
  expect(printed.pages).toBeGreaterThan(1);
  expect(times(printed, 'Executive leadership NPQEL')).toBe(printed.pages);
});
