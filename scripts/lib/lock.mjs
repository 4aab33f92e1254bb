import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isRunning } from './folders.mjs';

/**
 * Do a task while no other process does one under the same lock; wait for its turn.
 * @template Result
 * @param {string} file The lock: it holds the number of the process that has it.
 * @param {(wasAbandoned: boolean) => Promise<Result>} task Told whether the process that had the
 *   lock before died with it.
 * @param {(holder: number) => void} [onWait] Called once if another process has the lock.
 * @returns {Promise<Result>}
 */
export async function withLock(file, task, onWait) {
  await mkdir(dirname(file), { recursive: true });
  let hasWaited = false;
  let wasAbandoned = false;
  while (!(await take(file))) {
    const holder = Number.parseInt(await readFile(file, 'utf8').catch(() => ''), 10);
    if (holder && !isRunning(holder)) {
      await rm(file, { force: true });
      wasAbandoned = true;
      continue;
    }
    if (!hasWaited) onWait?.(holder);
    hasWaited = true;
    await wait(200);
  }
  try {
    return await task(wasAbandoned);
  } finally {
    await rm(file, { force: true });
  }
}

/**
 * The lock appears with its number in it: a process killed in between, or a full disk, leaves no
 * lock without a holder, for which all others would wait.
 * @param {string} file
 */
async function take(file) {
  const own = `${file}.${process.pid}`;
  try {
    await writeFile(own, `${process.pid}`);
    await link(own, file);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(own, { force: true });
  }
}
