import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeDeployConfig } from '../lib/deployConfig.mjs';
import { projectRoot } from '../lib/setup.mjs';
import { checkServer } from './checks.mjs';
import { runLoad } from './load.mjs';
import { installPrograms, startCaddy, startNginx, untilAnswering } from './programs.mjs';
import { buildSites } from './sites.mjs';

const FOLDER = join(projectRoot, '.cache', 'servers');

/**
 * Serve built sites by nginx and by Caddy with the configurations in `deploy/`, ask each for all
 * it must do, and let it answer ten thousand requests. One site stands at the root of its host,
 * the other below a path; each has a page that moved.
 * @returns {Promise<boolean>} Whether nothing was wrong.
 */
export async function testServers() {
  installPrograms();
  rmSync(FOLDER, { recursive: true, force: true });
  const faults = [];
  for (const { base, webRoot, siteRoot } of await buildSites(FOLDER)) {
    const configs = join(FOLDER, `configs${base.replaceAll('/', '-')}`);
    await writeDeployConfig({ root: siteRoot, base, folder: configs });
    for (const [name, port, start] of /** @type {const} */ ([
      ['nginx', 8471, startNginx],
      ['Caddy', 8472, startCaddy],
    ])) {
      const server = start(configs, webRoot, port);
      try {
        await untilAnswering(configs, port);
        const results = await checkServer({ port, root: siteRoot, base });
        const wrong = results.filter(({ problem }) => problem);
        const right = results.length - wrong.length;
        console.log(`\n${name}, site at ${base}: ${right} of ${results.length} checks right`);
        for (const { what, problem } of wrong) console.log(`  wrong: ${what}: ${problem}`);
        const load = runLoad({ port, root: siteRoot, base, folder: configs });
        console.log(`  ${load.summary}`);
        faults.push(...wrong, ...(load.isRight ? [] : [load.summary]));
      } finally {
        await server.stop();
      }
    }
  }
  return faults.length === 0;
}
