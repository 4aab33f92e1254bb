import { watch } from 'node:fs';
import { resolve } from 'node:path';
import { CONTENT_CHECK } from './build.mjs';
import { runNode } from './run.mjs';
import { projectRoot } from './setup.mjs';

/** Editors save a file in several steps; the check waits until they are done. */
const QUIET_MS = 400;

/** Print what the content check finds, now and after each change, and stop nothing. */
export function checkWhileEditing() {
  const folder = resolve(projectRoot, process.env.CONTENT_DIR || 'src/content');
  let last = '';
  let isRunning = false;
  let isStale = false;
  const check = async () => {
    isStale = isRunning;
    if (isRunning) return;
    isRunning = true;
    const { output } = await runNode([CONTENT_CHECK, '--severity', 'warning']);
    isRunning = false;
    if (output !== last) console.log(output.trimEnd());
    last = output;
    if (isStale) await check();
  };
  /** @type {NodeJS.Timeout | undefined} */
  let waiting;
  try {
    const watcher = watch(folder, { recursive: true }, () => {
      clearTimeout(waiting);
      waiting = setTimeout(check, QUIET_MS);
    });
    watcher.on('error', () => watcher.close());
    watcher.unref();
  } catch {
    // Without a folder there is nothing to watch; the check itself says so.
  }
  void check();
}
