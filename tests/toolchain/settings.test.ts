import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPort, readSettings } from '../../scripts/lib/settings.mjs';

describe('the settings of a build', () => {
  it('have defaults', () => {
    expect(readSettings({}, new Date('2026-11-05T12:00:00Z'))).toEqual({
      siteUrl: undefined,
      basePath: '/',
      contentDir: undefined,
      buildDate: '2026-11-05',
      distDir: resolve('dist'),
    });
  });

  it('take today from London, where summer days begin an hour before those of UTC', () => {
    const { buildDate } = readSettings({}, new Date('2026-06-30T23:30:00Z'));
    expect(buildDate).toBe('2026-07-01');
  });

  it('accept a base path without its last slash', () => {
    expect(readSettings({ BASE_PATH: '/npq' }).basePath).toBe('/npq/');
  });

  it('reduce the address of the site to its origin', () => {
    expect(readSettings({ SITE_URL: 'https://npq.example.org/' }).siteUrl).toBe(
      'https://npq.example.org',
    );
  });

  it.each([
    ['SITE_URL', 'npq.example.org', 'SITE_URL=https://npq.example.org'],
    ['SITE_URL', 'ftp://npq.example.org', 'SITE_URL=https://npq.example.org'],
    ['SITE_URL', 'https://example.org/npq/', 'BASE_PATH'],
    ['BASE_PATH', 'npq', 'BASE_PATH=/npq/'],
    ['BASE_PATH', '/../', 'BASE_PATH=/npq/'],
    ['BASE_PATH', '//elsewhere.example/', 'BASE_PATH=/npq/'],
    ['CONTENT_DIR', 'no/such/folder', 'CONTENT_DIR=src/content'],
    ['CONTENT_DIR', 'package.json', 'CONTENT_DIR=src/content'],
    ['BUILD_DATE', '1/9/2026', 'BUILD_DATE=2026-09-01'],
    ['BUILD_DATE', '2026-06-31', 'BUILD_DATE=2026-09-01'],
    ['BUILD_DATE', '2026-13-01', 'BUILD_DATE=2026-09-01'],
    ['DIST_DIR', '.', 'DIST_DIR=dist'],
    ['DIST_DIR', '..', 'DIST_DIR=dist'],
    ['DIST_DIR', 'src', 'DIST_DIR=dist'],
  ])('say of %s=%s what to write instead', (name, value, advice) => {
    expect(() => readSettings({ [name]: value })).toThrow(name);
    expect(() => readSettings({ [name]: value })).toThrow(advice);
  });

  it('never replace a folder outside the project that no build wrote', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dist-'));
    const read = () => readSettings({ DIST_DIR: folder }).distDir;
    expect(read()).toBe(folder);
    writeFileSync(join(folder, 'thesis.txt'), '');
    expect(read).toThrow('may hold other files');
    mkdirSync(join(folder, '_headers'));
    expect(read()).toBe(folder);
  });
});

describe('the port', () => {
  it('is 4321 by default', () => {
    expect(readPort({})).toBe(4321);
  });

  it.each(['http', '0', '70000', '80.5'])('cannot be %s', (PORT) => {
    expect(() => readPort({ PORT })).toThrow('PORT=8080');
  });
});
