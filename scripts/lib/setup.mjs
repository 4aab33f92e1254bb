import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ExpectedError } from './errors.mjs';

/** The project's folder. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** The first Node that runs TypeScript without a flag; Astro itself needs 22.12. */
const MINIMUM_NODE = [22, 18];

/**
 * Run a script's task with the project's dependencies installed, under a Node that Astro accepts.
 *
 * Under an older Node the same script starts again with the Node that the dependencies bring.
 * @param {() => Promise<void>} task
 * @param {() => void} [onFailure] Called after the message of a failure is printed.
 */
export async function runScript(task, onFailure) {
  try {
    process.chdir(projectRoot);
    ensureDependencies();
    const node = projectNode();
    Object.assign(process.env, {
      ASTRO_TELEMETRY_DISABLED: '1',
      ASTRO_DEV_BACKGROUND: '0',
      ASTRO_PREVIEW_BACKGROUND: '0',
      PATH: [dirname(node), join(projectRoot, 'node_modules', '.bin'), process.env.PATH].join(
        delimiter,
      ),
    });
    if (node === process.execPath) await task();
    else process.exitCode = await startAgainWith(node);
  } catch (error) {
    console.error(error instanceof ExpectedError ? error.message : error);
    process.exitCode = 1;
    onFailure?.();
  }
}

/** Install the locked dependencies with `npm ci`, unless exactly they are installed already. */
export function ensureDependencies() {
  const locked = readPackages(join(projectRoot, 'package-lock.json'));
  // npm writes this record last, and removes it with the folder: a broken install has none.
  const installed = readPackages(join(projectRoot, 'node_modules', '.package-lock.json'));
  if (locked && installed && isInstalled(locked, installed)) return;

  // Not to standard output, which may be what another program reads.
  console.error('Installing the dependencies with npm ci (about half a minute) ...');
  const flags = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const npmScript = process.env.npm_execpath;
  const [command, args] = npmScript?.endsWith('.js')
    ? [process.env.npm_node_execpath ?? process.execPath, [npmScript, ...flags]]
    : ['npm', flags];
  const { status } = spawnSync(command, [...args, '--loglevel=error', '--no-progress'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    // Windows starts npm through npm.cmd, which needs a shell.
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (status !== 0) {
    throw new ExpectedError(
      'npm ci did not finish, so the dependencies are missing. Its message stands above; ' +
        'without a network connection, try again when there is one.',
    );
  }
}

/**
 * Tell whether an installation is the one that a lock file describes.
 *
 * Optional packages may be missing, since they depend on the system.
 * @param {Record<string, { integrity?: string, optional?: boolean, devOptional?: boolean }>} locked
 * @param {Record<string, { integrity?: string }>} installed
 */
export function isInstalled(locked, installed) {
  const nothingMissing = Object.entries(locked).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.integrity === wanted.integrity : wanted.optional || wanted.devOptional;
  });
  return nothingMissing && Object.keys(installed).every((path) => path in locked);
}

/**
 * Find the Node that runs everything after set-up: this one if it is new enough, else the one
 * that `optionalDependencies` brought.
 * @returns {string} Path of the executable.
 */
export function projectNode() {
  if (isNewEnough(process.versions.node)) return process.execPath;
  const bundled =
    process.platform === 'win32'
      ? join(projectRoot, 'node_modules', `node-win-${process.arch}`, 'bin', 'node.exe')
      : join(projectRoot, 'node_modules', '.bin', 'node');
  const { stdout } = spawnSync(bundled, ['--version'], { encoding: 'utf8' });
  if (stdout && isNewEnough(stdout.trim().slice(1))) return bundled;
  throw new ExpectedError(
    `This is Node ${process.versions.node}, and the project needs ${MINIMUM_NODE.join('.')} or ` +
      'later. Install Node 24 from https://nodejs.org/ and run the same command again.',
  );
}

/** @param {string} version */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [minimumMajor = 0, minimumMinor = 0] = MINIMUM_NODE;
  return major > minimumMajor || (major === minimumMajor && minor >= minimumMinor);
}

/** @param {string} lockFile */
function readPackages(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** @param {string} node */
function startAgainWith(node) {
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
