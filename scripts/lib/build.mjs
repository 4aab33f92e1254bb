import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ExpectedError } from './errors.mjs';
import { forgetOldest, listFiles, removeAbandoned } from './folders.mjs';
import { withLock } from './lock.mjs';
import { publishSite } from './publish.mjs';
import { commandOf, runNode } from './run.mjs';
import { writeSearchIndex } from './searchIndex.mjs';
import { readSettings } from './settings.mjs';
import { projectRoot } from './setup.mjs';
import { makePagefindStable } from './stablePagefind.mjs';
import { recoverFolder } from './swap.mjs';

/** The content check, which names every mistake with its file and line. */
export const CONTENT_CHECK = join(projectRoot, 'src', 'checks', 'cli.ts');

/** Files that Pagefind writes for its ready-made interfaces; the site has its own. */
const UNUSED_PAGEFIND_FILES = /^pagefind-(.*ui|highlight)\.(js|css)$/;

/** Pictures of shared links, by what they show; and how many are kept at most. */
const PICTURES = { cache: join(projectRoot, '.cache', 'share'), most: 20_000 };

/** Builds share Astro's own working files, so one runs at a time. */
const LOCK = join(projectRoot, '.cache', 'build.lock');

/**
 * Build the site as the environment says. A build that fails leaves the old output untouched.
 * @param {{ isContentChecked?: boolean }} [options] Tests build content that the check refuses.
 * @throws {ExpectedError} with what the failing step printed.
 */
export function build({ isContentChecked = true } = {}) {
  return withLock(
    LOCK,
    (wasInterrupted) => buildAlone(isContentChecked, wasInterrupted),
    (holder) => console.log(`Waiting for another build (process ${holder}) to end ...`),
  );
}

/**
 * @param {boolean} isContentChecked
 * @param {boolean} wasInterrupted Whether the build before this one died.
 */
async function buildAlone(isContentChecked, wasInterrupted) {
  const startedAt = performance.now();
  const settings = readSettings();
  const { basePath, buildDate, distDir, siteUrl } = settings;
  const { isInside, workDir } = workPlace(distDir);
  const outDir = join(workDir, String(process.pid));
  const env = {
    ...process.env,
    ...(siteUrl && { SITE_URL: siteUrl }),
    BASE_PATH: basePath,
    BUILD_DATE: buildDate,
    OUT_DIR: outDir,
    // Vite would take a variable of this name for its own setting, and BASE_PATH would not count.
    BASE_URL: undefined,
    // Test runners set these, and a build would take them for its own mode.
    DEV: undefined,
    PROD: undefined,
    MODE: undefined,
    SSR: undefined,
  };
  await recover(distDir);
  if ((await removeAbandoned(workDir)) > 0 || wasInterrupted) {
    const state = existsSync(distDir) ? `${distDir} is whole` : 'nothing was published';
    console.log(`An earlier build was interrupted; ${state}.`);
  }
  await mkdir(workDir, { recursive: true });
  try {
    if (isContentChecked) await step('content', () => checkContent(env));
    await step('pages', () => buildPages(env, outDir));
    await forgetOldest(PICTURES.cache, PICTURES.most);
    await step('names', () => writeSearchIndex(outDir));
    await step('search', () => indexPages(outDir));
    await publishSite({ outDir, distDir, base: basePath }, step);
  } catch (error) {
    throw explain(error, distDir);
  } finally {
    await rm(isInside ? outDir : workDir, { recursive: true, force: true });
  }
  report('built', startedAt, `${distDir}, as of ${buildDate}`);
}

/**
 * Where a build works: on the disk of its output, which a rename then replaces.
 * @param {string} distDir
 */
function workPlace(distDir) {
  const isInside = distDir.startsWith(projectRoot);
  return {
    isInside,
    workDir: isInside ? join(projectRoot, '.cache', 'build') : `${distDir}.building`,
  };
}

/**
 * Put back the published site if a build died while it changed the two: see `swap.mjs`.
 * @param {string} distDir
 */
export async function recover(distDir) {
  if (await recoverFolder(distDir, workPlace(distDir).workDir)) {
    console.log(`An earlier build was interrupted while it published; ${distDir} is back.`);
  }
}

/**
 * Say of a failure what it means for the published site.
 * @param {unknown} error
 * @param {string} distDir
 */
function explain(error, distDir) {
  const kept = existsSync(distDir)
    ? `Nothing was published: ${distDir} is as it was.`
    : 'Nothing was published.';
  const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
  const isFull = ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code ?? '') || /ENOSPC|EFBIG/.test(message);
  if (isFull) {
    return new ExpectedError(`${message}\nThe disk took no more: make room on it. ${kept}`);
  }
  if (!(error instanceof ExpectedError)) return error;
  return new ExpectedError(`${message}\n${kept}`);
}

/** @param {NodeJS.ProcessEnv} env */
async function checkContent(env) {
  const { ok, output } = await runNode([CONTENT_CHECK, '--severity', 'warning'], { env });
  if (!ok) throw new ExpectedError(`${output.trimEnd()}`);
  return output.trim().split('\n').at(-1) ?? '';
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} outDir
 */
async function buildPages(env, outDir) {
  const { ok, output } = await runNode([commandOf('astro'), 'build'], { env });
  if (!ok) throw new ExpectedError(`${output.trimEnd()}\nastro build failed.`);
  // A content root need not fill every collection, and Astro says so of each that is empty.
  const news = output.replace(/^.*\[WARN\].* does not exist or is empty\..*\n/gm, '');
  if (/\[(WARN|ERROR)\]/.test(news)) console.log(news.trimEnd());
  // The press says at its end how many leaflets it printed, and how long that took.
  const leaflets = /^leaflets: (.*)$/m.exec(output)?.[1];
  const pages = `${(await listFiles(outDir, '.html')).length} written`;
  return leaflets ? `${pages}; leaflets and specifications: ${leaflets}` : pages;
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
    await makePagefindStable(outputPath);
    const { languages } = JSON.parse(
      await readFile(join(outputPath, 'pagefind-entry.json'), 'utf8'),
    );
    return `${languages.en?.page_count ?? 0} of ${added.page_count} pages indexed`;
  } finally {
    await pagefind.close();
  }
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
