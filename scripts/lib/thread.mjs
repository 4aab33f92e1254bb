// The program of a thread that `threads.mjs` starts.
import { parentPort, workerData } from 'node:worker_threads';

const { module, items, options, taken } = workerData;
const counter = new Int32Array(taken);

/** The items that fall to this thread: the next that no other has taken. */
function* take() {
  for (;;) {
    const index = Atomics.add(counter, 0, 1);
    if (index >= items.length) return;
    yield items[index];
  }
}

const { work } = await import(module);
parentPort?.postMessage(await work(take(), options));
