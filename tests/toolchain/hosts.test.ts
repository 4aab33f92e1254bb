/** What hosts are told, read by the hosts' own parsers. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseWorkflow,
} from '@actions/workflow-parser';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatHeadersFile, headerRules } from '../../scripts/lib/headers.mjs';
import { formatRedirectsFile, listRedirects } from '../../scripts/lib/redirects.mjs';
import { hostileText } from '../builders/hostileText.ts';
import { writeSmallSite } from '../support/smallSite.ts';

const netlifyConfigPath = 'netlify.toml';

/** A site with one entry, whose page is or was somewhere else. */
const siteOf = (fields: object) =>
  writeSmallSite({
    'data/cohorts.json': [
      {
        id: 'new',
        label: 'New',
        page: 'https://example.org/npq/cohorts/new/',
        redirectFrom: ['/cohorts/old/'],
        ...fields,
      },
    ],
    'cohorts/new.ics': '',
  });

/** Redirects of a site as Netlify takes them from its `_redirects` file. */
async function readRedirects(root: string) {
  const file = join(root, '_redirects');
  writeFileSync(file, formatRedirectsFile(listRedirects(root, '/npq/')));
  const { redirects, errors } = await parseAllRedirects({
    redirectsFiles: [file],
    netlifyConfigPath,
    configRedirects: [],
    minimal: true,
  });
  return { redirects: redirects as { from: string; to: string; force: boolean }[], errors };
}

describe('redirects', () => {
  it('lead from below the base path to the page of the entry, its calendar with it', async () => {
    const { redirects, errors } = await readRedirects(siteOf({}));
    expect(errors).toEqual([]);
    expect(redirects.filter(({ force }) => force)).toMatchObject([
      { from: '/npq/cohorts/old.ics', to: '/npq/cohorts/new.ics', status: 301 },
      { from: '/npq/cohorts/old/', to: '/npq/cohorts/new/', status: 301 },
    ]);
  });

  it('have for Cloudflare, which knows no "!", a second line without it', () => {
    const lines = formatRedirectsFile([{ from: '/old/', to: '/new/' }]).split('\n');
    expect(lines).toEqual(['/old/ /new/ 301!', '/old/ /new/ 301', '']);
  });

  it('bring no signs of their own into the configuration of a server', async () => {
    const ways = fc.constantFrom(
      (text: string) => ({ redirectFrom: [`/${text}/`] }),
      (text: string) => ({ page: `https://example.org/npq/${text}/` }),
    );
    const texts = fc.oneof(hostileText(), fc.stringMatching(/^[a-z-]{1,9}$/));
    let kept = 0;
    await fc.assert(
      fc.asyncProperty(texts, ways, async (text, way) => {
        const root = siteOf(way(text));
        try {
          const { redirects, errors } = await readRedirects(root);
          expect(errors).toEqual([]);
          const wanted = listRedirects(root, '/npq/').flatMap((redirect) => [redirect, redirect]);
          expect(redirects).toMatchObject(wanted);
          // Spaces, line ends, semicolons, braces, quotes and variables mean something to nginx.
          for (const { from, to } of wanted) expect(`${from}${to}`).toMatch(/^[a-zA-Z0-9/._~%-]+$/);
          kept += 1;
        } catch (error) {
          expect(String(error)).toContain('signs of its own');
        } finally {
          rmSync(root, { recursive: true });
        }
      }),
    );
    expect(kept).toBeGreaterThan(10);
  });
});

it('headers are read as they were defined, by path', async () => {
  const rules = headerRules({ base: '/npq/', scriptHashes: [`'sha256-a+/='`], styleHashes: [] });
  const root = writeSmallSite({ _headers: formatHeadersFile(rules) });
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [join(root, '_headers')],
    netlifyConfigPath,
    configHeaders: [],
    minimal: true,
  });
  expect(errors).toEqual([]);
  expect(headers).toEqual(rules.map(({ path, headers: values }) => ({ for: path, values })));
});

describe("the workflows of GitHub, by GitHub's own schema", () => {
  const folder = join('.github', 'workflows');

  it.each(readdirSync(folder))('%s is one', async (name) => {
    const content = readFileSync(join(folder, name), 'utf8');
    const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
    expect(context.errors.getErrors()).toEqual([]);
    const { jobs } = await convertWorkflowTemplate(context, value as NonNullable<typeof value>);
    expect(jobs.length).toBeGreaterThan(0);
  });

  it('and they do not take everything', () => {
    const content = 'on: push\njobs:\n  publish:\n    runs-on: ubuntu-24.04\n    step: []\n';
    const { context } = parseWorkflow({ name: 'x.yml', content }, new NoOperationTraceWriter());
    expect(context.errors.getErrors().map(String).join()).toContain('step');
  });
});
