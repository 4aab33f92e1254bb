/** What a first visit asks of a reader's line and eyes, counted in a browser on every template. */
import { expect, it } from 'vitest';
import { templatesOf } from '../../scripts/bench/templates.mjs';
import { useSite } from '../support/browser.ts';
import { builtFolder } from '../support/builtSite.ts';

const site = useSite();

/** Open a page for the first time, and wait until it asks for nothing more. */
async function visit(path: string) {
  const page = await site.newPage({ viewport: { width: 412, height: 823 } });
  let requests = 0;
  page.on('request', () => {
    requests += 1;
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  const shift = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as unknown as { value: number }[];
          done(shifts.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(0), 50);
      }),
  );
  const cookies = (await page.context().cookies()).length;
  await page.context().close();
  return { path, requests, shift, cookies };
}

it(
  'a first visit asks for at most 6 files on each template, moves nothing and stores nothing',
  { timeout: 120_000 },
  async () => {
    const templates = templatesOf(builtFolder);
    expect(templates.length).toBeGreaterThan(30);
    const heavy: object[] = [];
    // Six at a time, since each waits for half a second of silence.
    while (templates.length > 0) {
      const visits = await Promise.all(templates.splice(0, 6).map(visit));
      heavy.push(
        ...visits.filter(
          ({ requests, shift, cookies }) => requests > 6 || shift > 0 || cookies > 0,
        ),
      );
    }
    expect(heavy).toEqual([]);
  },
);
