import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Numbers of the system call `renameat2`, which Node does not offer, on Linux. */
const RENAMEAT2 = /** @type {Record<string, number>} */ ({ x64: 316, arm64: 276 });

/**
 * Two names of one disk change places in a single step of the file system: at no moment is one of
 * them missing.
 * @param {string} one
 * @param {string} other
 * @returns {boolean} Whether it was done. Where the system cannot, nothing has changed.
 */
export function exchangeNames(one, other) {
  if (process.platform !== 'linux') return false;
  const number = RENAMEAT2[process.arch];
  // -100 stands for the working folder, and 2 for an exchange.
  const call = `exit(syscall(${number}, -100, $ARGV[0], -100, $ARGV[1], 2) == 0 ? 0 : 1)`;
  /** @type {[string, string[]][]} */
  const ways = [
    ...(number ? [/** @type {[string, string[]]} */ (['perl', ['-e', call, one, other]])] : []),
    ['mv', ['--exchange', '--no-target-directory', one, other]],
  ];
  return ways.some(([command, args]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0);
}

/**
 * Put a finished folder in the place of another, which stays whole if anything fails.
 *
 * Both must be on one disk. Where names cannot be exchanged, the old folder is set aside and the
 * new one renamed: should the process die between the two, `recoverFolder` puts the old one back.
 * @param {string} target
 * @param {string} fresh
 * @param {typeof exchangeNames} [exchange]
 */
export async function replaceFolder(target, fresh, exchange = exchangeNames) {
  await stat(fresh);
  await mkdir(dirname(target), { recursive: true });
  const old = `${fresh}.old`;
  if (!existsSync(target)) {
    await rename(fresh, target);
  } else if (exchange(target, fresh)) {
    await rm(fresh, { recursive: true, force: true });
  } else {
    await rename(target, old);
    try {
      await rename(fresh, target);
    } catch (error) {
      await rename(old, target);
      throw error;
    }
    await rm(old, { recursive: true, force: true });
  }
}

/**
 * Put back a published folder that an interrupted build had set aside.
 * @param {string} target
 * @param {string} workDir Where builds work; the folder that was set aside ends in `.old`.
 * @returns {Promise<boolean>} Whether one was put back.
 */
export async function recoverFolder(target, workDir) {
  if (existsSync(target) || !existsSync(workDir)) return false;
  const aside = (await readdir(workDir)).filter((name) => name.endsWith('.old')).at(-1);
  if (!aside) return false;
  await rename(join(workDir, aside), target);
  return true;
}
