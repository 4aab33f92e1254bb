/** Pictures beside the entries: small and light copies for every screen, with their words. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildFixture, type FixtureSite } from '../support/fixtureSite.ts';

const content = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => rmSync(content, { recursive: true, force: true }));

let site: FixtureSite;

beforeAll(async () => {
  cpSync('examples/acts', content, { recursive: true });
  mkdirSync(join(content, 'images'));
  writeFileSync(
    join(content, 'images', 'hall.png'),
    PNG.sync.write(new PNG({ width: 1000, height: 500 })),
  );
  const guide = join(content, 'guides', 'your-project.mdx');
  const pictures =
    '\n![The hall of the school](/images/hall.png)\n\n' +
    '<Figure src="/images/hall.png" alt="The same hall, empty" caption="The hall" />\n';
  writeFileSync(guide, readFileSync(guide, 'utf8') + pictures);
  site = await buildFixture('images', { CONTENT_DIR: content });
}, 180_000);

it('are drawn in modern formats and several sizes, with their words and without a jump', () => {
  expect(site.ok, site.output).toBe(true);
  const page = parse(readFileSync(join(site.folder, 'guides/your-project/index.html'), 'utf8'));
  const pictures = page.querySelectorAll('picture');
  expect(pictures.map((picture) => picture.querySelector('img')?.getAttribute('alt'))).toEqual([
    'The hall of the school',
    'The same hall, empty',
  ]);
  for (const picture of pictures) {
    const formats = picture.querySelectorAll('source').map((source) => source.getAttribute('type'));
    expect(formats).toEqual(['image/avif', 'image/webp']);
    const image = picture.querySelector('img');
    expect(Number(image?.getAttribute('width')) / Number(image?.getAttribute('height'))).toBe(2);
    expect(image?.getAttribute('loading')).toBe('lazy');
    const sets = picture
      .querySelectorAll('source, img')
      .map((element) => element.getAttribute('srcset') ?? '');
    for (const set of sets) {
      const copies = set.split(', ').map((copy) => copy.split(' '));
      expect(copies.map(([, width]) => width)).toEqual(['320w', '640w', '960w']);
      for (const [address = ''] of copies) {
        expect(existsSync(join(site.folder, address)), address).toBe(true);
      }
    }
  }
});
