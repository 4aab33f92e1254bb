import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isRunning } from './folders.mjs';

/**
 * Do a task while no other process does one under the same lock; wait for its turn.
 * @template Result
 * @param {string} file The lock: it holds the number of the process that has it.
 * @param {() => Promise<Result>} task
 * @param {() => void} [onWait] Called once if another process has the lock.
 * @returns {Promise<Result>}
 */
export async function withLock(file, task, onWait) {
  await mkdir(dirname(file), { recursive: true });
  let hasWaited = false;
  while (!(await take(file))) {
    const holder = Number.parseInt(await readFile(file, 'utf8').catch(() => ''), 10);
    if (holder && !isRunning(holder)) {
      await rm(file, { force: true });
      continue;
    }
    if (!hasWaited) onWait?.();
    hasWaited = true;
    await wait(200);
  }
  try {
    return await task();
  } finally {
    await rm(file, { force: true });
  }
}

/** @param {string} file */
async function take(file) {
  try {
    await writeFile(file, `${process.pid}`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}
