import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { formatHeadersFile, headerRules, headersForPath } from '../../scripts/lib/headers.mjs';
import { inlineHashesOf } from '../../scripts/lib/inlineHashes.mjs';

const site = { base: '/npq/', scriptHashes: [`'sha256-s'`], styleHashes: [`'sha256-c'`] };
const file = formatHeadersFile(headerRules(site));

describe('the production headers', () => {
  it('allow only own files and the inline code that was built', () => {
    const policy = headersForPath(file, '/npq/providers/')['Content-Security-Policy'];
    expect(policy).toBe(
      "default-src 'none'; script-src 'self' 'sha256-s'; style-src 'self' 'sha256-c'; " +
        "img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; " +
        "base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'; " +
        "require-trusted-types-for 'script'; trusted-types 'none'",
    );
  });

  it.each(['/npq/search/', '/npq/pagefind/pagefind-worker.js'])(
    'allow WebAssembly on %s, in a single policy',
    (path) => {
      const policy = headersForPath(file, path)['Content-Security-Policy'];
      expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-s';");
      expect(policy?.match(/default-src/g)).toHaveLength(1);
    },
  );

  it.each([
    ['/npq/', 'no-cache'],
    ['/npq/_astro/page.abc.css', 'public, max-age=31536000, immutable'],
    ['/npq/fonts/figtree.woff2', 'public, max-age=31536000, immutable'],
    ['/npq/pagefind/pagefind.js', 'no-cache'],
  ])('cache %s as %s', (path, value) => {
    expect(headersForPath(file, path)['Cache-Control']).toBe(value);
  });

  it('keep the other protections where a path has a rule of its own', () => {
    expect(headersForPath(file, '/npq/search/')).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Strict-Transport-Security': expect.any(String),
    });
  });

  it('let other sites use the data, and only that', () => {
    const open = {
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    };
    expect(headersForPath(file, '/npq/data/cohorts.json')).toMatchObject(open);
    expect(headersForPath(file, '/npq/costs/')).not.toHaveProperty('Access-Control-Allow-Origin');
  });

  it('say nothing about the rest of the host', () => {
    expect(headersForPath(file, '/other/')).toEqual({});
  });
});

describe('the hashes of inline code', () => {
  const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

  it('cover scripts, modules and style blocks', () => {
    const html = '<style>a{}</style><script>one</script><SCRIPT type="module" async>two</SCRIPT >';
    expect(inlineHashesOf(html)).toEqual({
      scripts: [hashOf('one'), hashOf('two')],
      styles: [hashOf('a{}')],
    });
  });

  it('leave out linked scripts and data', () => {
    const html =
      '<script src="/a.js"></script><script type=module src=/a.js></script>' +
      '<script type="application/ld+json">{"a":"<b>"}</script>';
    expect(inlineHashesOf(html).scripts).toEqual([]);
  });

  it('read past a bracket inside an attribute', () => {
    expect(inlineHashesOf('<script data-of="a>b">one</script>').scripts).toEqual([hashOf('one')]);
  });

  it('do not take a data attribute for a source', () => {
    expect(inlineHashesOf('<script data-src="x">one</script>').scripts).toEqual([hashOf('one')]);
  });

  it('count line ends as browsers do', () => {
    expect(inlineHashesOf('<style>a\r\nb</style>').styles).toEqual([hashOf('a\nb')]);
  });
});
