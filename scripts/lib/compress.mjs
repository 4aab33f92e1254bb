import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isCompressible } from './contentTypes.mjs';
import { listFiles } from './folders.mjs';
import { projectRoot } from './setup.mjs';

/** Below this a packet carries the file as it is. */
const SMALLEST = 512;

/**
 * Brotli's best level takes about 2 s a megabyte. Beyond this many bytes of text, the best but one
 * step down (9) writes files 5 % larger in a thirtieth of the time, so that large sites stay quick.
 */
const BEST_LEVEL_BYTES = 48_000_000;

/** Compressed texts that are kept at most, so that the cache does not grow without end. */
const KEPT_FILES = 20_000;

const CACHE = join(projectRoot, '.cache', 'compressed');

/**
 * Write a `.br` and a `.gz` beside every text file of a built site. The same file always gives
 * the same bytes.
 * @param {string} root
 * @param {string} [cache] Where compressed texts are kept from one build to the next.
 */
export async function compressFiles(root, cache = CACHE) {
  const files = (await listFiles(root)).filter((file) => isCompressible(extname(file)));
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const level = total <= BEST_LEVEL_BYTES ? 11 : 9;
  await mkdir(cache, { recursive: true });
  if ((await readdir(cache)).length > KEPT_FILES) await rm(cache, { recursive: true });
  await mkdir(cache, { recursive: true });
  const queue = files.filter((_file, index) => (sizes[index] ?? 0) >= SMALLEST);
  let written = 0;
  const lane = async () => {
    for (let file = queue.pop(); file; file = queue.pop()) {
      const text = await readFile(file);
      const name = createHash('sha256').update(text).digest('hex');
      const br = await kept(join(cache, `${name}.${level}.br`), () => toBrotli(text, level));
      const gz = await kept(join(cache, `${name}.gz`), () => toGzip(text));
      if (br.length < text.length) await writeFile(`${file}.br`, br);
      if (gz.length < text.length) await writeFile(`${file}.gz`, gz);
      written += 1;
    }
  };
  await Promise.all(Array.from({ length: 8 }, lane));
  return { files: written, level };
}

/**
 * @param {Buffer} text
 * @param {number} level
 */
function toBrotli(text, level) {
  return promisify(brotliCompress)(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: level,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });
}

/** @param {Buffer} text */
async function toGzip(text) {
  const file = await promisify(gzip)(text, { level: 9 });
  // The header names the system that wrote it; 255 stands for any. Node writes no time.
  file[9] = 255;
  return file;
}

/**
 * @param {string} path
 * @param {() => Promise<Buffer>} make
 */
async function kept(path, make) {
  const known = await readFile(path).catch(() => undefined);
  if (known) return known;
  const made = await make();
  // Renamed into place, so that an interrupted build leaves no half file.
  const fresh = `${path}.${randomUUID()}`;
  await writeFile(fresh, made);
  await rename(fresh, path);
  return made;
}
