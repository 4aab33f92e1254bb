import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSites, describeComparison } from '../../scripts/lib/compareSites.mjs';
import { listRedirects } from '../../scripts/lib/publicData.mjs';
import { hostileText } from '../builders/hostileText.ts';

const fee = (fields: object) => ({
  id: 'example-fee',
  label: 'The example fee',
  page: 'https://example.org/npq/costs/example-fee/',
  kind: 'fee',
  programme: 'example',
  amountPence: { value: 120000, others: [] },
  includes: [{ value: 'the assessment fee', others: [] }],
  ...fields,
});
const programmes = [{ id: 'example', label: 'Examples (NPQX) with Example' }];

function site(files: Record<string, unknown>): string {
  const root = mkdtempSync(join(tmpdir(), 'compare-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    const text = name.startsWith('data/') ? JSON.stringify({ entries: content }) : content;
    writeFileSync(join(root, name), text as string);
  }
  return root;
}

const base = { 'index.html': '', 'data/programmes.json': programmes };

async function factsBetween(before: object[], after: object[]) {
  const { facts } = await compareSites(
    site({ ...base, 'data/costs.json': before }),
    site({ ...base, 'data/costs.json': after }),
  );
  return facts;
}

describe('comparing a new build with the published one', () => {
  it('names a price by what it buys', async () => {
    expect(
      await factsBetween(
        [fee({})],
        [fee({ amountPence: { value: 125000, source: 'page', others: [] } })],
      ),
    ).toEqual(['Fee of Examples (NPQX) with Example: £1,200 to £1,250']);
  });

  it('says when a fact is confirmed, dropped, or doubted', async () => {
    expect(
      await factsBetween(
        [fee({ amountPence: { value: 'toBeConfirmed', others: [] } })],
        [fee({ includes: [] })],
      ),
    ).toEqual([
      'Fee of Examples (NPQX) with Example: to be confirmed to £1,200',
      'Includes of Examples (NPQX) with Example: no longer given, was the assessment fee',
    ]);
    expect(
      await factsBetween(
        [fee({})],
        [
          fee({
            startsOn: '2021-10-12',
            amountPence: { value: 120000, others: [{ value: 130000 }] },
          }),
        ],
      ),
    ).toEqual([
      'Amount, other documents of Examples (NPQX) with Example: not given before, now £1,300',
      'First day of Examples (NPQX) with Example: not given before, now 12 October 2021',
    ]);
  });

  it('knows the parts of a list by their names, so that one more moves no other', async () => {
    const [first, event] = [{ title: 'First' }, { title: 'Event 3', startsOn: '2021-06-01' }];
    expect(
      await factsBetween(
        [fee({ sessions: [event] })],
        [fee({ sessions: [first, { ...event, startsOn: '2021-06-02' }] })],
      ),
    ).toEqual([
      'Sessions, Event 3, first day of Examples (NPQX) with Example: 1 June 2021 to 2 June 2021',
      'Sessions, First, title of Examples (NPQX) with Example: not given before, now First',
    ]);
  });

  it('holds sentences apart by quotation marks', async () => {
    const [before, after] = [
      'For people who lead a team in a school.',
      'For people who lead a school, or who are to lead one.',
    ];
    expect(await factsBetween([fee({ summary: before })], [fee({ summary: after })])).toEqual([
      `Summary of Examples (NPQX) with Example: "${before}" to "${after}"`,
    ]);
  });

  it('lists entries that come, go and move', async () => {
    const moved = fee({
      id: 'new-fee',
      page: 'https://example.org/npq/costs/new-fee/',
      redirectFrom: ['/costs/example-fee/'],
    });
    expect(await factsBetween([fee({})], [moved])).toEqual([
      'Moved in costs: The example fee, to https://example.org/npq/costs/new-fee/',
    ]);
    expect(await factsBetween([fee({})], [fee({ id: 'other', label: 'Another' })])).toEqual([
      'Gone from costs: The example fee',
      'New in costs: Another',
    ]);
  });

  it('stops for a page that is gone, not for scripts, pictures and the search', async () => {
    const old = site({
      ...base,
      'guides/a/index.html': '',
      'cohorts/a.ics': '',
      '_astro/a.css': '',
      'share/a.png': '',
      'pagefind/a.json': '',
    });
    const found = await compareSites(old, site(base));
    expect(found.gone.sort()).toEqual(['/cohorts/a.ics', '/guides/a/']);
    expect(describeComparison(found)).toContain('redirectFrom: [/guides/a/]');
  });

  it('names pages that read differently, as after an edit of text that no field holds', async () => {
    const page = (words: string) => `<head><meta></head><main><p>${words}</p></main>`;
    const sites = ['Once.', 'Twice.'].map((words) =>
      site({ ...base, 'guides/a/index.html': page(words), 'guides/b/index.html': page('Same.') }),
    );
    const found = await compareSites(sites[0] ?? '', sites[1] ?? '');
    expect(found.pages).toEqual(['/guides/a/']);
    expect(describeComparison(found)).toBe(
      'Pages that read differently (1):\n  /guides/a/\n\nNothing would be lost.',
    );
  });

  it('says so if nothing has changed', async () => {
    expect(describeComparison(await compareSites(site(base), site(base)))).toBe(
      'Nothing has changed.',
    );
  });
});

it('redirects lead from below the base path to the entry’s page', () => {
  const root = site({
    ...base,
    'data/costs.json': [fee({ redirectFrom: ['/costs/old/', '/costs/an/older/'] })],
  });
  expect(listRedirects(root, '/npq/')).toEqual([
    { from: '/npq/costs/an/older/', to: '/npq/costs/example-fee/' },
    { from: '/npq/costs/old/', to: '/npq/costs/example-fee/' },
  ]);
});

it('the calendar and the leaflets of a page move with it', async () => {
  const moved = { id: 'new', label: 'New', redirectFrom: ['/cohorts/old/'] };
  const entry = { ...moved, page: 'https://example.org/npq/cohorts/new/' };
  const old = site({ ...base, 'cohorts/old/index.html': '', 'cohorts/old.ics': '' });
  const next = site({ ...base, 'data/cohorts.json': [entry], 'cohorts/new.ics': '' });
  expect(listRedirects(next, '/npq/')).toEqual([
    { from: '/npq/cohorts/old.ics', to: '/npq/cohorts/new.ics' },
    { from: '/npq/cohorts/old/', to: '/npq/cohorts/new/' },
  ]);
  expect((await compareSites(old, next, '/npq/')).gone).toEqual([]);
});

it('no address that moved brings signs of its own into the configuration of a server', () => {
  const wrap = (text: string) => `/${text}/`;
  const ways = fc.constantFrom(
    (text: string) => fee({ redirectFrom: [wrap(text)] }),
    (text: string) => fee({ page: `https://example.org/npq/${text}/`, redirectFrom: ['/old/'] }),
  );
  let kept = 0;
  fc.assert(
    fc.property(fc.oneof(hostileText(), fc.stringMatching(/^[a-z-]{1,9}$/)), ways, (text, way) => {
      const root = site({ 'data/costs.json': [way(text)] });
      try {
        for (const { from, to } of listRedirects(root, '/npq/')) {
          // Spaces, line ends, semicolons, braces, quotes and variables mean something to servers.
          expect(`${from}${to}`).toMatch(/^[a-zA-Z0-9/._~%-]+$/);
          kept += 1;
        }
      } catch (error) {
        expect(String(error)).toContain('signs of its own');
      } finally {
        rmSync(root, { recursive: true });
      }
    }),
  );
  expect(kept).toBeGreaterThan(10);
});
