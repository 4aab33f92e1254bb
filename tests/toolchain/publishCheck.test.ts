import { describe, expect, it } from 'vitest';
import { compareSites, describeComparison } from '../../scripts/lib/compareSites.mjs';
import { writeSmallSite as site } from '../support/smallSite.ts';

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

  it('takes a calendar that leads on with its cohort for one that is still there', async () => {
    const old = site({ ...base, 'cohorts/old/index.html': '', 'cohorts/old.ics': '' });
    const page = 'https://example.org/npq/cohorts/new/';
    const entry = { id: 'new', label: 'New', page, redirectFrom: ['/cohorts/old/'] };
    const next = site({ ...base, 'data/cohorts.json': [entry], 'cohorts/new.ics': '' });
    expect((await compareSites(old, next, '/npq/')).gone).toEqual([]);
  });

  it('says so if nothing has changed', async () => {
    expect(describeComparison(await compareSites(site(base), site(base)))).toBe(
      'Nothing has changed.',
    );
  });
});
