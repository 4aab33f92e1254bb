/** What the search loads, each file once: more entries, words of the text, the full text. */
import type { SearchIndex } from '../../domain/search/entry.ts';
import { type PreparedIndex, prepareIndex } from '../../domain/search/prepare.ts';

/** A page as Pagefind gives it. */
export interface FullTextPage {
  url: string;
  excerpt: string;
  meta: { title?: string };
  filters: { kind?: string[] };
  sub_results: { url: string; title: string }[];
}

interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(words: string): Promise<{ results: { data(): Promise<FullTextPage> }[] }>;
}

/** The search's files, below the site's base path. */
export class SearchFiles {
  readonly #base: string;
  readonly #loaded = new Map<string, Promise<unknown>>();
  #index: Promise<PreparedIndex>;

  /** @param first The answer that holds the first index, already under way. */
  constructor(base: string, first: Promise<Response>) {
    this.#base = base;
    this.#index = first
      .catch(() => this.#fetch('search/index.json'))
      .then((answer) => answer.json())
      .then((index: SearchIndex) => prepareIndex(index));
    this.#index.catch(() => undefined);
  }

  /** The index with what the words of a question add to it. */
  async index(words: readonly string[] = []): Promise<PreparedIndex> {
    const { shards } = await this.#index;
    const names = new Set(words.flatMap((word) => shards.get(word) ?? []));
    for (const name of [...names].slice(0, 3)) {
      await this.#once(`search/more/${name}.json`, async (answer) => {
        const shard = (await answer.json()) as SearchIndex;
        const before = await this.#index;
        this.#index = Promise.resolve(prepareIndex(shard, before));
      });
    }
    return this.#index;
  }

  /** Words of the pages' text. */
  textWords(): Promise<Set<string>> {
    return this.#once(
      'search/words.json',
      async (answer) => new Set(((await answer.json()) as string).split(' ')),
    );
  }

  /** Ask the full text; `from` and `to` are places in its list. */
  async fullText(words: string, to: number): Promise<{ pages: FullTextPage[]; count: number }> {
    const pagefind = await this.#pagefind();
    const { results } = await pagefind.search(words);
    const pages = await Promise.all(results.slice(0, to).map((result) => result.data()));
    return { pages, count: results.length };
  }

  #pagefind(): Promise<Pagefind> {
    return this.#keep('pagefind', async () => {
      const path = `${this.#base}pagefind/pagefind.js`;
      const pagefind = (await import(/* @vite-ignore */ path)) as Pagefind;
      // A worker is 11 kB more and no faster at this size. Addresses come without the base path.
      await pagefind.options({ noWorker: true, baseUrl: '/', excerptLength: 24 });
      await pagefind.init();
      return pagefind;
    });
  }

  #once<Kept>(path: string, read: (answer: Response) => Promise<Kept>): Promise<Kept> {
    return this.#keep(path, async () => read(await this.#fetch(path)));
  }

  /** Keep what was loaded; what failed may be tried again. */
  #keep<Kept>(name: string, load: () => Promise<Kept>): Promise<Kept> {
    const before = this.#loaded.get(name);
    if (before) return before as Promise<Kept>;
    const loading = load();
    this.#loaded.set(name, loading);
    loading.catch(() => this.#loaded.delete(name));
    return loading;
  }

  async #fetch(path: string): Promise<Response> {
    const answer = await fetch(this.#base + path);
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer;
  }
}
