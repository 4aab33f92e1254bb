/** Draws results from parts: text is only ever set as text. */
import type { SearchEntry, Section } from '../../domain/search/entry.ts';
import { readExcerpt } from '../../domain/search/excerpt.ts';
import type { FacetCounts, Choice } from '../../domain/search/facets.ts';
import { markWords } from '../../domain/search/marks.ts';
import type { Question } from '../../domain/search/question.ts';

/** A result as it is drawn, whichever part of the search found it. */
export interface DrawnResult {
  to: string;
  title: string;
  kind: string;
  facts: readonly string[];
  text: string;
  /** Whether `text` marks its words by itself, as HTML of the full text. */
  isExcerpt: boolean;
  sections: readonly Section[];
  apply: SearchEntry['apply'] | undefined;
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

const mark = (text: string) => make('mark', '', text);

function marked(text: string, question: Question): (Node | string)[] {
  return markWords(text, question).map((part) => (part.isMarked ? mark(part.text) : part.text));
}

function excerptNodes(excerpt: string): (Node | string)[] {
  return readExcerpt(excerpt).map(({ text, isMarked }) => (isMarked ? mark(text) : text));
}

function link(href: string, ...children: (Node | string)[]): HTMLAnchorElement {
  const anchor = make('a', '', ...children);
  anchor.href = href;
  return anchor;
}

/** Draw one result. `base` is the site's base path, without its last slash. */
export function drawResult(result: DrawnResult, question: Question, base: string): HTMLLIElement {
  const { to, title, kind, facts, text, isExcerpt, sections, apply } = result;
  const address = base + to;
  const entry = make(
    'li',
    '',
    make('p', 'kicker', kind),
    make('h3', '', link(address, ...marked(title, question))),
  );
  if (facts.length > 0) entry.append(make('p', 'said', ...marked(facts.join(' · '), question)));
  if (text)
    entry.append(make('p', '', ...(isExcerpt ? excerptNodes(text) : marked(text, question))));
  if (sections.length > 0) {
    const page = address.split('#')[0];
    const parts = sections.map(({ id, title: heading }) =>
      make('li', '', link(`${page}#${id}`, ...marked(heading, question))),
    );
    entry.append(make('ul', 'parts', ...parts));
  }
  if (apply) entry.append(make('p', 'more', link(apply.href, apply.label)));
  return entry;
}

/** Draw the facets as one choice each, with what each value leaves. */
export function drawFacets(facets: readonly FacetCounts[], choice: Choice): HTMLLabelElement[] {
  return facets.map(({ name, label, values }) => {
    const select = make('select');
    select.name = name;
    select.append(new Option('Any', ''));
    for (const { value, count } of values) {
      const words = value.charAt(0).toUpperCase() + value.slice(1);
      select.append(new Option(`${words} (${count})`, value, false, choice[name] === value));
    }
    return make('label', '', `${label} `, select);
  });
}
