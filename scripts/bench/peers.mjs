/** The same pages built by other generators, each of its own project in `peers/`. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { commandOf } from '../lib/run.mjs';
import { projectRoot } from '../lib/setup.mjs';
import { measure } from './measure.mjs';

const peers = join(projectRoot, 'scripts', 'bench', 'peers');

/** Scripts with their arguments, by peer. */
const builds = {
  eleventy: () => [commandOf('@11ty/eleventy'), '--config=eleventy.config.mjs'],
  astro: () => [commandOf('astro'), 'build'],
};

/**
 * Build a content root with a peer, with the styles of this project's own pages.
 * @param {{ peer: 'eleventy' | 'astro', content: string, built: string, folder: string, cache: string }} options
 *   `built` is the site as this project builds it; `folder` and `cache` are the peer's.
 */
export function buildPeer({ peer, content, built, folder, cache }) {
  for (const path of [folder, cache]) rmSync(path, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  const style = join(cache, 'style.css');
  const home = readFileSync(join(built, 'index.html'), 'utf8');
  writeFileSync(style, /<style>([\s\S]*?)<\/style>/.exec(home)?.[1] ?? '');
  const cwd = join(peers, peer);
  return measure(builds[peer](), {
    cwd,
    env: {
      ...process.env,
      CONTENT_DIR: content,
      // Eleventy takes a relative path only.
      OUT_DIR: peer === 'eleventy' ? relative(cwd, folder) : folder,
      PEER_STYLE: style,
      PEER_CACHE: cache,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
}

/** Make a peer's site searchable with Pagefind, as its users would. */
export function indexPeer(folder) {
  return measure([commandOf('pagefind'), '--site', folder]);
}
