import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { commandOf } from '../lib/run.mjs';
import { projectRoot } from '../lib/setup.mjs';
import { generateContent } from './generate.mjs';
import { measure } from './measure.mjs';

const work = join(projectRoot, '.cache', 'bench');
const peers = join(projectRoot, 'scripts', 'bench', 'peers');

/** Files and bytes below a folder. */
function sizeOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  const bytes = files.reduce(
    (sum, file) => sum + statSync(join(file.parentPath, file.name)).size,
    0,
  );
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    megabytes: bytes / 1e6,
  };
}

function report(label, { wallSeconds, cpuSeconds, peakMegabytes }, extra = '') {
  const figures = [
    `${wallSeconds.toFixed(1)} s`,
    `${cpuSeconds.toFixed(1)} s cpu`,
    `${peakMegabytes.toFixed(0)} MB`,
  ];
  console.log(
    `  ${label.padEnd(26)} ${figures.map((figure) => figure.padStart(11)).join('')}  ${extra}`,
  );
}

const clean = (folder) => rmSync(folder, { recursive: true, force: true });

/** Build one size with this project, cold and after an edit, and with its peers. */
async function benchSize(entries) {
  const content = join(work, `content-${entries}`);
  const made = generateContent({
    folder: content,
    base: join(projectRoot, 'src', 'content'),
    entries,
  });
  console.log(
    `\n${entries} entries: ${made.cohorts} cohorts, ${made.venues} venues, ${made.programmes} programmes in MDX`,
  );
  const out = join(work, `out-${entries}`);
  clean(join(projectRoot, '.cache', 'astro'));
  clean(join(projectRoot, '.cache', 'vite'));
  clean(out);
  const env = { ...process.env, CONTENT_DIR: content, DIST_DIR: out, BUILD_DATE: '2026-11-22' };
  const build = [join(projectRoot, 'scripts', 'build.mjs')];
  const cold = await measure(build, { cwd: projectRoot, env });
  const { pages, megabytes } = sizeOf(out);
  report('cold, checks and search', cold, `${pages} pages, ${megabytes.toFixed(0)} MB`);
  appendFileSync(
    join(content, 'programmes', readdirSync(join(content, 'programmes'))[0]),
    '\nOne more sentence.\n',
  );
  report('after one edit', await measure(build, { cwd: projectRoot, env }));

  const style = join(work, 'style.css');
  writeFileSync(
    style,
    /<style>([\s\S]*?)<\/style>/.exec(readFileSync(join(out, 'index.html'), 'utf8'))?.[1] ?? '',
  );
  const astroOut = join(work, 'pages-only');
  const pagesOnly = async (label, args, options, folder) => {
    clean(folder);
    const usage = await measure(args, options);
    report(
      label,
      usage,
      `${sizeOf(folder).pages} pages, ${sizeOf(folder).megabytes.toFixed(0)} MB`,
    );
    clean(folder);
    return usage;
  };
  clean(join(projectRoot, '.cache', 'astro'));
  const ours = await pagesOnly(
    'pages alone',
    [commandOf('astro'), 'build'],
    { cwd: projectRoot, env: { ...env, OUT_DIR: astroOut } },
    astroOut,
  );
  const results = {};
  for (const [peer, args] of [
    ['eleventy', [commandOf('@11ty/eleventy'), '--config=eleventy.config.mjs']],
    ['astro', [commandOf('astro'), 'build']],
  ]) {
    const folder = join(work, `peer-${peer}`);
    const cache = join(work, `peer-${peer}-cache`);
    clean(cache);
    mkdirSync(cache, { recursive: true });
    results[peer] = await pagesOnly(
      `peer: ${peer}`,
      args,
      {
        cwd: join(peers, peer),
        env: {
          ...process.env,
          CONTENT_DIR: content,
          OUT_DIR:
            peer === 'eleventy'
              ? join('..', '..', '..', '..', '.cache', 'bench', 'peer-eleventy')
              : folder,
          PEER_STYLE: style,
          PEER_CACHE: cache,
          ASTRO_TELEMETRY_DISABLED: '1',
        },
      },
      folder,
    );
  }
  console.log(
    `  pages alone, ratio: ${(ours.wallSeconds / results.eleventy.wallSeconds).toFixed(2)} x Eleventy, ${(ours.wallSeconds / results.astro.wallSeconds).toFixed(2)} x plain Astro`,
  );
  return { entries, pages, seconds: cold.wallSeconds };
}

/**
 * Build sites of several sizes and print wall time, CPU time, peak memory, output and growth.
 * @param {number[]} sizes Entries beyond the project's own content.
 */
export async function benchBuilds(sizes) {
  mkdirSync(work, { recursive: true });
  const results = [];
  for (const size of sizes) results.push(await benchSize(size));
  for (const [index, { pages, seconds }] of results.entries()) {
    const before = results[index - 1];
    if (before) {
      const exponent = Math.log(seconds / before.seconds) / Math.log(pages / before.pages);
      console.log(
        `growth from ${before.entries} to ${results[index].entries} entries: exponent ${exponent.toFixed(2)}`,
      );
    }
  }
}
