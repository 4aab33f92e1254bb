/** Draws the reader's own comparison; the address holds what is chosen. */
import {
  columnLimits,
  compareChoice,
  type ComparedCell,
  type ComparisonCells,
  type ComparisonChoice,
  differenceWords,
  nothingChosen,
  readComparisonChoice,
  tableOfText,
  writeComparisonChoice,
} from '../domain/comparison/choice.ts';
import { closeSentence } from '../domain/facts/sentence.ts';
import { writeCsv } from '../emitters/csv.ts';

type Compared = ReturnType<typeof compareChoice>;

class ComparisonBuilder extends HTMLElement {
  #cells: Promise<ComparisonCells | undefined> | undefined;
  #compared: Compared = { columns: [], rows: [] };

  connectedCallback() {
    const form = this.#form;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('focusin', () => void this.#load(), { once: true });
    form.addEventListener('change', () => {
      history.pushState(null, '', location.pathname + writeComparisonChoice(this.#chosen()));
      void this.#show();
    });
    this.addEventListener('click', ({ target }) => {
      const action = (target as Element).closest<HTMLElement>('[data-do]')?.dataset['do'];
      if (action) void this.#do(action);
    });
    addEventListener('popstate', () => void this.#show());
    // On a slow line a reader has chosen before this script came: that choice counts.
    const early = this.#chosen();
    if (early.columns.length > 0)
      history.replaceState(null, '', location.pathname + writeComparisonChoice(early));
    if (location.search) void this.#show();
  }

  /** The cells of every column, asked for when a reader begins to choose; none if they do not come. */
  #load(): Promise<ComparisonCells | undefined> {
    this.#cells ??= fetch(this.dataset['cells'] as string)
      .then((response) => {
        if (!response.ok) throw new Error(`The cells answered ${response.status}.`);
        return response.json();
      })
      .catch(() => {
        this.#cells = undefined;
        this.#status.textContent =
          'The builder could not be loaded. The tables below are ready made.';
      });
    return this.#cells;
  }

  get #form() {
    return this.querySelector('form') as HTMLFormElement;
  }
  get #status() {
    return this.querySelector('[role=status]') as HTMLElement;
  }
  get #result() {
    return this.querySelector('[data-result]') as HTMLElement;
  }
  #fields<Field extends HTMLElement>(name: string): Field[] {
    return [...this.#form.querySelectorAll<Field>(`[name="${name}"]`)];
  }

  #chosen(): ComparisonChoice {
    const data = new FormData(this.#form);
    const list = (name: string) => [...new Set(data.getAll(name).map(String).filter(Boolean))];
    return { columns: list('c'), rows: list('rows'), onlyDifferences: data.has('only') };
  }

  /** Set the form as the address says, then draw the table. */
  async #show() {
    const cells = await this.#load();
    if (!cells) return;
    const choice = readComparisonChoice(new URLSearchParams(location.search), cells);
    this.#fields<HTMLSelectElement>('c').forEach((field, index) => {
      field.value = choice.columns[index] ?? '';
    });
    for (const box of this.#fields<HTMLInputElement>('rows'))
      box.checked = choice.rows.includes(box.value);
    for (const box of this.#fields<HTMLInputElement>('only')) box.checked = choice.onlyDifferences;
    this.#compared = compareChoice(cells, choice);
    const { columns, rows } = this.#compared;
    const isEnough = columns.length >= columnLimits.fewest;
    this.#result.hidden = !isEnough || rows.length === 0;
    this.#status.textContent = describe(this.#compared);
    if (isEnough) this.#draw();
  }

  #draw() {
    const { columns, rows } = this.#compared;
    const head = document.createElement('tr');
    head.setAttribute('role', 'row');
    const headings = columns.map(({ name, to }) => {
      const link = Object.assign(document.createElement('a'), { href: to, textContent: name });
      return cell('columnheader', link);
    });
    head.append(cell('columnheader', 'Fact'), ...headings);
    this.querySelector('thead')?.replaceChildren(head);
    this.querySelector('tbody')?.replaceChildren(
      ...rows.map(({ label, cells, difference }) => {
        const row = document.createElement('tr');
        row.setAttribute('role', 'row');
        row.dataset['difference'] = difference;
        const words = differenceWords[difference];
        row.append(
          cell('rowheader', label, ...(words ? [small('differs', words)] : [])),
          ...cells.map((one) => cell('cell', ...drawCell(one))),
        );
        return row;
      }),
    );
  }

  async #do(action: string) {
    if (action === 'print') {
      print();
      return;
    }
    const csv = writeCsv(tableOfText(this.#compared));
    if (action === 'copy') {
      try {
        await navigator.clipboard.writeText(csv);
        this.#status.textContent = 'The table is copied. Paste it into a spreadsheet.';
      } catch {
        this.#status.textContent =
          'This browser does not let pages copy. Download the file instead.';
      }
      return;
    }
    // The mark at the start tells spreadsheets that the text is Unicode.
    const file = URL.createObjectURL(new Blob(['\uFEFF', csv], { type: 'text/csv' }));
    Object.assign(document.createElement('a'), { href: file, download: 'comparison.csv' }).click();
    URL.revokeObjectURL(file);
  }
}

function describe({ columns, rows }: Compared): string {
  if (columns.length < columnLimits.fewest) {
    return columns.length === 0
      ? nothingChosen
      : 'Choose at least one more to see them side by side.';
  }
  const different = rows.filter(({ difference }) => difference === 'different').length;
  if (rows.length === 0) return 'Nothing that is known differs.';
  return `${rows.length} facts of ${columns.length} side by side; ${different} ${different === 1 ? 'differs' : 'differ'}.`;
}

function cell(
  role: 'columnheader' | 'rowheader' | 'cell',
  ...content: (Node | string)[]
): HTMLElement {
  const element = document.createElement(role === 'cell' ? 'td' : 'th');
  if (element instanceof HTMLTableCellElement && role !== 'cell') {
    element.scope = role === 'columnheader' ? 'col' : 'row';
  }
  element.setAttribute('role', role);
  element.append(...content);
  return element;
}

function small(className: string, words: string): HTMLElement {
  return Object.assign(document.createElement('small'), { className, textContent: words });
}

/** What the build draws for a stated fact: its words, a note, and what other documents say. */
function drawCell({ text, isUnknown, note, others = [] }: ComparedCell): Node[] {
  const words = document.createElement('span');
  words.textContent = text;
  if (isUnknown) words.className = 'unsaid';
  return [
    words,
    ...(note ? [small('claim', note)] : []),
    ...others.map((other) =>
      small('claim', `Sources disagree: another document says ${closeSentence(other)}`),
    ),
  ];
}

customElements.define('comparison-builder', ComparisonBuilder);
