import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Put a finished folder in the place of another, which stays whole if anything fails.
 *
 * Both must be on one disk.
 * @param {string} target
 * @param {string} fresh
 */
export async function replaceFolder(target, fresh) {
  const old = `${fresh}.old`;
  const hadOld = existsSync(target);
  await mkdir(dirname(target), { recursive: true });
  if (hadOld) await rename(target, old);
  try {
    await rename(fresh, target);
  } catch (error) {
    if (hadOld) await rename(old, target);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

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
 * Remove what interrupted builds left in their shared parent folder; its entries begin with the
 * number of their process.
 * @param {string} parent
 */
export async function removeAbandoned(parent) {
  if (!existsSync(parent)) return;
  for (const name of await readdir(parent)) {
    if (!isRunning(Number.parseInt(name, 10))) {
      await rm(join(parent, name), { recursive: true, force: true });
    }
  }
}

/** @param {number} processId */
function isRunning(processId) {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
