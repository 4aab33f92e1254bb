import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CONTENT_CHECK } from './build.mjs';
import { ExpectedError } from './errors.mjs';
import { commandOf, runNode } from './run.mjs';
import { projectRoot } from './setup.mjs';
import { VITEST_PROJECTS, runVitest } from './vitestRun.mjs';

/** Where the site under test is built. */
const TEST_DIST = join('.cache', 'test', 'dist');

/** Commands that each count as one test, in the order they run. */
const COMMANDS = {
  content: () => [CONTENT_CHECK],
  types: () => [commandOf('astro'), 'check', '--minimumFailingSeverity', 'warning'],
  lint: () => [commandOf('@biomejs/biome'), 'lint', '--error-on-warnings'],
  format: () => [commandOf('prettier'), '--check', '--log-level', 'warn', '.'],
  build: () => [join('scripts', 'build.mjs')],
};

/**
 * Run the project's checks one after another; none hides those after it.
 *
 * `--only lint,unit` picks some; further words pick test files by name.
 * @param {string[]} args
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runChecks(args) {
  const { chosen, fileFilters } = readArguments(args);
  const env = testEnvironment();
  /** @type {{ name: string, passed: number, failed: number }[]} */
  const results = [];
  for (const [name, command] of Object.entries(COMMANDS)) {
    if (!chosen.has(name) || (name === 'content' && !existsSync(CONTENT_CHECK))) continue;
    if (name === 'build') await rm(TEST_DIST, { recursive: true, force: true });
    const ok = await runCommand(name, command(), env);
    results.push({ name, passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
  }
  const projects = VITEST_PROJECTS.filter((project) => chosen.has(project));
  const isUnbuilt = results.some(({ name, failed }) => name === 'build' && failed > 0);
  if (isUnbuilt) console.log('site, browser: not run, since the build failed');
  const runnable = projects.filter((project) => project === 'unit' || !isUnbuilt);
  if (runnable.length > 0) {
    results.push({ name: 'vitest', ...(await runVitest(runnable, fileFilters, env)) });
  }
  const failing = results.filter(({ failed }) => failed > 0).map(({ name }) => name);
  if (failing.length > 0) console.log(`failed: ${failing.join(', ')}`);
  return {
    passed: results.reduce((sum, { passed }) => sum + passed, 0),
    failed: results.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** @param {string[]} args */
function readArguments(args) {
  const known = [...Object.keys(COMMANDS), ...VITEST_PROJECTS];
  if (args[0] !== '--only') return { chosen: new Set(known), fileFilters: args };
  const names = (args[1] ?? '').split(',');
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new ExpectedError(
      `--only: "${unknown.join(',')}" is not a check. Choose from: ${known.join(', ')}`,
    );
  }
  return { chosen: new Set(names), fileFilters: args.slice(2) };
}

/** The environment of the checks: settings for a build of one's own do not reach them. */
function testEnvironment() {
  const { SITE_URL, BASE_PATH, CONTENT_DIR, BUILD_DATE, NODE_ENV, ...others } = process.env;
  const testDist = join(projectRoot, TEST_DIST);
  return { ...others, DIST_DIR: testDist, TEST_DIST: testDist };
}

/**
 * @param {string} name
 * @param {string[]} command
 * @param {NodeJS.ProcessEnv} env
 */
async function runCommand(name, command, env) {
  const startedAt = performance.now();
  process.stdout.write(`${name} ... `);
  const { ok, output } = await runNode(command, { env });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${ok ? 'passed' : 'FAILED'}, ${seconds} s`);
  if (!ok) console.log(output.trimEnd());
  return ok;
}
