import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/**
 * Make Pagefind's files the same for the same pages.
 *
 * Pagefind writes the values of a filter, and the filters, in the order of a hash table, which
 * differs from run to run (https://github.com/Pagefind/pagefind/issues/638). Here they are sorted,
 * and the files that name one another by their content are named anew.
 * @param {string} folder Pagefind's output.
 */
export async function makePagefindStable(folder) {
  const filterFolder = join(folder, 'filter');
  /** @type {Map<string, string>} */
  const renamed = new Map();
  for (const file of await readdir(filterFolder).catch(() => [])) {
    const [name = '', ending] = file.split('.');
    const content = await readPacked(join(filterFolder, file));
    // A filter is its name, then a list of values with their pages.
    const stable = rewrite(content, [1]);
    const newName = rename(name, stable);
    renamed.set(name, newName);
    await rm(join(filterFolder, file));
    await writePacked(join(filterFolder, `${newName}.${ending}`), stable);
  }
  const entryFile = join(folder, 'pagefind-entry.json');
  let entry = await readFile(entryFile, 'utf8');
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.pf_meta'))) {
    const [, name = ''] = /^pagefind\.(.+)\.pf_meta$/.exec(file) ?? [];
    let content = await readPacked(join(folder, file));
    for (const [old, now] of renamed) content = replaceAll(content, old, now);
    // The fourth part names the filters and the fifth the sorts.
    const stable = rewrite(content, [3, 4]);
    const newName = rename(name, stable);
    await rm(join(folder, file));
    await writePacked(join(folder, `pagefind.${newName}.pf_meta`), stable);
    entry = entry.replace(name, newName);
  }
  await writeFile(entryFile, entry);
}

const SIGNATURE = Buffer.from('pagefind_dcd');

/** @param {string} path */
async function readPacked(path) {
  const content = gunzipSync(await readFile(path));
  if (!content.subarray(0, SIGNATURE.length).equals(SIGNATURE)) {
    throw new Error(
      `${path} is not in the form of Pagefind 1.5: see scripts/lib/stablePagefind.mjs.`,
    );
  }
  return content.subarray(SIGNATURE.length);
}

/**
 * @param {string} path
 * @param {Buffer} content
 */
async function writePacked(path, content) {
  const packed = gzipSync(Buffer.concat([SIGNATURE, content]), { level: 9 });
  packed[9] = 255;
  await writeFile(path, packed);
}

/**
 * A name of the same length, made from the content: the language, then hexadecimal digits.
 * @param {string} name
 * @param {Buffer} content
 */
function rename(name, content) {
  const [, language = '', digits = ''] = /^(.*_)([0-9a-f]+)$/.exec(name) ?? [];
  return language + createHash('sha256').update(content).digest('hex').slice(0, digits.length);
}

/**
 * @param {Buffer} content
 * @param {string} old
 * @param {string} now Of the same length.
 */
function replaceAll(content, old, now) {
  return Buffer.from(content.toString('latin1').replaceAll(old, now), 'latin1');
}

/**
 * Sort the lists at some places of a CBOR list (RFC 8949) by the bytes of their parts.
 * @param {Buffer} content
 * @param {number[]} places
 */
function rewrite(content, places) {
  const { header, parts } = readList(content);
  const sorted = parts.map((part, place) => {
    if (!places.includes(place)) return part;
    const list = readList(part);
    return Buffer.concat([list.header, ...list.parts.sort(Buffer.compare)]);
  });
  return Buffer.concat([header, ...sorted]);
}

/** @param {Buffer} content A CBOR list. */
function readList(content) {
  const { count, start } = readHead(content, 0);
  const parts = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    const end = endOf(content, at);
    parts.push(content.subarray(at, end));
    at = end;
  }
  return { header: content.subarray(0, start), parts };
}

/**
 * Where a CBOR item ends.
 * @param {Buffer} content
 * @param {number} at
 * @returns {number}
 */
function endOf(content, at) {
  const { kind, count, start } = readHead(content, at);
  if (kind === 2 || kind === 3) return start + count;
  if (kind !== 4 && kind !== 5) return start;
  let end = start;
  for (let left = kind === 4 ? count : 2 * count; left > 0; left--) end = endOf(content, end);
  return end;
}

/**
 * @param {Buffer} content
 * @param {number} at
 */
function readHead(content, at) {
  const first = content.readUInt8(at);
  const [kind, size] = [first >> 5, first & 31];
  if (size < 24) return { kind, count: size, start: at + 1 };
  const bytes = 2 ** (size - 24);
  // Simple values and fractions carry no count.
  const count = bytes <= 4 && kind !== 7 ? content.readUIntBE(at + 1, bytes) : 0;
  return { kind, count, start: at + 1 + bytes };
}
