import { readdirSync, statSync } from 'node:fs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtFolder, listPages } from '../support/builtSite.ts';

const compressed = (content: string | Buffer, quality = constants.BROTLI_MAX_QUALITY) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

/** Bytes at the best level; a page that fits at a quick level is not compressed again. */
function firstRender(html: string): number {
  const quick = compressed(html, 4);
  return quick <= 13_900 ? quick : compressed(html);
}

describe('what a page costs a reader', () => {
  it(
    'its first render fits one round trip: HTML and CSS of at most 13,900 bytes',
    { timeout: 60_000 },
    () => {
      const heavy = listPages()
        .map((page) => ({ path: page.path, bytes: firstRender(page.html) }))
        .filter(({ bytes }) => bytes > 13_900);
      expect(heavy).toEqual([]);
    },
  );

  it('nothing else is asked for before it shows: styles are in the page, scripts wait', () => {
    const blocking = listPages().flatMap((page) => [
      ...page.document
        .querySelectorAll('link[rel=stylesheet]')
        .map(() => `${page.path}: a style sheet`),
      ...page.document
        .querySelectorAll('script[src]')
        .filter(
          (script) => script.getAttribute('type') !== 'module' && !script.hasAttribute('defer'),
        )
        .map((script) => `${page.path}: ${script.getAttribute('src')}`),
    ]);
    expect(blocking).toEqual([]);
  });

  it('scripts where nobody searches are at most 4 kB, and requests at most 6', () => {
    const fonts = 3;
    const heavy = listPages()
      .map((page) => {
        const sources = page.document
          .querySelectorAll('script[src]')
          .map((script) => script.getAttribute('src') as string);
        const inline = page.document
          .querySelectorAll('script:not([src]):not([type])')
          .map((script) => script.text);
        const bytes =
          sources.reduce(
            (sum, source) => sum + compressed(readFileSync(join(builtFolder, source))),
            0,
          ) + inline.reduce((sum, source) => sum + compressed(source), 0);
        return { path: page.path, bytes, requests: 1 + sources.length + fonts };
      })
      .filter(({ bytes, requests }) => bytes > 4000 || requests > 6);
    expect(heavy).toEqual([]);
  });

  it('fonts are at most 45 kB in all', () => {
    const fonts = readdirSync(join(builtFolder, 'fonts')).filter((name) => name.endsWith('.woff2'));
    const bytes = fonts.reduce(
      (sum, name) => sum + statSync(join(builtFolder, 'fonts', name)).size,
      0,
    );
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(45_000);
  });
});
