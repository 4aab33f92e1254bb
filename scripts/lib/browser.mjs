import { accessSync, constants, existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { ExpectedError } from './errors.mjs';
import { runNode } from './run.mjs';
import { projectRoot } from './setup.mjs';

const COMMANDS = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome',
];

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A browser to start, with the environment it needs.
 * @typedef {{ executablePath: string, env?: Record<string, string> }} Browser
 */

/**
 * Find a Chrome or Chromium: the one BROWSER_PATH names, an installed one, or the packaged one.
 * @returns {Promise<Browser>}
 */
export async function findBrowser() {
  const named = process.env.BROWSER_PATH;
  if (named && !isExecutable(named)) {
    throw new ExpectedError(
      `BROWSER_PATH: "${named}" is not a program. ` +
        'Write for example: BROWSER_PATH=/usr/bin/google-chrome',
    );
  }
  const installed = named || installedBrowsers().find(isExecutable);
  if (installed) return { executablePath: installed };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackBrowser();
  throw new ExpectedError(
    'No Chrome or Chromium was found. Install one, or name it: BROWSER_PATH=/path/to/chrome',
  );
}

/**
 * Start a headless browser.
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser() {
  const { chromium } = await import('playwright-core');
  const { executablePath, env } = await findBrowser();
  return chromium.launch({
    executablePath,
    args: FLAGS,
    env: { ...process.env, ...env },
    // Chromium refuses to run as root in its sandbox.
    chromiumSandbox: process.getuid?.() !== 0,
  });
}

function installedBrowsers() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) =>
      join(process.env[name] ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
    );
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/opt/google/chrome', '/snap/bin'];
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Unpack the browser of `@sparticuz/chromium`, once per version.
 * @returns {Promise<Browser>}
 */
async function unpackBrowser() {
  const manifest = join(projectRoot, 'node_modules', '@sparticuz', 'chromium', 'package.json');
  const { version } = JSON.parse(await readFile(manifest, 'utf8'));
  const folder = join(projectRoot, '.cache', 'browser', version);
  const done = join(folder, 'done');
  if (!existsSync(done)) {
    // Unpacked elsewhere and renamed, since several test files may ask at once.
    const fresh = `${folder}.${process.pid}`;
    await mkdir(fresh, { recursive: true });
    // The package unpacks into the temporary folder and offers no other.
    const unpack = `import('@sparticuz/chromium').then(({ default: c }) => c.executablePath())`;
    const { ok, output } = await runNode(['--eval', unpack], {
      env: { ...process.env, TMPDIR: fresh },
    });
    if (!ok) throw new ExpectedError(`The packaged browser could not be unpacked.\n${output}`);
    await writeFile(join(fresh, 'fonts.conf'), fontsConfiguration(folder));
    await writeFile(join(fresh, 'done'), '');
    await rename(fresh, folder).catch(() => rm(fresh, { recursive: true }));
  }
  return {
    executablePath: join(folder, 'chromium'),
    env: { FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

/** @param {string} folder */
function fontsConfiguration(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
  <match target="pattern">
    <edit name="family" mode="append_last"><string>Open Sans</string></edit>
  </match>
</fontconfig>
`;
}
