import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const reporter = fileURLToPath(new URL('reportUsage.mjs', import.meta.url));

/**
 * Run a Node program and its Node children, and measure them.
 *
 * @param {string[]} args Script and its arguments.
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<{ wallSeconds: number, cpuSeconds: number, peakMegabytes: number, output: string }>} CPU includes all
 *   child processes (on Linux); memory is the peak of the largest Node process.
 * @throws {Error} with what the program printed, if it fails.
 */
export async function measure(args, { cwd = process.cwd(), env = process.env } = {}) {
  const reports = mkdtempSync(join(tmpdir(), 'usage-'));
  const startedAt = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...env, USAGE_REPORTS: reports, NODE_OPTIONS: `--import ${reporter}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (text) => {
    output += text;
  });
  child.stderr.on('data', (text) => {
    output += text;
  });
  const code = await new Promise((resolve) => {
    child.on('close', resolve);
  });
  const wallSeconds = (performance.now() - startedAt) / 1000;
  const read = (name) => JSON.parse(readFileSync(join(reports, name), 'utf8'));
  const usages = readdirSync(reports).map(read);
  const whole = usages.length > 0 ? read(`${child.pid}.json`) : undefined;
  rmSync(reports, { recursive: true });
  if (code !== 0) throw new Error(`${args.join(' ')} failed:\n${output.slice(-3000)}`);
  return {
    wallSeconds,
    cpuSeconds: whole.cpuSeconds + whole.childSeconds,
    peakMegabytes: Math.max(...usages.map(({ peakMegabytes }) => peakMegabytes)),
    output,
  };
}
