import { existsSync, readdirSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { ExpectedError } from './errors.mjs';
import { projectRoot } from './setup.mjs';

/**
 * What a build may be told by environment variables.
 * @typedef {object} BuildSettings
 * @property {string | undefined} siteUrl `SITE_URL`: scheme and host of the published site.
 * @property {string} basePath `BASE_PATH`: folder of the site on its host, with both slashes.
 * @property {string | undefined} contentDir `CONTENT_DIR`: content folder, as given.
 * @property {string} buildDate `BUILD_DATE`: the site's "today", YYYY-MM-DD.
 * @property {string} distDir `DIST_DIR`: absolute path of the folder to write.
 */

/**
 * Read and check the settings of a build.
 * @param {Record<string, string | undefined>} [env]
 * @param {Date} [now]
 * @returns {BuildSettings}
 * @throws {ExpectedError} naming the variable at fault and a right example.
 */
export function readSettings(env = process.env, now = new Date()) {
  return {
    siteUrl: env.SITE_URL ? checkSiteUrl(env.SITE_URL) : undefined,
    basePath: env.BASE_PATH ? checkBasePath(env.BASE_PATH) : '/',
    contentDir: env.CONTENT_DIR ? checkContentDir(env.CONTENT_DIR) : undefined,
    buildDate: env.BUILD_DATE ? checkBuildDate(env.BUILD_DATE) : londonDate(now),
    distDir: checkDistDir(env.DIST_DIR || 'dist'),
  };
}

/**
 * Read the port that `npm start` should try first.
 * @param {Record<string, string | undefined>} [env]
 */
export function readPort(env = process.env) {
  if (!env.PORT) return 4321;
  const port = Number(env.PORT);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw wrong('PORT', env.PORT, 'is not a port number from 1 to 65535', '8080');
}

/** @param {string} value */
function checkSiteUrl(value) {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const example = 'https://npq.example.org';
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.search || url.hash) {
    throw wrong('SITE_URL', value, 'is not the address of a site', example);
  }
  if (url.pathname !== '/') {
    throw wrong('SITE_URL', value, 'has a path, which belongs in BASE_PATH', example);
  }
  return url.origin;
}

/** @param {string} value */
function checkBasePath(value) {
  if (/^\/([\w.~-]+\/)*([\w.~-]+)?$/.test(value) && !/\/\.\.?(\/|$)/.test(value)) {
    return value.endsWith('/') ? value : `${value}/`;
  }
  throw wrong('BASE_PATH', value, 'is not a path that starts with a slash', '/npq/');
}

/** @param {string} value */
function checkContentDir(value) {
  const folder = resolve(projectRoot, value);
  if (existsSync(folder) && statSync(folder).isDirectory()) return value;
  throw wrong('CONTENT_DIR', value, 'is not a folder that exists', 'src/content');
}

/** @param {string} value */
function checkBuildDate(value) {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(value) : undefined;
  // A 31 June is read as 1 July, so only a date that comes back unchanged exists.
  if (date && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)) return value;
  throw wrong('BUILD_DATE', value, 'is not a date written YYYY-MM-DD', '2026-09-01');
}

/** @param {string} value */
function checkDistDir(value) {
  const folder = resolve(projectRoot, value);
  const inProject = relative(projectRoot, folder);
  const isInside = !inProject.startsWith('..') && !isAbsolute(inProject);
  const isOurs = isInside
    ? inProject === 'dist' || inProject.startsWith(`.cache${sep}`)
    : !existsSync(folder) || existsSync(join(folder, '_headers')) || isEmpty(folder);
  if (isOurs) return folder;
  throw wrong(
    'DIST_DIR',
    value,
    'may hold other files, and a build replaces the whole folder',
    'dist, or a new folder outside the project',
  );
}

/** @param {string} folder */
function isEmpty(folder) {
  return statSync(folder).isDirectory() && readdirSync(folder).length === 0;
}

/** @param {Date} now */
function londonDate(now) {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(now);
}

/**
 * @param {string} name
 * @param {string} value
 * @param {string} problem
 * @param {string} example
 */
function wrong(name, value, problem, example) {
  return new ExpectedError(`${name}: "${value}" ${problem}. Write for example: ${name}=${example}`);
}
