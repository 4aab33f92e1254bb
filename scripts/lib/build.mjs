import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ExpectedError } from './errors.mjs';
import { listFiles, removeAbandoned, replaceFolder } from './folders.mjs';
import { formatHeadersFile, headerRules } from './headers.mjs';
import { collectInlineHashes } from './inlineHashes.mjs';
import { commandOf, runNode } from './run.mjs';
import { readSettings } from './settings.mjs';
import { projectRoot } from './setup.mjs';

/** The content check, which names every mistake with its file and line. */
export const CONTENT_CHECK = join(projectRoot, 'src', 'checks', 'cli.ts');

/** Files that Pagefind writes for its ready-made interfaces; the site has its own. */
const UNUSED_PAGEFIND_FILES = /^pagefind-(.*ui|highlight)\.(js|css)$/;

/**
 * Build the site as the environment says. A build that fails leaves the old output untouched.
 * @throws {ExpectedError} with what the failing step printed.
 */
export async function build() {
  const startedAt = performance.now();
  const settings = readSettings();
  const { basePath, buildDate, distDir, siteUrl } = settings;
  const isInside = distDir.startsWith(projectRoot);
  // On the disk of the output, which a rename then replaces.
  const workDir = isInside ? join(projectRoot, '.cache', 'build') : `${distDir}.building`;
  const outDir = join(workDir, String(process.pid));
  const env = {
    ...process.env,
    ...(siteUrl && { SITE_URL: siteUrl }),
    BASE_PATH: basePath,
    BUILD_DATE: buildDate,
    OUT_DIR: outDir,
  };
  await removeAbandoned(workDir);
  await mkdir(workDir, { recursive: true });
  try {
    if (existsSync(CONTENT_CHECK)) await step('content', () => checkContent(env));
    await step('pages', () => buildPages(env, outDir));
    await step('search', () => indexPages(outDir));
    await step('headers', () => writeHeaders(outDir, basePath));
    await replaceFolder(distDir, outDir);
  } finally {
    await rm(isInside ? outDir : workDir, { recursive: true, force: true });
  }
  report('built', startedAt, `${distDir}, as of ${buildDate}`);
}

/** @param {NodeJS.ProcessEnv} env */
async function checkContent(env) {
  const { ok, output } = await runNode([CONTENT_CHECK, '--severity', 'warning'], { env });
  if (!ok) throw new ExpectedError(`${output.trimEnd()}\nNothing was built.`);
  return output.trim().split('\n').at(-1) ?? '';
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} outDir
 */
async function buildPages(env, outDir) {
  const { ok, output } = await runNode([commandOf('astro'), 'build'], { env });
  if (!ok) throw new ExpectedError(`${output.trimEnd()}\nastro build failed.`);
  if (/\[(WARN|ERROR)\]/.test(output)) console.log(output.trimEnd());
  return `${(await listFiles(outDir, '.html')).length} written`;
}

/** @param {string} outDir */
async function indexPages(outDir) {
  const pagefind = await import('pagefind');
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
    if (!index) throw new ExpectedError(`Pagefind did not start: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: outDir });
    const outputPath = join(outDir, 'pagefind');
    const written = await index.writeFiles({ outputPath });
    const problems = [...added.errors, ...written.errors];
    if (problems.length > 0) throw new ExpectedError(`Pagefind failed: ${problems.join('; ')}`);
    for (const name of await readdir(outputPath)) {
      if (UNUSED_PAGEFIND_FILES.test(name)) await rm(join(outputPath, name));
    }
    const { languages } = JSON.parse(
      await readFile(join(outputPath, 'pagefind-entry.json'), 'utf8'),
    );
    return `${languages.en?.page_count ?? 0} of ${added.page_count} pages indexed`;
  } finally {
    await pagefind.close();
  }
}

/**
 * @param {string} outDir
 * @param {string} base
 */
async function writeHeaders(outDir, base) {
  const hashes = await collectInlineHashes(outDir);
  await writeFile(join(outDir, '_headers'), formatHeadersFile(headerRules({ base, ...hashes })));
  const { scriptHashes, styleHashes } = hashes;
  return `${scriptHashes.length} inline scripts and ${styleHashes.length} styles allowed`;
}

/**
 * @param {string} name
 * @param {() => Promise<string>} task Returns what to say of it.
 */
async function step(name, task) {
  const startedAt = performance.now();
  report(name, startedAt, await task());
}

/**
 * @param {string} name
 * @param {number} startedAt
 * @param {string} detail
 */
function report(name, startedAt, detail) {
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${name.padEnd(8)} ${seconds.padStart(5)} s  ${detail}`);
}
