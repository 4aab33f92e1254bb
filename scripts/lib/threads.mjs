import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** The program of each thread. */
const PROGRAM = new URL('thread.mjs', import.meta.url);

/**
 * Share items out among as many threads as there are processors. A thread takes the next item when
 * it is done with one, so a large one holds up nobody.
 * @template Item, Options, Result
 * @param {URL} module Exports `work(items, options)`, which a thread calls once, with an iterable
 *   of the items that fall to it.
 * @param {readonly Item[]} items What a message can hold.
 * @param {Options} options For every thread the same.
 * @returns {Promise<Result[]>} What each thread made of its items.
 * @throws what a thread throws.
 */
export function inThreads(module, items, options) {
  const taken = new SharedArrayBuffer(4);
  const threads = Array.from({ length: Math.min(availableParallelism(), items.length) }, () => {
    const workerData = { module: module.href, items, options, taken };
    // Nothing that this process was started with concerns its threads.
    return new Worker(PROGRAM, { workerData, execArgv: [] });
  });
  return Promise.all(threads.map(resultOf)).finally(() =>
    Promise.all(threads.map((thread) => thread.terminate())),
  );
}

/**
 * @param {Worker} thread
 * @returns {Promise<any>}
 */
function resultOf(thread) {
  return new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
  });
}
