import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { withLock } from '../../scripts/lib/lock.mjs';

let folder: string;
let lock: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  lock = join(folder, 'lock');
});

describe('a lock', () => {
  it('holds the number of its process while the task runs, and is gone after it', async () => {
    const held = await withLock(lock, async (wasAbandoned) => [
      readFileSync(lock, 'utf8'),
      wasAbandoned,
    ]);
    expect(held).toEqual([`${process.pid}`, false]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is gone after a task that failed', async () => {
    const fail = async () => {
      throw new Error('no');
    };
    await expect(withLock(lock, fail)).rejects.toThrow('no');
    expect(existsSync(lock)).toBe(false);
  });

  it('is waited for while its process runs, and taken from it when it dies', async () => {
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
    writeFileSync(lock, `${other.pid}`);
    const waitedFor: number[] = [];
    const task = withLock(
      lock,
      async (wasAbandoned) => wasAbandoned,
      (holder) => waitedFor.push(holder),
    );
    await wait(300);
    expect(waitedFor).toEqual([other.pid]);
    other.kill('SIGKILL');
    expect(await task).toBe(true);
  });

  it('is not left behind empty by a disk that takes no more', async () => {
    const take = `import('./scripts/lib/lock.mjs').then(({ withLock }) => withLock(${JSON.stringify(lock)}, async () => {}))`;
    // A limit on the size of files makes the system refuse to write, as a full disk does.
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', 'ulimit -f 0; exec "$0" -e "$1"', process.execPath, take],
      { encoding: 'utf8' },
    );
    expect(stderr).toContain('EFBIG');
    expect(status).not.toBe(0);
    expect(readdirSync(folder)).toEqual([]);
  });
});
