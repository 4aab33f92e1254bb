/** Prints what the first result and the full text cost a reader on a slow connection. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../../scripts/lib/build.mjs';
import { launchBrowser } from '../../scripts/lib/browser.mjs';
import { serveDirectory } from '../../scripts/lib/server.mjs';
import { writeLargeContent } from './largeContent.ts';

const { values } = parseArgs({
  options: { root: { type: 'string' }, cohorts: { type: 'string' } },
});
const root = resolve(values.root ?? process.env['DIST_DIR'] ?? 'dist');
const browser = await launchBrowser();

/** Type words into a fresh search page, and measure until results show. */
async function measure(folder: string, words: string) {
  const server = await serveDirectory({ root: folder });
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(`${server.url}search/`, { waitUntil: 'networkidle' });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let bytes = 0;
  let requests = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  const box = page.getByRole('main').getByRole('searchbox');
  await box.focus();
  // The box was focused: what it loads has come before anything is typed.
  await page.waitForResponse(/search\/index\.json/).catch(() => undefined);
  await page.waitForTimeout(1500);
  await page.keyboard.insertText(words);
  const typedAt = performance.now();
  const report = (what: string) =>
    console.log(
      `  ${words.padEnd(16)} ${what.padEnd(13)} ${requests} requests, ${(bytes / 1000).toFixed(1)} kB, ${Math.round(performance.now() - typedAt)} ms after the last key`,
    );
  await page.locator('.results h3 a').first().waitFor();
  report('first result');
  await page.waitForResponse(/pagefind\/fragment/, { timeout: 20_000 }).catch(() => undefined);
  await page.waitForLoadState('networkidle');
  report('full text');
  await context.close();
  await server.close();
}

async function measureAll(title: string, folder: string, questions: string[]) {
  console.log(`${title}: slow connection (1.6 Mbit/s, 150 ms, CPU x4)`);
  for (const words of questions) await measure(folder, words);
}

if (!existsSync(join(root, 'search', 'index.json')))
  throw new Error(`There is no site in ${root}. Build it: npm run build`);
await measureAll('the site', root, ['npqml', 'head of year', 'midle leadership', 'Liverpool Hope']);
if (values.cohorts) {
  const folder = await mkdtemp(join(tmpdir(), 'search-load-'));
  await writeLargeContent(join(folder, 'content'), Number(values.cohorts));
  Object.assign(process.env, {
    CONTENT_DIR: join(folder, 'content'),
    DIST_DIR: join(folder, 'dist'),
  });
  await build();
  await measureAll(`${values.cohorts} cohorts more`, join(folder, 'dist'), [
    'npqml',
    'head of year',
    'ashashton',
    'npqsl ashashton',
  ]);
  await rm(folder, { recursive: true, force: true });
}
await browser.close();
