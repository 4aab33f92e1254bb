import { appendFileSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { commandOf } from '../lib/run.mjs';
import { projectRoot } from '../lib/setup.mjs';
import { generateContent } from './generate.mjs';
import { reportGrowth, stepsOf } from './growth.mjs';
import { measure } from './measure.mjs';
import { buildPeer, indexPeer } from './peers.mjs';

const work = join(projectRoot, '.cache', 'bench');

/** All that a build keeps for the next one. */
const caches = ['astro', 'vite', 'compressed', 'share', 'leaflets'];

const clean = (folder) => rmSync(folder, { recursive: true, force: true });
const cleanCache = (name) => clean(join(projectRoot, '.cache', name));

/** Pages and bytes below a folder. */
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

function report(label, { wallSeconds, cpuSeconds, peakMegabytes }, folder) {
  const figures = [
    `${wallSeconds.toFixed(1)} s`,
    `${cpuSeconds.toFixed(1)} s cpu`,
    `${peakMegabytes.toFixed(0)} MB`,
  ];
  const size = folder ? sizeOf(folder) : undefined;
  const output = size ? `${size.pages} pages, ${size.megabytes.toFixed(0)} MB` : '';
  console.log(
    `  ${label.padEnd(26)} ${figures.map((figure) => figure.padStart(12)).join('')}  ${output}`,
  );
}

const add = (one, other) => ({
  wallSeconds: one.wallSeconds + other.wallSeconds,
  cpuSeconds: one.cpuSeconds + other.cpuSeconds,
  peakMegabytes: Math.max(one.peakMegabytes, other.peakMegabytes),
});

/** Build one size with this project, cold and after an edit, and with its peers. */
async function benchSize(entries, shape) {
  const content = join(work, `content-${entries}`);
  const base = join(projectRoot, 'src', 'content');
  const made = generateContent({ folder: content, base, entries, shape });
  const counts = Object.entries(made).map(([name, count]) => `${count} ${name}`);
  console.log(`\n${entries} entries: ${counts.join(', ')}`);
  const out = join(work, `out-${entries}`);
  for (const name of caches) cleanCache(name);
  clean(out);
  const env = { ...process.env, CONTENT_DIR: content, DIST_DIR: out, BUILD_DATE: '2026-11-22' };
  const build = [join(projectRoot, 'scripts', 'build.mjs')];
  const cold = await measure(build, { cwd: projectRoot, env });
  report('cold, with everything', cold, out);
  const [edited] = readdirSync(join(content, 'guides')).sort();
  appendFileSync(join(content, 'guides', edited), '\nOne more sentence.\n');
  report('after one edit', await measure(build, { cwd: projectRoot, env }));

  const alone = join(work, 'pages-only');
  clean(alone);
  cleanCache('astro');
  const pages = await measure([commandOf('astro'), 'build'], {
    cwd: projectRoot,
    env: { ...env, OUT_DIR: alone },
  });
  report('pages alone', pages, alone);
  clean(alone);

  const peerOf = async (peer) => {
    const [folder, cache] = [join(work, `peer-${peer}`), join(work, `peer-${peer}-cache`)];
    const usage = await buildPeer({ peer, content, built: out, folder, cache });
    report(`peer: ${peer}`, usage, folder);
    return { usage, folder };
  };
  const eleventy = await peerOf('eleventy');
  const searchable = add(eleventy.usage, await indexPeer(eleventy.folder));
  report('peer: eleventy, Pagefind', searchable);
  const astro = await peerOf('astro');
  const ratio = (one, other) => (one.wallSeconds / other.wallSeconds).toFixed(2);
  console.log(
    `  everything, ratio: ${ratio(cold, searchable)} x Eleventy with Pagefind\n` +
      `  pages alone, ratio: ${ratio(pages, eleventy.usage)} x Eleventy, ${ratio(pages, astro.usage)} x plain Astro`,
  );
  return { entries, pages: sizeOf(out).pages, steps: stepsOf(cold.output) };
}

/**
 * Build sites of several sizes and print wall time, CPU time, peak memory, output and the growth of
 * each step.
 * @param {{ sizes: number[], shape: 'directory' | 'texts' }} options Sizes are entries beyond the
 *   project's own content.
 */
export async function benchBuilds({ sizes, shape }) {
  mkdirSync(work, { recursive: true });
  const results = [];
  for (const size of sizes) results.push(await benchSize(size, shape));
  reportGrowth(results);
}
