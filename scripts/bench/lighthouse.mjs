import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { findBrowser } from '../lib/browser.mjs';
import { build } from '../lib/build.mjs';
import { serveDirectory } from '../lib/server.mjs';
import { readSettings } from '../lib/settings.mjs';
import { templatesOf } from './templates.mjs';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Other work on the machine costs a page points: it may try again. */
const tries = 3;

/**
 * Build the site and run Lighthouse on one page of each template.
 *
 * Pages that ask search engines to leave them out are not faulted for that.
 * @param {string[]} only Addresses to test instead of every template.
 * @returns {Promise<boolean>} Whether every page reached 100 everywhere.
 */
export async function benchLighthouse(only) {
  await build();
  const { distDir, basePath } = readSettings();
  const { executablePath, env } = await findBrowser();
  const chrome = await launch({
    chromePath: executablePath,
    envVars: { ...process.env, ...env },
    chromeFlags: [
      '--headless',
      '--disable-gpu',
      '--disable-quic',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const site = await serveDirectory({ root: distDir, base: basePath });
  let perfect = true;
  console.log(`\n${'page'.padEnd(56)}${categories.map((name) => name.padStart(16)).join('')}`);
  for (const path of only.length > 0 ? only : templatesOf(distDir)) {
    const { result, scores } = await measure(new URL(`.${path}`, site.url).href, {
      port: chrome.port,
      onlyCategories: categories,
      logLevel: 'error',
      ...(isUnlisted(distDir, path) && { skipAudits: ['is-crawlable'] }),
    });
    console.log(`${path.padEnd(56)}${scores.map((score) => String(score).padStart(16)).join('')}`);
    for (const [index, name] of categories.entries()) {
      if (scores[index] === 100) continue;
      perfect = false;
      const lost = result.lhr.categories[name].auditRefs.filter(
        ({ id, weight }) => weight > 0 && (result.lhr.audits[id].score ?? 1) < 1,
      );
      console.log(
        `  ${name}: ${lost.map(({ id }) => `${id} (${result.lhr.audits[id].displayValue ?? result.lhr.audits[id].title})`).join('; ')}`,
      );
    }
  }
  await site.close();
  chrome.kill();
  return perfect;
}

/** The best of a few runs, or the first without a loss. */
async function measure(address, flags) {
  let best;
  for (let run = 0; run < tries; run += 1) {
    const result = await lighthouse(address, flags);
    const scores = categories.map((name) =>
      Math.round((result.lhr.categories[name].score ?? 0) * 100),
    );
    const sum = scores.reduce((total, score) => total + score, 0);
    if (!best || sum > best.sum) best = { result, scores, sum };
    if (sum === 100 * categories.length) break;
  }
  return best;
}

function isUnlisted(root, path) {
  return /<meta name="robots" content="noindex/.test(
    readFileSync(join(root, path, 'index.html'), 'utf8'),
  );
}
