/** `npm run bench:lighthouse`: Lighthouse's four categories on every template, mobile emulation. */
import { runScript } from './lib/setup.mjs';

await runScript(async () => {
  const { benchLighthouse } = await import('./bench/lighthouse.mjs');
  process.exitCode = (await benchLighthouse(process.argv.slice(2))) ? 0 : 1;
});
