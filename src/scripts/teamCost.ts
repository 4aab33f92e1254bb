/** Adds up places for a team; the address holds the team. */
import {
  type CostedLine,
  costTeam,
  noPlaceChosen,
  type PricedPlace,
  readTeam,
  type TeamLine,
  writeTeam,
  writeTotal,
} from '../domain/costs/team.ts';
import { writeMoney } from '../domain/facts/money.ts';

class TeamCost extends HTMLElement {
  #places: PricedPlace[] = [];

  connectedCallback() {
    this.#places = JSON.parse(this.dataset['places'] as string);
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('change', () => {
      history.pushState(null, '', location.pathname + writeTeam(this.#entered()));
      this.#draw();
    });
    this.addEventListener('click', ({ target }) => {
      const action = (target as Element).closest<HTMLElement>('[data-do]')?.dataset['do'];
      if (action === 'print') print();
      if (action === 'add') this.#addLine().querySelector('select')?.focus();
    });
    addEventListener('popstate', () => this.#show());
    this.#show();
  }

  get #form() {
    return this.querySelector('form') as HTMLFormElement;
  }

  #addLine(line?: TeamLine): HTMLElement {
    const template = this.querySelector('[data-line]') as HTMLTemplateElement;
    const fields = (template.content.cloneNode(true) as DocumentFragment)
      .firstElementChild as HTMLElement;
    if (line) {
      (fields.querySelector('[name=place]') as HTMLSelectElement).value = line.place;
      (fields.querySelector('[name=people]') as HTMLInputElement).value = `${line.people}`;
      (fields.querySelector('[name=funded]') as HTMLInputElement).value = `${line.funded}`;
    }
    this.querySelector('[data-lines]')?.append(fields);
    return fields;
  }

  #entered(): TeamLine[] {
    return [...this.querySelectorAll('[data-lines] fieldset')].map((fields) => {
      const read = (name: string) =>
        (fields.querySelector(`[name=${name}]`) as HTMLInputElement).value;
      return {
        place: read('place'),
        people: Number(read('people')),
        funded: Number(read('funded')),
      };
    });
  }

  /** Set the form as the address says, then draw the statement. */
  #show() {
    this.querySelector('[data-lines]')?.replaceChildren();
    const team = readTeam(new URLSearchParams(location.search));
    for (const line of team) this.#addLine(line);
    if (team.length === 0) this.#addLine();
    this.#draw();
  }

  #draw() {
    const cost = costTeam(this.#entered(), this.#places);
    const total = writeTotal(cost, writeMoney);
    const rows = this.querySelector('[data-row]') as HTMLTemplateElement;
    this.querySelector('tbody')?.replaceChildren(...cost.lines.map((line) => drawRow(rows, line)));
    (this.querySelector('[data-total]') as HTMLElement).textContent = total;
    (this.querySelector('[data-result]') as HTMLElement).hidden = cost.lines.length === 0;
    (this.querySelector('[role=status]') as HTMLElement).textContent =
      cost.lines.length === 0 ? noPlaceChosen : `Total: ${total}.`;
  }
}

function drawRow(template: HTMLTemplateElement, line: CostedLine): DocumentFragment {
  const row = template.content.cloneNode(true) as DocumentFragment;
  const words: Record<string, string> = {
    name: line.name,
    words: line.words,
    people: `${line.people}`,
    funded: `${line.funded}`,
    sum: line.sumPence === undefined ? line.words : writeMoney(line.sumPence),
  };
  for (const cell of row.querySelectorAll<HTMLElement>('[data-cell]')) {
    cell.textContent = words[cell.dataset['cell'] ?? ''] ?? '';
  }
  return row;
}

customElements.define('team-cost', TeamCost);
