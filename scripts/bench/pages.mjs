import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../lib/browser.mjs';
import { build } from '../lib/build.mjs';
import { serveDirectory } from '../lib/server.mjs';
import { readSettings } from '../lib/settings.mjs';
import { templatesOf } from './templates.mjs';

/** 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back; processor four times slower. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const processorSlowdown = 4;
const runs = 3;

const median = (values) => values.sort((one, other) => one - other)[Math.floor(values.length / 2)];

/** Load a page once with an empty cache; times in ms, sizes in bytes as they came over the wire. */
async function load(browser, address) {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 2,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: processorSlowdown });
  let bytes = 0;
  let requests = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await page.addInitScript(() => {
    window.measured = { lcp: 0, cls: 0, blocking: 0 };
    const observe = (type, note) =>
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
        type,
        buffered: true,
      });
    observe('largest-contentful-paint', (entry) => {
      window.measured.lcp = entry.startTime;
    });
    observe('layout-shift', (entry) => {
      if (!entry.hadRecentInput) window.measured.cls += entry.value;
    });
    observe('longtask', (entry) => {
      window.measured.blocking += Math.max(0, entry.duration - 50);
    });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const times = await page.evaluate(() => ({
    fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    ...window.measured,
  }));
  await context.close();
  return { ...times, bytes, requests };
}

/** Build the site, load one page of each template a few times, and print the medians beside an empty page. */
export async function benchPages() {
  await build();
  const { distDir, basePath } = readSettings();
  const emptyFolder = mkdtempSync(join(tmpdir(), 'empty-page-'));
  writeFileSync(join(emptyFolder, 'index.html'), '<!doctype html><title>Empty</title><p>Empty');
  const browser = await launchBrowser();
  const site = await serveDirectory({ root: distDir, base: basePath });
  const empty = await serveDirectory({ root: emptyFolder });
  const header = ['requests', 'bytes', 'FCP ms', 'LCP ms', 'CLS', 'blocking ms'];
  console.log(`\n${'page'.padEnd(56)}${header.map((name) => name.padStart(12)).join('')}`);
  const addresses = [
    ['(an empty page)', empty.url],
    ...templatesOf(distDir).map((path) => [path, new URL(`.${path}`, site.url).href]),
  ];
  for (const [name, address] of addresses) {
    const loads = [];
    for (let run = 0; run < runs; run += 1) loads.push(await load(browser, address));
    const of = (figure) => median(loads.map((result) => result[figure]));
    const figures = [
      of('requests'),
      of('bytes'),
      of('fcp').toFixed(0),
      of('lcp').toFixed(0),
      of('cls').toFixed(3),
      of('blocking').toFixed(0),
    ];
    console.log(
      `${name.padEnd(56)}${figures.map((figure) => String(figure).padStart(12)).join('')}`,
    );
  }
  await browser.close();
  await Promise.all([site.close(), empty.close()]);
  rmSync(emptyFolder, { recursive: true });
}
