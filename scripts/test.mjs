import { runScript } from './lib/setup.mjs';

await runScript(
  async () => {
    const { runChecks } = await import('./lib/checks.mjs');
    const { passed, failed } = await runChecks(process.argv.slice(2));
    if (failed > 0) process.exitCode = 1;
    console.log(closingLine(passed, failed));
  },
  () => console.log(closingLine(0, 1)),
);

/**
 * @param {number} passed
 * @param {number} failed
 */
function closingLine(passed, failed) {
  return `tests: ${passed} passed, ${failed} failed`;
}
