/** `npm run pictures`: photographs the examples of components afresh, to be looked at and committed. */
import { runScript } from './lib/setup.mjs';

await runScript(async () => {
  process.env.KEEP_PICTURES = '1';
  const { runChecks } = await import('./lib/checks.mjs');
  const { failed } = await runChecks(['--only', 'build,browser', 'components']);
  if (failed > 0) process.exitCode = 1;
  else
    console.log(
      'The pictures are in tests/browser/pictures/: look at what changed, and commit it.',
    );
});
