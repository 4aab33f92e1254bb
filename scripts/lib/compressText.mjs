import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';
import { isPacked } from './contentTypes.mjs';

/** Brotli's window is a power of two, less these bytes. */
const WINDOW_MARGIN = 16;
/** The powers that Brotli allows and that are worth their room. */
const WINDOW = { smallest: 16, largest: 24 };

/**
 * Compress files one by one: the work of a thread.
 * @param {Iterable<string>} files
 * @param {{ level: number, cache?: string }} options
 */
export function work(files, { level, cache }) {
  for (const file of files) {
    const sent = readFileSync(file);
    const text = isPacked(extname(file)) ? gunzipSync(sent) : sent;
    const br = cache ? kept(text, level, cache) : toBrotli(text, level);
    if (br.length < sent.length) writeFileSync(`${file}.br`, br);
    if (isPacked(extname(file))) continue;
    const gz = toGzip(text);
    if (gz.length < text.length) writeFileSync(`${file}.gz`, gz);
  }
}

/**
 * A window no larger than the text: Brotli makes room for the whole window before it begins, which
 * at the quick levels takes many times longer than the text.
 * @param {Buffer} text
 * @param {number} level
 */
function brotliParams(text, level) {
  const fitting = Math.ceil(Math.log2(text.length + WINDOW_MARGIN));
  return {
    [constants.BROTLI_PARAM_QUALITY]: level,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    [constants.BROTLI_PARAM_LGWIN]: Math.min(WINDOW.largest, Math.max(WINDOW.smallest, fitting)),
  };
}

/**
 * @param {Buffer} text
 * @param {number} level
 */
const toBrotli = (text, level) => brotliCompressSync(text, { params: brotliParams(text, level) });

/** @param {Buffer} text */
function toGzip(text) {
  const file = gzipSync(text, { level: 9 });
  // The header names the system that wrote it; 255 stands for any. Node writes no time.
  file[9] = 255;
  return file;
}

/**
 * The compressed text from the cache, or put there.
 * @param {Buffer} text
 * @param {number} level
 * @param {string} cache
 */
function kept(text, level, cache) {
  // Another way to compress gives other bytes, and so has another name.
  const way = JSON.stringify([brotliParams(text, level), process.versions.brotli]);
  const name = createHash('sha256').update(way).update(text).digest('hex');
  const path = join(cache, `${name}.br`);
  try {
    const known = readFileSync(path);
    // The oldest are forgotten first.
    const now = new Date();
    utimesSync(path, now, now);
    return known;
  } catch {
    const made = toBrotli(text, level);
    // Renamed into place, so that an interrupted build leaves no half file.
    const fresh = `${path}.${randomUUID()}`;
    writeFileSync(fresh, made);
    renameSync(fresh, path);
    return made;
  }
}
