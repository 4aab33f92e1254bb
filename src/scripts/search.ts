/** The search page: asks Pagefind, draws results, keeps the query in the address. */

interface Result {
  url: string;
  excerpt: string;
  meta: { title?: string };
  filters: { kind?: string[] };
  sub_results: { url: string; title: string; excerpt: string }[];
}

interface Pagefind {
  init: () => Promise<void>;
  options: (options: object) => Promise<void>;
  filters: () => Promise<{ kind?: Record<string, number> }>;
  debouncedSearch: (
    query: string | null,
    options: { filters: { kind?: string } },
  ) => Promise<{
    results: { id: string; data: () => Promise<Result> }[];
    unfilteredResultCount: number;
    totalFilters: { kind?: Record<string, number> };
    filters: { kind?: Record<string, number> };
  } | null>;
}

const pageOfResults = 10;

class SiteSearch extends HTMLElement {
  #engine: Promise<Pagefind> | undefined;
  #shown = pageOfResults;

  connectedCallback() {
    const query = new URLSearchParams(location.search);
    this.#input.value = query.get('q') ?? '';
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#remember('pushState');
      void this.#search();
    });
    this.#input.addEventListener('focus', () => void this.#load(), { once: true });
    this.#input.addEventListener('input', () => {
      this.#shown = pageOfResults;
      this.#remember('replaceState');
      void this.#search();
    });
    this.#facets.addEventListener('change', () => {
      this.#shown = pageOfResults;
      this.#remember('replaceState');
      void this.#search();
    });
    this.#more.addEventListener('click', () => {
      this.#shown += pageOfResults;
      void this.#search();
    });
    addEventListener('popstate', () => {
      this.#input.value = new URLSearchParams(location.search).get('q') ?? '';
      void this.#search();
    });
    if (this.#input.value || query.has('kind')) void this.#search();
  }

  get #form() {
    return this.#find<HTMLFormElement>('form');
  }
  get #input() {
    return this.#find<HTMLInputElement>('input[type=search]');
  }
  get #facets() {
    return this.#find<HTMLFieldSetElement>('.facets');
  }
  get #status() {
    return this.#find<HTMLElement>('[role=status]');
  }
  get #list() {
    return this.#find<HTMLOListElement>('.results');
  }
  get #more() {
    return this.#find<HTMLButtonElement>('.more-results button');
  }

  #find<Found extends HTMLElement>(selector: string): Found {
    return this.querySelector(selector) as Found;
  }

  get #kind(): string | undefined {
    const chosen = this.querySelector<HTMLInputElement>('.facets input:checked');
    const inAddress = new URLSearchParams(location.search).get('kind') ?? undefined;
    return (chosen ? chosen.value : inAddress) || undefined;
  }

  #remember(how: 'pushState' | 'replaceState') {
    const query = new URLSearchParams();
    const words = this.#input.value.trim();
    const kind = this.#kind;
    if (words) query.set('q', words);
    if (kind) query.set('kind', kind);
    const search = query.size > 0 ? `?${query}` : '';
    history[how](null, '', location.pathname + search);
  }

  /** Load the engine once, when the reader first turns to the search. */
  #load(): Promise<Pagefind> {
    this.#engine ??= (async () => {
      const path = this.dataset['index'] as string;
      const engine = (await import(/* @vite-ignore */ path)) as Pagefind;
      await engine.init();
      // Counts come with results only once the filters are loaded.
      await engine.filters();
      return engine;
    })();
    this.#engine.catch(() => {
      this.#engine = undefined;
    });
    return this.#engine;
  }

  async #search() {
    const words = this.#input.value.trim();
    const kind = this.#kind;
    if (!words) {
      this.#list.replaceChildren();
      this.#status.textContent = '';
      this.#facets.hidden = true;
      this.#more.parentElement?.toggleAttribute('hidden', true);
      return;
    }
    try {
      const engine = await this.#load();
      const found = await engine.debouncedSearch(words, { filters: kind ? { kind } : {} });
      if (!found) return;
      const results = await Promise.all(found.results.slice(0, this.#shown).map((result) => result.data()));
      if (words !== this.#input.value.trim()) return;
      this.#list.replaceChildren(...results.map(drawResult));
      this.#drawFacets(kind ? found.totalFilters.kind : found.filters.kind, kind);
      this.#more.parentElement?.toggleAttribute('hidden', found.results.length <= this.#shown);
      this.#status.textContent = describe(found.results.length, words);
    } catch {
      this.#status.textContent = 'The search could not be loaded. All pages stand below, from A to Z.';
    }
  }

  /** Draw each kind once and only change its count after, so that a chosen one keeps its focus. */
  #drawFacets(counts: Record<string, number> = {}, chosen: string | undefined) {
    const kinds = JSON.parse(this.dataset['kinds'] as string) as Record<string, string>;
    if (!this.#facets.querySelector('label')) {
      this.#facets.append(
        drawFacet('', 'All'),
        ...Object.entries(kinds).map(([kind, label]) => drawFacet(kind, label)),
      );
    }
    let offered = 0;
    for (const label of this.#facets.querySelectorAll('label')) {
      const input = label.querySelector('input') as HTMLInputElement;
      const count = counts[input.value] ?? 0;
      input.checked = input.value === (chosen ?? '');
      label.hidden = input.value !== '' && count === 0 && !input.checked;
      (label.querySelector('span') as HTMLElement).textContent = input.value ? ` (${count})` : '';
      if (!label.hidden) offered += 1;
    }
    this.#facets.hidden = offered < 2;
  }
}

function describe(count: number, words: string): string {
  if (count === 0) return `Nothing found for “${words}”. Try other words, or look below from A to Z.`;
  return `${count} ${count === 1 ? 'page' : 'pages'} found for “${words}”.`;
}

function drawFacet(kind: string, label: string): HTMLElement {
  const input = Object.assign(document.createElement('input'), {
    type: 'radio',
    name: 'kind',
    value: kind,
  });
  const words = document.createElement('label');
  words.append(input, ` ${label}`, document.createElement('span'));
  return words;
}

/** Excerpts come from Pagefind as escaped HTML with `mark`; only text and marks are kept. */
function drawExcerpt(excerpt: string): HTMLElement {
  const paragraph = document.createElement('p');
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  for (const node of parsed.body.childNodes) {
    if (node.nodeName === 'MARK') {
      const mark = document.createElement('mark');
      mark.textContent = node.textContent;
      paragraph.append(mark);
    } else {
      paragraph.append(node.textContent ?? '');
    }
  }
  return paragraph;
}

function drawResult(result: Result): HTMLElement {
  const entry = document.createElement('li');
  const heading = document.createElement('h3');
  const link = document.createElement('a');
  link.href = result.url;
  link.textContent = result.meta.title ?? result.url;
  heading.append(link);
  const kind = document.createElement('p');
  kind.className = 'kicker';
  kind.textContent = result.filters.kind?.[0] ?? '';
  entry.append(kind, heading, drawExcerpt(result.excerpt));
  return entry;
}

customElements.define('site-search', SiteSearch);
