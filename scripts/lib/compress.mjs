import { mkdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { isCompressible, isPacked } from './contentTypes.mjs';
import { forgetOldest, listFiles } from './folders.mjs';
import { projectRoot } from './setup.mjs';
import { inThreads } from './threads.mjs';

/** Below this one packet carries the file as it is, and large sites have thousands of such files. */
const SMALLEST = 1000;

/** Brotli's best level, and the one that large sites use: see ADR 50. */
const LEVELS = { best: 11, quick: 9 };

/**
 * Brotli's best level takes more than a second a megabyte. Beyond this many bytes of text a site is
 * compressed by the quick one, a fortieth of the time for files a tenth larger.
 */
const BEST_LEVEL_BYTES = 16_000_000;

/** Compressed texts that are kept at most, so that the cache does not grow without end. */
const KEPT_FILES = 20_000;

const CACHE = join(projectRoot, '.cache', 'compressed');

/**
 * Write a `.br` and a `.gz` beside every text file of a built site, and a `.br` beside what
 * Pagefind packed: of a large site only what every question needs. The same site always gives the
 * same bytes.
 * @param {string} root
 * @param {string} [cache] Where texts of the best level are kept from one build to the next.
 */
export async function compressFiles(root, cache = CACHE) {
  const listed = await listFiles(root);
  const texts = listed.filter((file) => isCompressible(extname(file)));
  const sizes = await Promise.all(texts.map(async (file) => (await stat(file)).size));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const level = total <= BEST_LEVEL_BYTES ? LEVELS.best : LEVELS.quick;
  const packed = listed.filter(
    (file) =>
      isPacked(extname(file)) && (level === LEVELS.best || extname(file) !== '.pf_fragment'),
  );
  const files = [...texts.filter((_file, index) => (sizes[index] ?? 0) >= SMALLEST), ...packed];
  await mkdir(cache, { recursive: true });
  // What the quick level writes is made again sooner than it is found.
  const options = { level, ...(level === LEVELS.best && { cache }) };
  await inThreads(new URL('compressText.mjs', import.meta.url), files, options);
  await forgetOldest(cache, KEPT_FILES);
  return { files: files.length, level };
}
