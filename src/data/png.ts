/** PNG with a palette of sixteen colours: enough for words on white, and a fifth of the bytes. */
import { crc32, deflateSync } from 'node:zlib';

type Colour = [red: number, green: number, blue: number];

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const STEPS = 5;

/**
 * Write pixels on a white ground as PNG.
 *
 * @param pixels Red, green, blue and opacity of each pixel, row by row.
 * @param inks At most three colours, as `#rrggbb`; their edges get four steps towards white.
 */
export function writePng(
  pixels: Uint8Array,
  width: number,
  height: number,
  inks: string[],
): Buffer {
  const palette = paletteOf(inks);
  const nearest = new Map<number, number>();
  const rowBytes = 1 + Math.ceil(width / 2);
  const rows = Buffer.alloc(rowBytes * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const key = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
      let index = nearest.get(key);
      if (index === undefined) {
        index = nearestOf(palette, key);
        nearest.set(key, index);
      }
      const target = y * rowBytes + 1 + (x >> 1);
      rows[target] = (rows[target] ?? 0) | (x % 2 === 0 ? index << 4 : index);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([4, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** White, and each ink in equal steps from almost white to itself. */
function paletteOf(inks: string[]): Colour[] {
  const ramps = inks.flatMap((ink) => {
    const [red, green, blue] = [1, 3, 5].map((at) =>
      Number.parseInt(ink.slice(at, at + 2), 16),
    ) as Colour;
    return Array.from({ length: STEPS }, (_, step): Colour => {
      const share = (step + 1) / STEPS;
      const mix = (part: number) => Math.round(255 + (part - 255) * share);
      return [mix(red), mix(green), mix(blue)];
    });
  });
  return [[255, 255, 255], ...ramps];
}

function nearestOf(palette: Colour[], key: number): number {
  const wanted = [(key >> 16) & 255, (key >> 8) & 255, key & 255];
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  palette.forEach((colour, index) => {
    const distance = colour.reduce(
      (sum, part, channel) => sum + (part - (wanted[channel] ?? 0)) ** 2,
      0,
    );
    if (distance < least) [best, least] = [index, distance];
  });
  return best;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
