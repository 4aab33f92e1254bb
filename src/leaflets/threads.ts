/** Threads that set documents. They start when there is work and do not keep the process alive. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
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

/** Starting a thread takes as long as setting a few documents. */
const JOBS_WORTH_A_THREAD = 6;

/** Typst keeps what it has set, 0.2 GB after so many documents, and forgets it only with its thread. */
const DOCUMENTS_OF_A_THREAD = 13;

export const mostThreads = availableParallelism();

const waiting: Job[] = [];
const idle: Worker[] = [];
const done = new WeakMap<Worker, number>();
let threads = 0;

let program: Promise<WebAssembly.Module> | undefined;

/** The typesetter, compiled once: threads share its code, and what one warms up is warm in the next. */
function loadProgram(): Promise<WebAssembly.Module> {
  program ??= compileProgram();
  return program;
}

async function compileProgram(): Promise<WebAssembly.Module> {
  const packages = createRequire(join(process.cwd(), 'package.json'));
  const file = packages.resolve('@myriaddreamin/typst-ts-web-compiler/wasm');
  return WebAssembly.compile(new Uint8Array(await readFile(file)));
}

/** Set a document in the next free thread. */
export function typesetInThread(document: PrintedDocument): Promise<Printed> {
  return new Promise((resolve, reject) => {
    waiting.push({ document, resolve, reject });
    const isWorthAThread = threads === 0 || waiting.length >= JOBS_WORTH_A_THREAD;
    if (idle.length === 0 && threads < mostThreads && isWorthAThread) startThread();
    else setNext(idle.pop());
  });
}

function startThread(): void {
  threads += 1;
  loadProgram().then(
    (workerData) => {
      // Not from `import.meta.url`: the build bundles this file, and the thread runs from the source.
      const file = join(process.cwd(), 'src', 'leaflets', 'worker.ts');
      setNext(new Worker(file, { workerData }));
    },
    (error: Error) => {
      threads -= 1;
      program = undefined;
      const problem = new Error(
        `The typesetter of the leaflets is not installed: ${error.message}. Run npm ci.`,
      );
      for (const { reject } of waiting.splice(0)) reject(problem);
    },
  );
}

/** Let a thread go that has set its share; another takes the work that waits. */
function retire(thread: Worker): void {
  threads -= 1;
  thread.terminate();
  if (waiting.length > 0) startThread();
}

function setNext(thread: Worker | undefined): void {
  if (!thread) return;
  if ((done.get(thread) ?? 0) >= DOCUMENTS_OF_A_THREAD) {
    retire(thread);
    return;
  }
  const job = waiting.shift();
  if (!job) {
    thread.unref();
    idle.push(thread);
    return;
  }
  const onMessage = ({ printed, problem }: { printed?: Printed; problem?: string }) => {
    thread.off('error', onError);
    done.set(thread, (done.get(thread) ?? 0) + 1);
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
