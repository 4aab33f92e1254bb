/**
 * Production headers of the site: one definition, from which each host's own format is written.
 *
 * A rule's path ends in `*` to match all below it; of two rules that set the same header, the
 * later one wins.
 * @typedef {{ path: string, headers: Record<string, string> }} HeaderRule
 */

/** Cloudflare ignores longer lines of a `_headers` file, and rules after the hundredth. */
export const HOST_LIMITS = { lineLength: 2000, rules: 100 };

/** What browsers offer a page and this site never asks for. */
const UNUSED_FEATURES = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'microphone',
  'midi',
  'payment',
  'usb',
];

const OPEN = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

const FOREVER = 'public, max-age=31536000, immutable';

/**
 * Define the headers of a built site.
 * @param {object} site
 * @param {string} site.base Folder of the site on its host, with both slashes.
 * @param {string[]} site.scriptHashes CSP sources of its inline scripts.
 * @param {string[]} site.styleHashes CSP sources of its inline style blocks.
 * @returns {HeaderRule[]}
 */
export function headerRules({ base, scriptHashes, styleHashes }) {
  /** @param {string[]} searchSources */
  const policy = (searchSources = []) =>
    [
      `default-src 'none'`,
      ['script-src', `'self'`, ...searchSources, ...scriptHashes].join(' '),
      ['style-src', `'self'`, ...styleHashes].join(' '),
      `img-src 'self'`,
      `font-src 'self'`,
      `connect-src 'self'`,
      `form-action 'self'`,
      `base-uri 'none'`,
      `frame-ancestors 'none'`,
      `manifest-src 'self'`,
      // No script turns text into HTML or code, and none may.
      `require-trusted-types-for 'script'`,
      `trusted-types 'none'`,
    ].join('; ');

  // Pagefind runs as WebAssembly, in the page or in a worker, which obeys its own file's policy.
  const searchPolicy = { 'Content-Security-Policy': policy([`'wasm-unsafe-eval'`]) };

  return [
    {
      path: `${base}*`,
      headers: {
        'Content-Security-Policy': policy(),
        'Strict-Transport-Security': 'max-age=31536000',
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': UNUSED_FEATURES.map((name) => `${name}=()`).join(', '),
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'X-Frame-Options': 'DENY',
        'Cache-Control': 'no-cache',
      },
    },
    // What other sites are meant to use.
    { path: `${base}data/*`, headers: OPEN },
    { path: `${base}feed.xml`, headers: OPEN },
    { path: `${base}share/*`, headers: OPEN },
    { path: `${base}search/*`, headers: searchPolicy },
    { path: `${base}pagefind/*`, headers: searchPolicy },
    { path: `${base}_astro/*`, headers: { 'Cache-Control': FOREVER } },
    { path: `${base}fonts/*`, headers: { 'Cache-Control': FOREVER } },
  ];
}

/**
 * Write rules as a `_headers` file for Netlify and Cloudflare.
 *
 * Where two rules set the same header, Netlify keeps the later value, but Cloudflare joins both
 * unless a line `! Name` drops the first. Netlify skips such lines.
 * @param {HeaderRule[]} rules
 */
export function formatHeadersFile(rules) {
  const blocks = rules.map((rule, index) => {
    const earlier = rules.slice(0, index).filter(({ path }) => matches(path, rule.path));
    const lines = Object.entries(rule.headers).flatMap(([name, value]) => [
      ...(earlier.some(({ headers }) => name in headers) ? [`  ! ${name}`] : []),
      `  ${name}: ${value}`,
    ]);
    return [rule.path, ...lines].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

/**
 * Find the headers that a `_headers` file gives to a path, read as Cloudflare reads it.
 * @param {string} file Text of the file.
 * @param {string} path Path of the request, base included.
 * @returns {Record<string, string>}
 */
export function headersForPath(file, path) {
  /** @type {Record<string, string>} */
  const headers = {};
  let applies = false;
  for (const line of file.split('\n').map((text) => text.trim())) {
    if (line.startsWith('/')) applies = matches(line, path);
    else if (!applies || line === '' || line.startsWith('#')) continue;
    else if (line.startsWith('! ')) delete headers[line.slice(2)];
    else {
      const [, name = '', value = ''] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
      headers[name] = headers[name] ? `${headers[name]}, ${value}` : value;
    }
  }
  return headers;
}

/**
 * Tell whether a rule's path covers a path.
 * @param {string} pattern
 * @param {string} path
 */
export function matches(pattern, path) {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
