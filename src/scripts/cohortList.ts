/** Filters and sorts the list of cohorts; the address holds what is chosen. */
import {
  type CohortChoice,
  countValues,
  filterCohorts,
  readCohortChoice,
  sortCohorts,
  writeCohortChoice,
} from '../domain/cohorts/filtering.ts';
import { type CohortLine, type FacetName, facetNames } from '../domain/cohorts/facets.ts';

const rowsAtOnce = 100;

class CohortList extends HTMLElement {
  #lines: Promise<CohortLine[]> | undefined;
  #shown = rowsAtOnce;

  connectedCallback() {
    this.#form.addEventListener('change', () => this.#choose(this.#choice));
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('reset', (event) => {
      event.preventDefault();
      this.#choose({ filter: {}, order: 'state' });
    });
    this.#more.addEventListener('click', () => {
      this.#shown += rowsAtOnce;
      void this.#draw();
    });
    addEventListener('popstate', () => this.#show());
    this.#show();
  }

  get #form() {
    return this.querySelector('form') as HTMLFormElement;
  }
  get #more() {
    return this.querySelector('[data-more]') as HTMLButtonElement;
  }
  get #status() {
    return this.querySelector('[role=status]') as HTMLElement;
  }
  get #found() {
    return this.querySelector('[data-found]') as HTMLElement;
  }
  /** What the form says now. */
  get #choice() {
    const fields = [...new FormData(this.#form)].map(([name, value]) => [name, `${value}`]);
    return readCohortChoice(new URLSearchParams(fields));
  }

  #field(name: FacetName | 'sort') {
    return this.#form.elements.namedItem(name) as HTMLSelectElement;
  }

  /** Keep a new choice in the address, as a step that the back button undoes. */
  #choose(choice: CohortChoice) {
    history.pushState(null, '', location.pathname + writeCohortChoice(choice));
    this.#show();
  }

  /** Set the form as the address says, then draw the list. */
  #show() {
    const { filter, order } = readCohortChoice(new URLSearchParams(location.search));
    for (const name of facetNames) {
      const field = this.#field(name);
      field.value = filter[name] ?? '';
      // An address may name what is no longer offered.
      if (field.selectedIndex < 0) field.value = '';
    }
    this.#field('sort').value = order;
    this.#shown = rowsAtOnce;
    void this.#draw();
  }

  #load(): Promise<CohortLine[]> {
    this.#lines ??= fetch(this.dataset['list'] as string).then((response) => {
      if (!response.ok) throw new Error(`The list of cohorts answered ${response.status}.`);
      return response.json();
    });
    this.#lines.catch(() => {
      this.#lines = undefined;
    });
    return this.#lines;
  }

  async #draw() {
    const choice = this.#choice;
    const isChosen = writeCohortChoice(choice) !== '';
    const groups = document.querySelector<HTMLElement>('[data-cohort-groups]');
    try {
      // Nothing is chosen at first: the page as it stands is the list.
      if (!isChosen && !this.#lines) return;
      const lines = await this.#load();
      if (writeCohortChoice(choice) !== writeCohortChoice(this.#choice)) return;
      const found = sortCohorts(filterCohorts(lines, choice.filter), choice.order);
      this.#drawCounts(lines, choice);
      this.#drawRows(found);
      this.#found.hidden = !isChosen || found.length === 0;
      if (groups) groups.hidden = isChosen;
      this.#status.textContent = isChosen
        ? describe(found.length, lines.length)
        : `All ${lines.length} cohorts.`;
    } catch {
      this.#found.hidden = true;
      if (groups) groups.hidden = false;
      this.#status.textContent = 'The filters could not be loaded. Every cohort stands below.';
    }
  }

  #drawCounts(lines: CohortLine[], { filter }: CohortChoice) {
    for (const name of facetNames) {
      const counts = countValues(lines, filter, name);
      for (const option of this.#field(name).options) {
        if (option.value)
          option.text = `${option.dataset['words']} (${counts.get(option.value) ?? 0})`;
      }
    }
  }

  #drawRows(found: CohortLine[]) {
    const template = this.querySelector('template') as HTMLTemplateElement;
    const rows = found.slice(0, this.#shown).map((line) => {
      const row = template.content.cloneNode(true) as DocumentFragment;
      const link = row.querySelector('a') as HTMLAnchorElement;
      link.href = line.to;
      link.textContent = line.title;
      for (const cell of row.querySelectorAll<HTMLElement>('[data-cell]')) {
        cell.textContent = line.cells[cell.dataset['cell'] as keyof CohortLine['cells']];
      }
      return row;
    });
    this.querySelector('tbody')?.replaceChildren(...rows);
    this.#more.hidden = found.length <= this.#shown;
  }
}

function describe(found: number, of: number): string {
  if (found === 0) return `None of the ${of} cohorts matches. Choose All for one of the filters.`;
  return `${found} of ${of} cohorts ${found === 1 ? 'matches' : 'match'}.`;
}

customElements.define('cohort-list', CohortList);
