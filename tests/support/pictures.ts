/** Pictures of components, compared with those that were looked at and kept. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const KEPT = join('tests', 'browser', 'pictures');
const DIFFERENT = join('.cache', 'test', 'pictures');

/** Sides of the square in which changed pixels are counted, so that a small change in a large picture shows. */
const SQUARE = 32;
/** Share of a square that may differ: other machines draw the edges of letters otherwise. */
const TOLERATED = 0.12;
/** Pixels by which a side may differ. */
const TOLERATED_SIZE = 2;

/** Whether pictures are to be kept instead of compared. */
const isKeeping = process.env['KEEP_PICTURES'] === '1';

/**
 * Compare a picture with the kept one of its name; with `KEEP_PICTURES=1`, keep it.
 * @param name Path below `tests/browser/pictures/`, without an ending.
 * @returns What is different, in words, or nothing. The picture and the difference are then in
 *   `.cache/test/pictures/`.
 */
export function comparePicture(name: string, png: Buffer): string | undefined {
  const kept = join(KEPT, `${name}.png`);
  if (isKeeping) {
    write(kept, png);
    return undefined;
  }
  if (!existsSync(kept)) return fail(name, png, 'has no picture: look at it and keep it');
  const before = PNG.sync.read(readFileSync(kept));
  const after = PNG.sync.read(png);
  const size = ({ width, height }: PNG) => `${width} x ${height}`;
  if (
    Math.abs(before.width - after.width) > TOLERATED_SIZE ||
    Math.abs(before.height - after.height) > TOLERATED_SIZE
  ) {
    return fail(name, png, `is ${size(after)} pixels and was ${size(before)}`);
  }
  const width = Math.min(before.width, after.width);
  const height = Math.min(before.height, after.height);
  const changes = new PNG({ width, height });
  const [one, other] = [before, after].map((picture) => crop(picture, width, height));
  const most = pixelmatch(one as Uint8Array, other as Uint8Array, changes.data, width, height, {
    threshold: 0.04,
    windowSize: SQUARE,
  });
  const share = most / (Math.min(SQUARE, width) * Math.min(SQUARE, height));
  if (share <= TOLERATED) return undefined;
  write(join(DIFFERENT, `${name}.changes.png`), PNG.sync.write(changes));
  return fail(name, png, `differs by ${Math.round(share * 100)}% in one place`);
}

function crop(picture: PNG, width: number, height: number): Uint8Array {
  const cropped = new PNG({ width, height });
  PNG.bitblt(picture, cropped, 0, 0, width, height, 0, 0);
  return cropped.data;
}

function fail(name: string, png: Buffer, problem: string): string {
  write(join(DIFFERENT, `${name}.png`), png);
  return `${name} ${problem}`;
}

function write(file: string, bytes: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
