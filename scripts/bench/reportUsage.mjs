// Loaded into every process that is measured: writes what the process used when it ends.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** CPU seconds of ended child processes, Node's and others', where the system tells (Linux). */
function childSeconds() {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    const ticksASecond = 100;
    return (Number(fields[13]) + Number(fields[14])) / ticksASecond;
  } catch {
    return 0;
  }
}

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(
    join(process.env.USAGE_REPORTS, `${process.pid}.json`),
    JSON.stringify({
      cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
      childSeconds: childSeconds(),
      peakMegabytes: maxRSS / 1024,
    }),
  );
});
