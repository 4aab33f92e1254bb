import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { headersForPath } from './headers.mjs';

/**
 * Ask a server for a path.
 * @param {number} port
 * @param {string} path
 * @param {Record<string, string>} [headers]
 * @returns {Promise<{ status: number, headers: Record<string, string>, body: Buffer }>}
 */
export function ask(port, path, headers = {}) {
  return new Promise((done, fail) => {
    request({ port, path, headers, host: '127.0.0.1' }, (response) => {
      /** @type {Buffer[]} */
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          headers: /** @type {Record<string, string>} */ (response.headers),
          body: Buffer.concat(parts),
        }),
      );
    })
      .on('error', fail)
      .end();
  });
}

/**
 * Check what a server does with a built site: headers, compression, caching, missing pages,
 * redirects, parts and conditions.
 * @param {number} port
 * @param {string} root The built folder.
 * @returns {Promise<{ what: string, problem?: string }[]>} What was checked, with what was wrong.
 */
export async function checkServer(port, root) {
  const file = readFileSync(join(root, '_headers'), 'utf8');
  const home = readFileSync(join(root, 'index.html'));
  const font = `/fonts/${readdirSync(join(root, 'fonts')).find((name) => name.endsWith('.woff2'))}`;
  const script = `/_astro/${readdirSync(join(root, '_astro')).find((name) => name.endsWith('.js'))}`;
  /** @type {{ what: string, problem?: string }[]} */
  const results = [];
  /** @type {(what: string, task: () => Promise<string | false | undefined>) => Promise<void>} */
  const check = async (what, task) => {
    const problem = await task().catch((error) => String(error));
    results.push({ what, ...(problem && { problem }) });
  };
  const paths = [
    '/',
    '/search/',
    '/data/cohorts.json',
    '/feed.xml',
    script,
    font,
    '/share/site.png',
  ];
  for (const path of [...paths, '/pagefind/pagefind.js', '/no-such-page/']) {
    await check(`headers of ${path}`, async () => {
      const { headers } = await ask(port, path);
      const wanted = Object.entries(headersForPath(file, path));
      const wrong = wanted.filter(([name, value]) => headers[name.toLowerCase()] !== value);
      return wrong.map(([name]) => `${name}: ${headers[name.toLowerCase()]}`).join('; ');
    });
  }
  for (const [encoding, read] of /** @type {const} */ ([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])) {
    await check(`${encoding}, from the file beside the page`, async () => {
      const { headers, body } = await ask(port, '/', { 'Accept-Encoding': encoding });
      if (headers['content-encoding'] !== encoding) return `sent ${headers['content-encoding']}`;
      const beside = readFileSync(join(root, `index.html.${encoding === 'br' ? 'br' : 'gz'}`));
      if (!beside.equals(body)) return 'not the file beside the page';
      if (!/accept-encoding/i.test(headers['vary'] ?? '')) return `Vary: ${headers['vary']}`;
      return read(body).equals(home) ? undefined : 'other words';
    });
  }
  await check('no compression for those who do not ask', async () => {
    const { headers, body } = await ask(port, '/');
    return headers['content-encoding'] || !body.equals(home) ? 'not the page itself' : undefined;
  });
  for (const [path, type] of /** @type {const} */ ([
    ['/', 'text/html'],
    [script, 'text/javascript'],
    [font, 'font/woff2'],
    ['/data/cohorts.csv', 'text/csv'],
    ['/cohorts.ics', 'text/calendar'],
    ['/favicon.svg', 'image/svg+xml'],
  ])) {
    await check(`type of ${path}`, async () => {
      const { status, headers } = await ask(port, path);
      const sent = headers['content-type'] ?? '';
      return status !== 200 || !sent.startsWith(type) ? `${status} ${sent}` : undefined;
    });
  }
  await check('a missing page is a 404 with the page for that', async () => {
    const { status, body } = await ask(port, '/no-such-page/');
    const same = body.equals(readFileSync(join(root, '404.html')));
    return status !== 404 || !same ? `${status}, ${same ? '' : 'another page'}` : undefined;
  });
  await check('files for hosts are not served', async () => {
    const { status } = await ask(port, '/_headers');
    return status !== 404 && `${status}`;
  });
  await check('a folder without its slash leads on', async () => {
    const { status, headers } = await ask(port, '/costs');
    const right = [301, 308].includes(status) && headers['location'] === '/costs/';
    return right ? undefined : `${status} ${headers['location']}`;
  });
  for (const line of readFileSync(join(root, '_redirects'), 'utf8').trim().split('\n')) {
    const [from = '', to] = line.split(' ');
    if (!from) continue;
    await check(`${from} leads on`, async () => {
      const { status, headers } = await ask(port, from);
      const right =
        status === 301 && new URL(headers['location'] ?? '', 'http://x').pathname === to;
      return right ? undefined : `${status} ${headers['location']}`;
    });
  }
  await check('a part of a file', async () => {
    const { status, headers, body } = await ask(port, font, { Range: 'bytes=10-19' });
    const wanted = readFileSync(join(root, font)).subarray(10, 20);
    const right = status === 206 && body.equals(wanted) && headers['content-range'];
    return right ? undefined : `${status}, ${body.length} bytes`;
  });
  await check('a part beyond the end', async () => {
    const { status } = await ask(port, font, { Range: 'bytes=99999999-' });
    return status !== 416 && `${status}`;
  });
  for (const encoding of ['identity', 'gzip', 'br']) {
    await check(`a condition on the page as ${encoding}`, async () => {
      const asked = { 'Accept-Encoding': encoding };
      const { headers } = await ask(port, '/', asked);
      const again = await ask(port, '/', { ...asked, 'If-None-Match': headers['etag'] ?? '' });
      if (!headers['etag']) return 'no ETag';
      return again.status === 304 && again.body.length === 0 ? undefined : `${again.status}`;
    });
  }
  return results;
}
