import { existsSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * List the files below a folder.
 * @param {string} folder
 * @param {string} [extension] With its dot; every file without it.
 * @returns {Promise<string[]>} Sorted paths that start with the folder.
 */
export async function listFiles(folder, extension = '') {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * Remove the oldest files of a cache beyond a number, and some more, so that it is seldom done.
 * @param {string} folder Without folders in it; it need not be there.
 * @param {number} most
 */
export async function forgetOldest(folder, most) {
  const names = existsSync(folder) ? await readdir(folder) : [];
  if (names.length <= most) return;
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      return { path, usedAt: (await stat(path)).mtimeMs };
    }),
  );
  files.sort((one, other) => other.usedAt - one.usedAt);
  for (const { path } of files.slice(Math.floor(most * 0.8))) await rm(path, { force: true });
}

/**
 * Remove what interrupted builds left in their shared parent folder; its entries begin with the
 * number of their process.
 * @param {string} parent
 * @returns {Promise<number>} How many were removed.
 */
export async function removeAbandoned(parent) {
  if (!existsSync(parent)) return 0;
  const names = await readdir(parent);
  const abandoned = names.filter((name) => !isRunning(Number.parseInt(name, 10)));
  for (const name of abandoned) await rm(join(parent, name), { recursive: true, force: true });
  return abandoned.length;
}

/**
 * Tell whether a process of this number is running.
 * @param {number} processId
 */
export function isRunning(processId) {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
