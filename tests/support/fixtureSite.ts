import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** Settings for builds that the test run has for itself. */
const FOREIGN = /^(SITE_URL|BASE_PATH|CONTENT_DIR|BUILD_DATE|NODE_ENV|TEST|VITEST.*)$/;

/** The environment of such a build: that of the test run, without what is the run's own. */
export const fixtureEnvironment = (settings: Record<string, string>): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(([variable]) => !FOREIGN.test(variable)),
  ),
  ...settings,
});

/** A site built for one test file. */
export interface FixtureSite {
  folder: string;
  /** What the build printed. */
  output: string;
  ok: boolean;
}

const UNCHECKED =
  `import('./scripts/lib/build.mjs').then(({ build }) => build({ isContentChecked: false }))` +
  `.catch((error) => { console.error(error); process.exitCode = 1; })`;

/**
 * Build a site into a folder of its own below `.cache/test/`.
 *
 * @param settings Environment of the build, such as `BASE_PATH` or `CONTENT_DIR`.
 * @param isContentChecked Whether the content check may refuse the content.
 */
export function buildFixture(
  name: string,
  settings: Record<string, string> = {},
  isContentChecked = true,
): Promise<FixtureSite> {
  const folder = resolve('.cache/test', name);
  const child = spawn(
    process.execPath,
    isContentChecked ? ['scripts/build.mjs'] : ['--eval', UNCHECKED],
    { env: fixtureEnvironment({ ...settings, DIST_DIR: folder }) },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  return new Promise((done) => {
    child.on('close', (code) => done({ folder, output, ok: code === 0 }));
  });
}
