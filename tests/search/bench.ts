/** Prints how well the search answers, beside its peers over the same pages. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openMiniSearch, openNames, openOrama, openPagefind, openSiteSearch } from './engines.ts';
import { type Measure, measureEngine, readQueries } from './measure.ts';

const { values } = parseArgs({
  options: {
    queries: { type: 'string', multiple: true },
    root: { type: 'string' },
    misses: { type: 'boolean' },
  },
});
const root = resolve(values.root ?? process.env['DIST_DIR'] ?? 'dist');
if (!existsSync(join(root, 'search', 'index.json'))) {
  throw new Error(`There is no site with a search in ${root}. Build it first: npm run build`);
}
const files =
  values.queries ??
  ['queries.tsv', 'queries-heldout.tsv'].map((name) => join(import.meta.dirname, name));

const pagefind = await openPagefind(root);
const engines = {
  'this site': await openSiteSearch(root, pagefind),
  'names alone': await openNames(root),
  'plain Pagefind': pagefind,
  MiniSearch: await openMiniSearch(root),
  Orama: await openOrama(root),
};

const cell = ({ successAt1, successAt3, reciprocalRank }: Measure) =>
  [reciprocalRank, successAt1, successAt3].map((value) => value.toFixed(2)).join(' ');

for (const file of files) {
  const queries = readQueries(await readFile(file, 'utf8'));
  console.log(`\n${basename(file)}: ${queries.length} queries. MRR@10, success@1, success@3`);
  const kinds = ['all', ...new Set(queries.map(({ kind }) => kind))];
  console.log(['engine'.padEnd(16), ...kinds.map((kind) => kind.padEnd(14))].join(' '));
  for (const [name, engine] of Object.entries(engines)) {
    const { measures, misses } = await measureEngine(engine, queries);
    console.log(
      [name.padEnd(16), ...kinds.map((kind) => cell(measures.get(kind) as Measure))].join(' '),
    );
    if (name !== 'this site') continue;
    const shown = values.misses ? misses : misses.slice(0, 10);
    for (const { query, found } of shown) {
      console.log(
        `  not in the first three: "${query.words}" wants ${query.expected.join(' or ')}; found ${found.slice(0, 3).join(' ')}`,
      );
    }
  }
}
