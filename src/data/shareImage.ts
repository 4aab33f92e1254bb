/** Draws share cards. Each drawing is kept in `.cache`, under a name that says all it was made from. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { writePng } from './png.ts';

/** What satori lays out, with the colours in it. */
interface Drawing {
  tree: unknown;
  inks: string[];
}

const CACHE = resolve('.cache/share');

const FONTS = [
  { name: 'Source Serif 4', weight: 600, file: 'source-serif-4-latin-600-normal.woff' },
  { name: 'Figtree', weight: 400, file: 'figtree-latin-400-normal.woff' },
] as const;

const fonts = Promise.all(
  FONTS.map(async ({ file, ...font }) => ({
    ...font,
    data: await readFile(resolve('src/data/fonts', file)),
  })),
);

/** What every drawing depends on besides its own tree. */
const tools = Promise.all([
  ...['satori', '@resvg/resvg-js'].map((name) =>
    readFile(resolve('node_modules', name, 'package.json')),
  ),
  readFile(resolve('src/data/png.ts')),
  fonts.then((loaded) => Buffer.concat(loaded.map(({ data }) => data))),
]).then((parts) => createHash('sha256').update(Buffer.concat(parts)).digest('hex'));

/** Draw a picture as SVG, its words as outlines. */
export async function drawSvg(
  { tree }: Drawing,
  size: { width: number; height: number },
): Promise<string> {
  return satori(tree as Parameters<typeof satori>[0], { ...size, fonts: await fonts });
}

/** Draw a picture as PNG, or take it from the cache. The same drawing always gives the same bytes. */
export async function drawPng(
  drawing: Drawing,
  size: { width: number; height: number },
): Promise<Buffer> {
  const inputs = JSON.stringify([await tools, drawing, size]);
  const kept = join(CACHE, `${createHash('sha256').update(inputs).digest('hex')}.png`);
  const known = await readFile(kept).catch(() => undefined);
  if (known) {
    // The oldest are forgotten first.
    await utimes(kept, new Date(), new Date()).catch(() => {});
    return known;
  }
  const svg = await drawSvg(drawing, size);
  const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const png = writePng(image.pixels, image.width, image.height, drawing.inks);
  await mkdir(CACHE, { recursive: true });
  // Renamed into place, so that an interrupted build leaves no half picture.
  const fresh = `${kept}.${randomUUID()}`;
  await writeFile(fresh, png);
  await rename(fresh, kept);
  return png;
}
