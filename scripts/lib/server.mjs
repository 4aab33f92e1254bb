import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentTypeOf, isCompressible, isPacked } from './contentTypes.mjs';
import { headersForPath } from './headers.mjs';

/** @typedef {{ status: number, headers: Record<string, string>, body: Buffer | string }} Answer */

const compressors = {
  br: (/** @type {Buffer} */ body) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: promisify(gzip),
};
/** Settings for hosts, which none of them serves. */
const HOST_FILES = ['_headers', '_redirects'];
const PRECOMPRESSED = { br: '.br', gzip: '.gz' };

/**
 * Serve a built site as a production host would: with the headers of its `_headers` file.
 * @param {object} options
 * @param {string} options.root The built folder.
 * @param {string} [options.base] Path under which it is served, with both slashes.
 * @param {number} [options.port] 0 takes any free one.
 * @param {number} [options.portsToTry] How many ports to try from `port` on.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` ends with the base.
 */
export async function serveDirectory({ root, base = '/', port = 0, portsToTry = 1 }) {
  const site = { root: resolve(root), base };
  const server = createServer(async (request, response) => {
    const { status, headers, body } = await answer(site, request).catch((error) => {
      console.error(error);
      return { status: 500, headers: {}, body: 'The server failed; its output says why.' };
    });
    const length = status === 304 ? {} : { 'Content-Length': Buffer.byteLength(body) };
    response.writeHead(status, { ...headers, ...length });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  const usedPort = await listen(server, port, portsToTry);
  return {
    url: `http://localhost:${usedPort}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {number} portsToTry
 * @returns {Promise<number>}
 */
function listen(server, port, portsToTry) {
  return new Promise((done, fail) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code !== 'EADDRINUSE' || portsToTry <= 1) fail(error);
      else done(listen(server, port + 1, portsToTry - 1));
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      done(address && typeof address === 'object' ? address.port : port);
    });
  });
}

/**
 * @param {{ root: string, base: string }} site
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<Answer>}
 */
async function answer({ root, base }, request) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return { status: 405, headers: { Allow: 'GET, HEAD' }, body: 'Only GET and HEAD are served.' };
  }
  const [, path = '', query = ''] = /^([^?]*)(\?.*)?$/s.exec(request.url ?? '') ?? [];
  const rules = await readFile(join(root, '_headers'), 'utf8').catch(() => '');
  const headers = headersForPath(rules, path);
  if (`${path}/` === base) return redirect(base + query, headers);

  const moved = redirectOf(await readFile(join(root, '_redirects'), 'utf8').catch(() => ''), path);
  if (moved) return redirect(moved + query, headers);

  const segments = path.startsWith(base) ? readSegments(path.slice(base.length)) : undefined;
  const target = segments && join(root, ...segments);
  const kind = target && !HOST_FILES.includes(segments[0] ?? '') ? await kindOf(target) : undefined;
  if (target && kind === 'file' && !path.endsWith('/')) {
    return sendFile(request, target, 200, headers);
  }
  if (target && kind === 'folder') {
    const index = join(target, 'index.html');
    if ((await kindOf(index)) === 'file') {
      if (path.endsWith('/')) return sendFile(request, index, 200, headers);
      // Built from the checked segments, so that no `//host` can lead off the site.
      return redirect(`${base}${segments.map(encodeURIComponent).join('/')}/${query}`, headers);
    }
  }
  const notFound = join(root, '404.html');
  if ((await kindOf(notFound)) === 'file') return sendFile(request, notFound, 404, headers);
  return { status: 404, headers, body: 'Not found.' };
}

/**
 * @param {string} file Text of the `_redirects` file.
 * @param {string} path
 */
function redirectOf(file, path) {
  const line = file.split('\n').find((rule) => rule.startsWith(`${path} `));
  return line?.split(' ')[1];
}

/**
 * Decode the segments of a path, or none if one of them could lead out of the folder.
 * @param {string} path Relative; a trailing slash is ignored.
 */
function readSegments(path) {
  if (path === '') return [];
  try {
    const segments = path.replace(/\/$/, '').split('/').map(decodeURIComponent);
    return segments.every((segment) => isSafe(segment)) ? segments : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} segment */
function isSafe(segment) {
  return segment !== '' && segment !== '.' && segment !== '..' && !/[/\\\0]/.test(segment);
}

/** @param {string} path */
async function kindOf(path) {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return 'file';
  return found?.isDirectory() ? 'folder' : undefined;
}

/**
 * @param {string} location
 * @param {Record<string, string>} headers
 * @returns {Answer}
 */
function redirect(location, headers) {
  return { status: 301, headers: { ...headers, Location: location }, body: '' };
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {string} file
 * @param {number} status
 * @param {Record<string, string>} ruleHeaders
 * @returns {Promise<Answer>}
 */
async function sendFile(request, file, status, ruleHeaders) {
  const body = await readFile(file);
  const extension = extname(file);
  const accepted = acceptedEncoding(request);
  const ready = accepted && (await readFile(file + PRECOMPRESSED[accepted]).catch(() => undefined));
  const encoding = ready || isCompressible(extension) ? accepted : undefined;
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const headers = {
    'Content-Type': contentTypeOf(extension),
    ETag: `"${digest}${encoding ? `-${encoding}` : ''}"`,
    ...((isCompressible(extension) || isPacked(extension)) && { Vary: 'Accept-Encoding' }),
    ...ruleHeaders,
  };
  const known = (request.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim());
  if (
    status === 200 &&
    known.some((tag) => tag === '*' || tag.replace(/^W\//, '') === headers.ETag)
  ) {
    return { status: 304, headers, body: '' };
  }
  if (!encoding) return { status, headers, body };
  return {
    status,
    headers: { ...headers, 'Content-Encoding': encoding },
    body: ready ?? (await compressors[encoding](body)),
  };
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @returns {'br' | 'gzip' | undefined}
 */
function acceptedEncoding(request) {
  const accepted = String(request.headers['accept-encoding'] ?? '')
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
    .map((part) => part.split(';')[0]);
  return /** @type {const} */ (['br', 'gzip']).find((encoding) => accepted.includes(encoding));
}
