import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPaths } from './checks.mjs';

const REQUESTS = 10_000;

/**
 * Let wrk ask for pages, files and moved addresses in turn, compressed, until it has asked often
 * enough. It takes a missing page and a broken connection for a fault.
 * @param {{ port: number, root: string, base: string, folder: string }} site
 */
export function runLoad({ port, root, base, folder }) {
  const { pages, moved, script, font } = listPaths(root, base);
  const paths = [...pages, ...moved.map(({ from }) => from), script, font];
  const turns = join(folder, 'turns.lua');
  writeFileSync(
    turns,
    `local paths = { ${paths.map((path) => JSON.stringify(path)).join(', ')} }\n` +
      'local turn = 0\n' +
      'request = function()\n  turn = turn % #paths + 1\n  return wrk.format("GET", paths[turn])\nend\n',
  );
  let asked = 0;
  let faults = 0;
  let fastest = 0;
  while (asked < REQUESTS) {
    const { stdout } = spawnSync(
      'wrk',
      ['-t1', '-c16', '-d3s', '-s', turns, '-H', 'Accept-Encoding: br', `http://127.0.0.1:${port}`],
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
    summary: `${asked} requests for ${paths.length} addresses, ${faults} wrong, ${Math.round(fastest)} a second`,
  };
}
