/** Every component by its examples: their words, their markup, their accessibility and their looks. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { type HTMLElement, parse } from 'node-html-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { useSite } from '../support/browser.ts';
import { buildFixture } from '../support/fixtureSite.ts';
import { comparePicture } from '../support/pictures.ts';

const folder = join('.cache', 'test', 'components');
const folders = readdirSync('src/components').sort();

/** Components that are drawn on their own. Whole pages are tested as pages of the site. */
const components = folders.flatMap((name) =>
  readdirSync(join('src/components', name))
    .filter((file) => file.endsWith('.astro') && !file.endsWith('Page.astro'))
    .map((file) => `${name}/${basename(file, '.astro')}`),
);
/** Folders that hold whole pages alone. */
const shownFolders = [...new Set(components.map((name) => name.split('/')[0] as string))];

/** What examples, which stand side by side on a page, cannot help: ids and headings that a page has once. */
const OF_PAGES = [
  ...['duplicate-id-aria', 'heading-order', 'landmark-unique', 'region'],
  'landmark-no-duplicate-main',
];

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  const built = await buildFixture('components', {
    CONTENT_DIR: 'examples/acts',
    WITH_COMPONENTS: '1',
  });
  expect(built.ok, built.output).toBe(true);
}, 180_000);

const site = useSite(folder);

const address = (name: string) => `/dev/components/${name}/`;
const htmlOf = (name: string) => readFileSync(join(folder, address(name), 'index.html'), 'utf8');
const examplesOn = (name: string): HTMLElement[] =>
  parse(htmlOf(name)).querySelectorAll('[data-example]');
const wordsOf = (element: HTMLElement) =>
  element.textContent.replace(/\s+/g, ' ').replaceAll(' ', ' ');

describe('the examples', () => {
  it('show every component', () => {
    const shown = shownFolders
      .flatMap(examplesOn)
      .map((example) => example.getAttribute('data-example'));
    expect([...new Set(shown)].sort()).toEqual([...components].sort());
  });

  it.each(shownFolders)('of %s have the words that they are to show, in order', (name) => {
    const examples = examplesOn(name);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      const shows: string[] = JSON.parse(example.getAttribute('data-shows') ?? '[]');
      let rest = wordsOf(example);
      for (const words of shows) {
        expect(rest, `${example.id}: after what stands before it`).toContain(words);
        rest = rest.slice(rest.indexOf(words) + words.length);
      }
    }
  });

  it('are valid HTML', async () => {
    const validator = new HtmlValidate(new FileSystemConfigLoader());
    const problems: string[] = [];
    for (const name of shownFolders) {
      const report = await validator.validateString(htmlOf(name), join(process.cwd(), 'page.html'));
      for (const { messages } of report.results) {
        problems.push(
          ...messages
            .filter(({ ruleId }) => !/dup-id|unique-landmark|heading-level/.test(ruleId))
            .map(({ ruleId, message, line }) => `${name}:${line} ${ruleId}: ${message}`),
        );
      }
    }
    expect(problems).toEqual([]);
  });

  it('never turn words into markup', () => {
    const [example] = parse(htmlOf('facts')).querySelectorAll('#stated--hostile-words');
    expect(example?.querySelectorAll('script')).toEqual([]);
    expect(example?.textContent).toContain('alert');
  });

  it.each(['light', 'dark'] as const)(
    'have nothing that axe finds, %s',
    async (colorScheme) => {
      const page = await site.newPage({ colorScheme });
      const problems: string[] = [];
      for (const name of shownFolders) {
        await page.goto(address(name));
        const { violations } = await new AxeBuilder({ page })
          .include('[data-example]')
          .disableRules(OF_PAGES)
          .analyze();
        problems.push(
          ...violations.flatMap(({ id, nodes }) =>
            nodes.map(({ target }) => `${name}: ${id}: ${target.join(' ')}`),
          ),
        );
      }
      expect(problems).toEqual([]);
    },
    120_000,
  );

  it.each(shownFolders)(
    'of %s look as they did',
    async (name) => {
      const page = await site.newPage({
        colorScheme: 'light',
        viewport: { width: 960, height: 800 },
      });
      await page.goto(address(name));
      // A typeface that came too late for the first look is there at the second.
      await page.evaluate(() => document.fonts.ready);
      await page.reload();
      const changes: string[] = [];
      for (const example of await page.locator('[data-example]').all()) {
        const box = await example.boundingBox();
        if (!box || box.height < 1) continue;
        const id = await example.getAttribute('id');
        const picture = await example.screenshot({ animations: 'disabled' });
        const change = comparePicture(`${name}/${id}`, picture);
        if (change) changes.push(change);
      }
      expect(changes).toEqual([]);
    },
    60_000,
  );

  it('have no place in the published site', () => {
    const built = process.env['TEST_DIST'] ?? join('.cache', 'test', 'dist');
    const files = readdirSync(built, { recursive: true, encoding: 'utf8' });
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => file.split(sep)[0] === 'dev')).toEqual([]);
  });
});
