import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ExpectedError } from '../lib/errors.mjs';
import { projectRoot } from '../lib/setup.mjs';
import { ask } from './checks.mjs';

/** Programs by the packages of Debian that bring them. */
const PACKAGES = {
  nginx: 'nginx-light libnginx-mod-http-brotli-static',
  caddy: 'caddy',
  wrk: 'wrk',
};

/** Install what is missing from Debian's packages, where that is allowed. */
export function installPrograms() {
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
 * Start nginx with `deploy/nginx/site.conf`.
 * @param {string} folder Where the generated files are; nginx keeps its own files there too.
 * @param {string} webRoot
 * @param {number} port
 */
export function startNginx(folder, webRoot, port) {
  const site = readFileSync(join(projectRoot, 'deploy', 'nginx', 'site.conf'), 'utf8')
    .replaceAll('/etc/nginx/prospectus', folder)
    .replaceAll('/var/www/prospectus', webRoot)
    .replace('listen 80;', `listen 127.0.0.1:${port};`);
  mkdirSync(join(folder, 'logs'), { recursive: true });
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/logs/${name};`,
  );
  const lines = [
    'include /etc/nginx/modules-enabled/*.conf;',
    `pid ${folder}/nginx.pid;`,
    'worker_processes 1;',
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'events { worker_connections 1024; }',
    'http {',
    'access_log off; sendfile on;',
    ...paths,
    site,
    '}',
  ];
  const config = join(folder, 'nginx.conf');
  writeFileSync(config, `${lines.join('\n')}\n`);
  const errors = join(folder, 'logs', 'error.log');
  return run(folder, '/usr/sbin/nginx', ['-e', errors, '-c', config, '-g', 'daemon off;']);
}

/**
 * Start Caddy with `deploy/caddy/Caddyfile`.
 * @param {string} folder Where the generated files are; Caddy keeps its own files there too.
 * @param {string} webRoot
 * @param {number} port
 */
export function startCaddy(folder, webRoot, port) {
  const site = readFileSync(join(projectRoot, 'deploy', 'caddy', 'Caddyfile'), 'utf8')
    .replace(/^:80 \{$/m, `http://127.0.0.1:${port} {`)
    .replaceAll('/var/www/prospectus', webRoot);
  const config = join(folder, 'Caddyfile');
  writeFileSync(config, `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
  const env = { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  return run(folder, 'caddy', ['run', '--config', config, '--adapter', 'caddyfile'], env);
}

/**
 * Wait until a server answers.
 * @param {string} folder Where its output is.
 * @param {number} port
 * @throws {ExpectedError} after ten seconds.
 */
export async function untilAnswering(folder, port) {
  for (let tries = 0; tries < 100; tries++) {
    if (await ask(port, '/').catch(() => undefined)) return;
    await wait(100);
  }
  const output = readFileSync(join(folder, 'output.txt'), 'utf8');
  throw new ExpectedError(`The server on port ${port} did not start.\n${output}`);
}

/**
 * Run a server; what it says goes to `output.txt`.
 * @param {string} folder
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {{ stop: () => Promise<void> }}
 */
function run(folder, command, args, env = process.env) {
  const output = openSync(join(folder, 'output.txt'), 'a');
  const child = spawn(command, args, { env, stdio: ['ignore', output, output] });
  const ended = new Promise((done) => child.on('close', done));
  return {
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}
