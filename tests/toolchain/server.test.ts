import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveDirectory } from '../../scripts/lib/server.mjs';

const outside = mkdtempSync(join(tmpdir(), 'server-'));
const root = join(outside, 'dist');
let atRoot: Awaited<ReturnType<typeof serveDirectory>>;
let underBase: Awaited<ReturnType<typeof serveDirectory>>;

beforeAll(async () => {
  mkdirSync(join(root, 'providers'), { recursive: true });
  mkdirSync(join(root, 'empty'));
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'index.html'), '<h1>Home</h1>');
  writeFileSync(join(root, '404.html'), '<h1>Lost</h1>');
  writeFileSync(join(root, 'providers', 'index.html'), '<h1>Providers</h1>');
  writeFileSync(join(root, 'a b.csv'), 'a,b');
  writeFileSync(join(root, 'font.woff2'), 'font');
  writeFileSync(join(root, 'ready.js'), 'plain');
  writeFileSync(join(root, 'ready.js.br'), 'made before');
  writeFileSync(join(root, '_redirects'), '/npq/old/ /npq/providers/ 301\n');
  writeFileSync(join(root, '_headers'), '/*\n  X-Test: all\n\n/providers/*\n  X-More: yes\n');
  atRoot = await serveDirectory({ root });
  underBase = await serveDirectory({ root, base: '/npq/' });
});

afterAll(async () => {
  await atRoot.close();
  await underBase.close();
});

/** Ask for a path exactly as written; `fetch` would tidy it first. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET', server = atRoot) {
  const { hostname, port } = new URL(server.url);
  return new Promise<{ status?: number; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      const asking = request({ hostname, port, path, headers, method }, async (response) => {
        const body = Buffer.concat(await response.toArray());
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
      asking.on('error', reject).end();
    },
  );
}

describe('the server', () => {
  it('serves the index of a folder as HTML', async () => {
    const { status, headers, body } = await ask('/providers/?from=mail');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body.toString()).toBe('<h1>Providers</h1>');
  });

  it('adds the production headers of the path', async () => {
    expect((await ask('/')).headers).toMatchObject({ 'x-test': 'all' });
    expect((await ask('/')).headers).not.toHaveProperty('x-more');
    expect((await ask('/providers/')).headers).toMatchObject({ 'x-test': 'all', 'x-more': 'yes' });
  });

  it('redirects to the address with the slash, keeping the query', async () => {
    const { status, headers } = await ask('/providers?a=1');
    expect(status).toBe(301);
    expect(headers['location']).toBe('/providers/?a=1');
  });

  it.each([
    '/missing',
    '/empty/',
    '/a%20b.csv/',
    '/_headers',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/providers/../../secret.txt',
    '/..%5csecret.txt',
    '/providers/%00',
    '/%zz',
    '//providers',
    '/./index.html',
  ])('answers %s with the page for what is missing', async (path) => {
    const { status, headers, body } = await ask(path);
    expect(status).toBe(404);
    expect(headers['x-test']).toBe('all');
    expect(body.toString()).toBe('<h1>Lost</h1>');
  });

  it('decodes names and knows their types', async () => {
    const { headers, body } = await ask('/a%20b.csv');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(body.toString()).toBe('a,b');
  });

  it.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip;q=0.5, br;q=0', 'gzip', gunzipSync],
  ])('compresses text for a client that accepts "%s"', async (accepted, used, decompress) => {
    const { headers, body } = await ask('/', { 'Accept-Encoding': accepted });
    expect(headers['content-encoding']).toBe(used);
    expect(headers['vary']).toBe('Accept-Encoding');
    expect(decompress(body).toString()).toBe('<h1>Home</h1>');
  });

  it('sends what was compressed before, if there is such a file', async () => {
    const { body } = await ask('/ready.js', { 'Accept-Encoding': 'br' });
    expect(body.toString()).toBe('made before');
  });

  it('does not compress fonts again', async () => {
    const { headers } = await ask('/font.woff2', { 'Accept-Encoding': 'br' });
    expect(headers).not.toHaveProperty('content-encoding');
  });

  it('answers 304 to a client that has the page', async () => {
    const first = await ask('/', { 'Accept-Encoding': 'br' });
    const tag = String(first.headers['etag']);
    const again = await ask('/', { 'Accept-Encoding': 'br', 'If-None-Match': `"x", W/${tag}` });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
    const plain = await ask('/', { 'If-None-Match': tag });
    expect(plain.status).toBe(200);
  });

  it('answers HEAD like GET, without the body', async () => {
    const { status, headers, body } = await ask('/', {}, 'HEAD');
    expect(status).toBe(200);
    expect(headers['content-length']).toBe('13');
    expect(body).toHaveLength(0);
  });

  it('refuses other methods', async () => {
    expect((await ask('/', {}, 'POST')).status).toBe(405);
  });

  it('serves a site under its base path, and nothing beside it', async () => {
    expect(underBase.url).toMatch(/\/npq\/$/);
    expect((await ask('/npq/providers/', {}, 'GET', underBase)).status).toBe(200);
    expect((await ask('/npq', {}, 'GET', underBase)).headers['location']).toBe('/npq/');
    const redirected = await ask('/npq/providers', {}, 'GET', underBase);
    expect(redirected.headers['location']).toBe('/npq/providers/');
    expect((await ask('/providers/', {}, 'GET', underBase)).status).toBe(404);
  });

  it('leads on from an address that a page had before, keeping the query', async () => {
    const { status, headers } = await ask('/npq/old/?a=1', {}, 'GET', underBase);
    expect([status, headers['location']]).toEqual([301, '/npq/providers/?a=1']);
    expect((await ask('/npq/old/er/', {}, 'GET', underBase)).status).toBe(404);
  });

  it('takes the next port if one is in use', async () => {
    const port = Number(new URL(atRoot.url).port);
    await expect(serveDirectory({ root, port })).rejects.toThrow('EADDRINUSE');
    const other = await serveDirectory({ root, port, portsToTry: 20 });
    expect(Number(new URL(other.url).port)).toBeGreaterThan(port);
    await other.close();
  });
});
