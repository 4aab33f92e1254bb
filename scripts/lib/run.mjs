import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { projectRoot } from './setup.mjs';

const END_WITH_PARENT = new URL('endWithParent.mjs', import.meta.url).href;

const INHERITED = /** @type {const} */ (['inherit', 'inherit', 'inherit']);
const COLLECTED = /** @type {const} */ (['ignore', 'pipe', 'pipe']);

/**
 * Run a Node program and wait for its end. It ends with this process, even if this one is killed.
 * @param {string[]} args Script and its arguments.
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean }} [options] `show` passes its output on
 *   instead of collecting it.
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function runNode(args, { env = process.env, show = false } = {}) {
  const child = spawn(process.execPath, ['--import', END_WITH_PARENT, ...args], {
    cwd: projectRoot,
    env,
    stdio: [...(show ? INHERITED : COLLECTED), 'ipc'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/**
 * Find the script behind a dependency's command.
 * @param {string} packageName
 */
export function commandOf(packageName) {
  const manifest = join(projectRoot, 'node_modules', packageName, 'package.json');
  const { bin } = createRequire(manifest)(manifest);
  const script = typeof bin === 'string' ? bin : bin[packageName.split('/').at(-1) ?? ''];
  return join(dirname(manifest), script);
}
