import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';

/** The folder of the built site under test. */
export const builtFolder = resolve(process.env['TEST_DIST'] ?? '.cache/test/dist');

/** One page of the built site. */
export class BuiltPage {
  /** Address within the site, such as `/providers/`. */
  readonly path: string;
  readonly file: string;
  #html: string | undefined;
  #document: HTMLElement | undefined;

  constructor(file: string) {
    this.file = file;
    this.path = `/${relative(builtFolder, file).split(sep).join('/')}`.replace(/index\.html$/, '');
  }

  get html(): string {
    this.#html ??= readFileSync(this.file, 'utf8');
    return this.#html;
  }

  /** The parsed page; the same one for all tests of a file, so do not change it. */
  get document(): HTMLElement {
    this.#document ??= parse(this.html, { comment: false });
    return this.#document;
  }
}

let pages: Map<string, BuiltPage> | undefined;

/**
 * List the pages of the built site, in the order of their addresses.
 * @throws {Error} if no site was built.
 */
export function listPages(): BuiltPage[] {
  pages ??= readPages();
  return [...pages.values()];
}

/**
 * Get one page.
 * @param path Its address within the site, such as `/providers/`.
 * @throws {Error} if the site has no such page.
 */
export function getPage(path: string): BuiltPage {
  const page = listPages().find((candidate) => candidate.path === path);
  if (!page) throw new Error(`The built site has no page ${path}.`);
  return page;
}

/**
 * Read a file of the built site as text.
 * @param path Its address within the site, such as `/robots.txt`.
 */
export function readBuiltFile(path: string): string {
  return readFileSync(join(builtFolder, path), 'utf8');
}

function readPages(): Map<string, BuiltPage> {
  if (!existsSync(builtFolder)) {
    throw new Error(`There is no site in ${builtFolder}. Build it: npm test -- --only build`);
  }
  const found = readdirSync(builtFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => new BuiltPage(join(builtFolder, name)))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return new Map(found.map((page) => [page.path, page]));
}
