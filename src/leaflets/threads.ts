/** Threads that set documents. They start when there is work and do not keep the process alive. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PrintedDocument } from '../emitters/leaflets/document.ts';
import type { Printed } from './typeset.ts';

interface Job {
  document: PrintedDocument;
  resolve: (printed: Printed) => void;
  reject: (error: Error) => void;
}

/** Starting a thread takes as long as setting about ten documents. */
const JOBS_WORTH_A_THREAD = 6;

const waiting: Job[] = [];
const idle: Worker[] = [];
let threads = 0;

/** Set a document in the next free thread. */
export function typesetInThread(document: PrintedDocument): Promise<Printed> {
  return new Promise((resolve, reject) => {
    waiting.push({ document, resolve, reject });
    const isWorthAThread = threads === 0 || waiting.length >= JOBS_WORTH_A_THREAD;
    if (idle.length === 0 && threads < availableParallelism() && isWorthAThread) startThread();
    else setNext(idle.pop());
  });
}

function startThread(): void {
  threads += 1;
  // Not from `import.meta.url`: the build bundles this file, and the thread runs from the source.
  setNext(new Worker(join(process.cwd(), 'src', 'leaflets', 'worker.ts')));
}

function setNext(thread: Worker | undefined): void {
  if (!thread) return;
  const job = waiting.shift();
  if (!job) {
    thread.unref();
    idle.push(thread);
    return;
  }
  const onMessage = ({ printed, problem }: { printed?: Printed; problem?: string }) => {
    thread.off('error', onError);
    if (printed) job.resolve(printed);
    else job.reject(new Error(problem));
    setNext(thread);
  };
  const onError = (error: Error) => {
    thread.off('message', onMessage);
    threads -= 1;
    job.reject(new Error(`The typesetter of the leaflets stopped: ${error.message}`));
    if (threads === 0 && waiting.length > 0) startThread();
  };
  thread.ref();
  thread.once('message', onMessage);
  thread.once('error', onError);
  thread.postMessage(job.document);
}
