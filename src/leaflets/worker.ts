/** A thread that sets documents, one after another. */
import { parentPort } from 'node:worker_threads';
import type { PrintedDocument } from '../emitters/leaflets/document.ts';
import { typeset } from './typeset.ts';

parentPort?.on('message', async (document: PrintedDocument) => {
  try {
    parentPort?.postMessage({ printed: await typeset(document) });
  } catch (error) {
    parentPort?.postMessage({ problem: String(error) });
  }
});
