import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { writeDeployConfig } from './deployConfig.mjs';
import { ExpectedError } from './errors.mjs';
import { ask, checkServer } from './serverChecks.mjs';
import { readSettings } from './settings.mjs';
import { projectRoot } from './setup.mjs';

const PACKAGES = {
  nginx: 'nginx-light libnginx-mod-http-brotli-static',
  caddy: 'caddy',
  wrk: 'wrk',
};
const REQUESTS = 10_000;

/**
 * Serve the built site by nginx and by Caddy with the configurations in `deploy/`, ask each for
 * all it must do, and let it answer ten thousand requests.
 * @returns {Promise<boolean>} Whether nothing was wrong.
 */
export async function testServers() {
  install();
  const { distDir } = readSettings();
  const folder = mkdtempSync(join(tmpdir(), 'servers-'));
  const root = join(folder, 'root');
  await writeDeployConfig({ root: distDir, base: '/', folder });
  cpSync(distDir, root, { recursive: true });
  let isRight = true;
  try {
    for (const [name, port, start] of /** @type {const} */ ([
      ['nginx', 8471, startNginx],
      ['caddy', 8472, startCaddy],
    ])) {
      const server = start(folder, root, port);
      try {
        await untilAnswering(port);
        const results = await checkServer(port, root);
        const wrong = results.filter(({ problem }) => problem);
        console.log(
          `\n${name}: ${results.length - wrong.length} of ${results.length} checks right`,
        );
        for (const { what, problem } of wrong) console.log(`  wrong: ${what}: ${problem}`);
        const load = runLoad(port);
        console.log(`  ${load.summary}`);
        isRight &&= wrong.length === 0 && load.isRight;
      } finally {
        server.kill();
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return isRight;
}

/** Install what is missing from Debian's packages, where that is allowed. */
function install() {
  const isThere = (/** @type {string} */ name) =>
    spawnSync('sh', ['-c', `PATH=$PATH:/usr/sbin command -v ${name}`]).status === 0;
  const missing = Object.entries(PACKAGES).filter(([name]) => !isThere(name));
  if (missing.length === 0) return;
  const names = missing.flatMap(([, packages]) => packages.split(' '));
  const { status } = spawnSync('apt-get', ['install', '--yes', '--quiet', ...names]);
  if (status !== 0) {
    throw new ExpectedError(`Install first: sudo apt-get install ${names.join(' ')}`);
  }
}

/**
 * @param {string} folder
 * @param {string} root
 * @param {number} port
 */
function startNginx(folder, root, port) {
  const site = readFileSync(join(projectRoot, 'deploy', 'nginx', 'site.conf'), 'utf8')
    .replaceAll('/etc/nginx/prospectus', folder)
    .replaceAll('/var/www/prospectus', root)
    .replace('listen 80;', `listen 127.0.0.1:${port};`);
  mkdirSync(join(folder, 'logs'), { recursive: true });
  const modules = 'include /etc/nginx/modules-enabled/*.conf;';
  const events = 'events { worker_connections 1024; }';
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/logs/${name};`)
    .join(' ');
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${modules}\npid ${folder}/nginx.pid;\nworker_processes 1;\n${process.getuid?.() === 0 ? 'user root;' : ''}\n${events}\n` +
      `http { access_log off; sendfile on; ${paths}\n${site}\n}\n`,
  );
  return spawn(
    '/usr/sbin/nginx',
    ['-e', `${folder}/logs/error.log`, '-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
}

/**
 * @param {string} folder
 * @param {string} root
 * @param {number} port
 */
function startCaddy(folder, root, port) {
  const site = readFileSync(join(projectRoot, 'deploy', 'caddy', 'Caddyfile'), 'utf8')
    .replace(/^:80 \{$/m, `http://127.0.0.1:${port} {`)
    .replaceAll('/var/www/prospectus', root);
  writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
  return spawn('caddy', ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'], {
    stdio: ['ignore', 'ignore', 'ignore'],
    env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
}

/** @param {number} port */
async function untilAnswering(port) {
  for (let tries = 0; tries < 100; tries++) {
    if (await ask(port, '/').catch(() => undefined)) return;
    await wait(100);
  }
  throw new ExpectedError(`The server on port ${port} did not start.`);
}

/**
 * Let wrk ask for the home page, compressed, until it has asked often enough.
 * @param {number} port
 */
function runLoad(port) {
  let asked = 0;
  let faults = 0;
  let fastest = 0;
  while (asked < REQUESTS) {
    const { stdout } = spawnSync(
      'wrk',
      ['-t1', '-c16', '-d3s', '-H', 'Accept-Encoding: br', `http://127.0.0.1:${port}/`],
      { encoding: 'utf8' },
    );
    const count = Number(/(\d+) requests in/.exec(stdout)?.[1] ?? 0);
    if (count === 0) return { isRight: false, summary: `wrk: ${stdout}` };
    asked += count;
    faults += Number(/Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? 0);
    const sockets = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(
      stdout,
    );
    faults += (sockets ?? []).slice(1).reduce((sum, number) => sum + Number(number), 0);
    fastest = Math.max(fastest, Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1] ?? 0));
  }
  return {
    isRight: faults === 0,
    summary: `${asked} requests, ${faults} wrong, ${Math.round(fastest)} a second`,
  };
}
