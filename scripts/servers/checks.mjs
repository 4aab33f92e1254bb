import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { headersForPath } from '../lib/headers.mjs';
import { listRedirects } from '../lib/redirects.mjs';

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
 * List addresses of a built site, base path included: one or more of each sort that a server
 * treats in its own way.
 * @param {string} root The built folder.
 * @param {string} base
 */
export function listPaths(root, base) {
  const first = (/** @type {string} */ folder, /** @type {string} */ ending) => {
    const name = readdirSync(join(root, folder)).find((file) => file.endsWith(ending));
    return `${base}${folder}/${name}`;
  };
  return {
    pages: ['', 'search/', 'data/cohorts.json', 'feed.xml', 'share/site.png'].map(
      (path) => base + path,
    ),
    script: first('_astro', '.js'),
    font: first('fonts', '.woff2'),
    moved: listRedirects(root, base),
  };
}

/**
 * Check what a server does with a built site: headers, compression, caching, missing pages,
 * redirects, parts and conditions.
 * @param {{ port: number, root: string, base: string }} site `root` is the built folder, `base`
 *   the path at which it is served.
 * @returns {Promise<{ what: string, problem?: string }[]>} What was checked, with what was wrong.
 */
export async function checkServer({ port, root, base }) {
  const read = (/** @type {string} */ name) => readFileSync(join(root, name));
  const file = read('_headers').toString();
  const home = read('index.html');
  const { pages, script, font, moved } = listPaths(root, base);
  const missing = `${base}no-such-page/`;
  /** @type {{ what: string, problem?: string }[]} */
  const results = [];
  /** @type {(what: string, task: () => Promise<string | false | undefined>) => Promise<void>} */
  const check = async (what, task) => {
    const problem = await task().catch((error) => String(error));
    results.push({ what, ...(problem && { problem }) });
  };

  for (const path of [...pages, script, font, `${base}pagefind/pagefind.js`, missing]) {
    await check(`headers of ${path}`, async () => {
      const { headers } = await ask(port, path);
      const wanted = Object.entries(headersForPath(file, path));
      const wrong = wanted.filter(([name, value]) => headers[name.toLowerCase()] !== value);
      return wrong.map(([name]) => `${name}: ${headers[name.toLowerCase()]}`).join('; ');
    });
  }
  for (const [encoding, decompress, ending] of /** @type {const} */ ([
    ['br', brotliDecompressSync, '.br'],
    ['gzip', gunzipSync, '.gz'],
  ])) {
    await check(`${encoding}, from the file beside the page`, async () => {
      const { headers, body } = await ask(port, base, { 'Accept-Encoding': encoding });
      if (headers['content-encoding'] !== encoding) return `sent ${headers['content-encoding']}`;
      if (!read(`index.html${ending}`).equals(body)) return 'not the file beside the page';
      if (!/accept-encoding/i.test(headers['vary'] ?? '')) return `Vary: ${headers['vary']}`;
      return decompress(body).equals(home) ? undefined : 'other words';
    });
  }
  await check('no compression for those who do not ask', async () => {
    const { headers, body } = await ask(port, base);
    return headers['content-encoding'] || !body.equals(home) ? 'not the page itself' : undefined;
  });
  await check('what the search packed, by Brotli or as it is', async () => {
    const packed = `pagefind/${readdirSync(join(root, 'pagefind')).find((name) => name.endsWith('.pf_meta'))}`;
    const [br, plain] = await Promise.all([
      ask(port, base + packed, { 'Accept-Encoding': 'br' }),
      ask(port, base + packed),
    ]);
    if (br.headers['content-encoding'] !== 'br') return `sent ${br.headers['content-encoding']}`;
    if (!plain.body.equals(read(packed))) return 'not the file';
    return brotliDecompressSync(br.body).equals(gunzipSync(plain.body)) ? undefined : 'other data';
  });
  for (const [path, type] of /** @type {const} */ ([
    [base, 'text/html'],
    [script, 'text/javascript'],
    [font, 'font/woff2'],
    [`${base}data/cohorts.csv`, 'text/csv'],
    [`${base}cohorts.ics`, 'text/calendar'],
    [`${base}favicon.svg`, 'image/svg+xml'],
    [`${base}programmes/acts-npqml/leaflet.pdf`, 'application/pdf'],
  ])) {
    await check(`type of ${path}`, async () => {
      const { status, headers } = await ask(port, path);
      const sent = headers['content-type'] ?? '';
      return status !== 200 || !sent.startsWith(type) ? `${status} ${sent}` : undefined;
    });
  }
  await check('a missing page is a 404 with the page for that', async () => {
    const { status, body } = await ask(port, missing);
    const same = body.equals(read('404.html'));
    return status !== 404 || !same ? `${status}, ${same ? '' : 'another page'}` : undefined;
  });
  for (const name of ['_headers', '_redirects']) {
    await check(`${name}, which is for hosts, is not served`, async () => {
      const { status } = await ask(port, base + name);
      return status !== 404 && `${status}`;
    });
  }
  await check('a folder without its slash leads on', async () => {
    const { status, headers } = await ask(port, `${base}costs`);
    const right = [301, 308].includes(status) && headers['location'] === `${base}costs/`;
    return right ? undefined : `${status} ${headers['location']}`;
  });
  await check('the site has pages that moved', async () =>
    moved.length > 1 ? undefined : `${moved.length}`,
  );
  for (const { from, to } of moved) {
    await check(`${from} leads on for good to a page`, async () => {
      const { status, headers } = await ask(port, from);
      const { pathname } = new URL(headers['location'] ?? '', 'http://x');
      if (status !== 301 || pathname !== to) return `${status} ${headers['location']}`;
      const target = await ask(port, pathname);
      return target.status !== 200 && `${pathname}: ${target.status}`;
    });
  }
  await check('a part of a file', async () => {
    const { status, headers, body } = await ask(port, font, { Range: 'bytes=10-19' });
    const wanted = read(font.slice(base.length)).subarray(10, 20);
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
      const { headers } = await ask(port, base, asked);
      const again = await ask(port, base, { ...asked, 'If-None-Match': headers['etag'] ?? '' });
      if (!headers['etag']) return 'no ETag';
      return again.status === 304 && again.body.length === 0 ? undefined : `${again.status}`;
    });
  }
  return results;
}
