/** `npm run bench:pages`: what each template costs a reader on a slow connection. */
import { runScript } from './lib/setup.mjs';

await runScript(async () => {
  const { benchPages } = await import('./bench/pages.mjs');
  await benchPages();
});
