/** The funding form: shows what the address comes to. All words stand in the page; the domain decides which show. */
import { decideFunding, followAnswers } from '../domain/funding/decide.ts';
import type { Rulebook } from '../domain/funding/rulebook.ts';

const pageTitle = document.title;

class FundingCheck extends HTMLElement {
  #next: string | undefined;
  #answers: Record<string, string> = {};

  connectedCallback() {
    const form = this.#find<HTMLFormElement>('form');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const choice = this.#next && new FormData(form).get(this.#next);
      if (!choice) return this.#complain();
      this.#go({ ...this.#answers, [this.#next as string]: `${choice}` });
    });
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLElement>('[data-change]');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#go(this.#answersBefore(link.dataset['change'] ?? ''));
    });
    addEventListener('popstate', () => this.#show(true));
    this.#show(false);
  }

  get #rulebook(): Rulebook {
    return JSON.parse(this.dataset['rulebook'] as string);
  }

  #find<Found extends HTMLElement>(selector: string): Found {
    return this.querySelector(selector) as Found;
  }

  #answersBefore(question: string): Record<string, string> {
    const given = Object.entries(this.#answers);
    const place = given.findIndex(([id]) => id === question);
    return Object.fromEntries(given.slice(0, Math.max(place, 0)));
  }

  #addressOf(answers: Record<string, string>): string {
    const query = new URLSearchParams(answers);
    return location.pathname + (query.size > 0 ? `?${query}` : '');
  }

  #go(answers: Record<string, string>) {
    history.pushState(null, '', this.#addressOf(answers));
    this.#show(true);
  }

  #complain() {
    const error = this.#find('[role=alert]');
    error.textContent = error.dataset['words'] ?? '';
    this.#find<HTMLInputElement>(`[name="${this.#next}"]`).focus();
  }

  /** Show the question that the address leads to, or the result; `move` takes the reader there. */
  #show(move: boolean) {
    const rulebook = this.#rulebook;
    const wanted = Object.fromEntries(new URLSearchParams(location.search));
    const { answers, next } = followAnswers(rulebook, wanted);
    const decision = next ? undefined : decideFunding(rulebook, answers);
    this.#answers = answers;
    this.#next = next;
    const [start] = rulebook.questions;
    const shown = new Set(Object.entries(answers).map(([id, answer]) => `${id}:${answer}`));
    if (shown.size > 0) shown.add('answers');
    else if (start && wanted[start.id]) shown.add('unknown-start');
    if (next) shown.add('question').add(`question:${next}`);
    if (decision) {
      const { outcome, reason, ruleId } = decision;
      shown.add('result').add(`outcome:${outcome}`).add(`reason:${reason}`).add(`rule:${ruleId}`);
    }
    for (const part of this.querySelectorAll<HTMLElement>('[data-when]')) {
      part.hidden = !part.dataset['when']?.split(' ').some((when) => shown.has(when));
    }
    for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-change]')) {
      link.href = this.#addressOf(this.#answersBefore(link.dataset['change'] ?? ''));
    }
    this.#find('[role=alert]').textContent = '';
    const status = this.#find('[role=status]');
    const heading = [...this.querySelectorAll<HTMLElement>('h2[tabindex]')].find((one) =>
      one.checkVisibility(),
    );
    const words = heading?.textContent ?? '';
    status.textContent = decision ? `${status.dataset['words']} ${words}` : '';
    document.title = shown.has('answers') ? `${words} - ${pageTitle}` : pageTitle;
    if (move) heading?.focus();
  }
}

customElements.define('funding-check', FundingCheck);
