/** The search page: reads what is asked, shows what is found, keeps the question in the address. */
import {
  type Asked,
  countFacets,
  matchesChoice,
  readAsked,
  writeAsked,
} from '../../domain/search/facets.ts';
import { isAnswered, mergeResults, type Place } from '../../domain/search/merge.ts';
import { nearestEntries } from '../../domain/search/nearest.ts';
import type { PreparedIndex } from '../../domain/search/prepare.ts';
import { fullTextWords } from '../../domain/search/question.ts';
import { type Answer, askNames } from './ask.ts';
import { type DrawnResult, drawFacets, drawResult } from './draw.ts';
import { type FullTextPage, SearchFiles } from './load.ts';

type Found = FullTextPage & { to: string };

const resultsAtATime = 10;
/** Each page that the full text finds is a request of its own: few at first. */
const firstOfFullText = 4;
/** Milliseconds without a key after which the full text is asked. */
const pause = { unanswered: 400, answered: 700 };

/** Start the search of a page. `first` is the first index, already under way. */
export function startSearch(root: HTMLElement, first: Promise<Response>): void {
  const find = <Found extends HTMLElement>(selector: string) =>
    root.querySelector(selector) as Found;
  const form = find<HTMLFormElement>('form');
  const input = find<HTMLInputElement>('input[type=search]');
  const narrow = find<HTMLDetailsElement>('.narrow');
  const facets = find<HTMLElement>('.facets');
  const status = find<HTMLElement>('[role=status]');
  const mended = find<HTMLElement>('.mended');
  const heading = find<HTMLElement>('h2');
  const list = find<HTMLOListElement>('.results');
  const more = find<HTMLElement>('.more-results');
  const nothing = find<HTMLElement>('.nothing');
  const base = root.dataset['base'] as string;
  const files = new SearchFiles(base, first);

  let asked: Asked = readAsked(location.search);
  let shown = resultsAtATime;
  /** Counts searches, so that a slow answer never takes the place of a later one. */
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const remember = (how: 'pushState' | 'replaceState') =>
    history[how](null, '', location.pathname + writeAsked(asked));

  async function search(): Promise<void> {
    turn += 1;
    const mine = turn;
    clearTimeout(timer);
    if (!asked.words.trim()) return clear();
    try {
      const answer = await askNames(files, asked);
      if (mine !== turn) return;
      show({ ...answer, pages: [], count: 0, isFinal: false });
      const wait = isAnswered(answer.hits) ? pause.answered : pause.unanswered;
      timer = setTimeout(() => void askFullText(mine), wait);
    } catch {
      status.textContent = 'The search could not be loaded. All pages stand below, from A to Z.';
    }
  }

  /** Add what the full text finds below the names. Without it the names stand alone. */
  async function askFullText(mine: number): Promise<void> {
    const answer = await askNames(files, asked, true);
    const most = shown - resultsAtATime + firstOfFullText;
    const { pages, count } = await files
      .fullText(fullTextWords(answer.question), most)
      .catch(() => ({ pages: [], count: 0 }));
    if (mine !== turn) return;
    show({
      ...answer,
      pages: pages.map((page) => ({ ...page, to: page.url })),
      count,
      isFinal: true,
    });
  }

  interface Shown extends Answer {
    pages: Found[];
    /** Pages that the full text has in all. */
    count: number;
    isFinal: boolean;
  }

  function show({ question, index, hits, pages, count, isFinal }: Shown): void {
    const entries = new Map(index.indexed.map(({ entry }) => [entry.to, entry]));
    const places = mergeResults(hits, pages);
    const known = places.flatMap(({ to, hit }) => hit?.entry ?? entries.get(to) ?? []);
    const hasChoice = Object.keys(asked.choice).length > 0;
    const left = places.filter(({ to, hit }) => {
      const entry = hit?.entry ?? entries.get(to);
      return entry ? matchesChoice(entry, asked.choice) : !hasChoice;
    });
    const focused =
      document.activeElement instanceof HTMLAnchorElement ? document.activeElement.href : '';
    list.replaceChildren(
      ...left
        .slice(0, shown)
        .map((place) =>
          drawResult(describe(place, entries.get(place.to)), question, base.slice(0, -1)),
        ),
    );
    for (const link of list.querySelectorAll('a'))
      if (focused && link.href === focused) link.focus();
    const counts = countFacets(known, asked.choice);
    if (!facets.contains(document.activeElement))
      facets.replaceChildren(...drawFacets(counts, asked.choice));
    narrow.hidden = counts.length === 0;
    heading.hidden = left.length === 0;
    more.hidden = left.length <= shown && count <= shown;
    mended.hidden = !question.mended;
    (mended.querySelector('b') as HTMLElement).textContent = question.mended ?? '';
    (mended.querySelector('button') as HTMLElement).textContent =
      `Search for “${asked.words.trim()}” instead`;
    if (left.length > 0 || isFinal) say(left.length, asked.words.trim());
    drawNothing(left.length === 0 && isFinal, index);
  }

  function describe({ to, hit, found }: Place<Found>, known = hit?.entry): DrawnResult {
    const ofText = found?.sub_results.filter(({ url }) => url.includes('#')).slice(0, 3) ?? [];
    const sections = hit?.sections.length
      ? hit.sections
      : ofText.map(({ url, title }) => ({ id: url.split('#')[1] as string, title }));
    const isExcerpt = Boolean(found) && (hit?.coverage ?? 0) < 1;
    return {
      to: hit?.entry.to ?? to,
      title: known?.title ?? found?.meta.title ?? to,
      kind: known?.facets?.kind?.[0] ?? '',
      facts: known?.facts ?? [],
      text: isExcerpt ? (found?.excerpt ?? '') : (known?.text ?? ''),
      isExcerpt,
      sections,
      apply: known?.apply,
    };
  }

  function say(count: number, words: string): void {
    status.textContent =
      count === 0
        ? `Nothing found for “${words}”.`
        : `${count} ${count === 1 ? 'page' : 'pages'} found for “${words}”.`;
  }

  function drawNothing(isEmpty: boolean, index: PreparedIndex): void {
    nothing.hidden = !isEmpty;
    const near = isEmpty
      ? nearestEntries(
          asked.words,
          index.indexed.map(({ entry }) => entry),
        )
      : [];
    const items = near.map(({ to, title }) => {
      const item = document.createElement('li');
      item.append(
        Object.assign(document.createElement('a'), {
          href: base.slice(0, -1) + to,
          textContent: title,
        }),
      );
      return item;
    });
    nothing.querySelector('ul')?.replaceChildren(...items);
    nothing.firstElementChild?.toggleAttribute('hidden', items.length === 0);
  }

  function clear(): void {
    list.replaceChildren();
    status.textContent = '';
    for (const part of [heading, narrow, mended, more, nothing]) part.hidden = true;
  }

  function ask(next: Partial<Asked>, how: 'pushState' | 'replaceState' = 'replaceState'): void {
    asked = { ...asked, ...next };
    shown = resultsAtATime;
    remember(how);
    void search();
  }

  function readAddress(): void {
    asked = readAsked(location.search);
    input.value = asked.words;
    narrow.open = Object.keys(asked.choice).length > 0;
    facets.replaceChildren();
    void search();
  }

  /** Arrows walk from the box through the results and back; Escape leads back, then empties the box. */
  root.addEventListener('keydown', (event) => {
    const links = [...list.querySelectorAll<HTMLAnchorElement>('h3 a')];
    const place = links.indexOf(document.activeElement as HTMLAnchorElement);
    const isInBox = document.activeElement === input;
    if (event.key === 'Escape' && (isInBox || place >= 0)) {
      if (isInBox) {
        input.value = '';
        ask({ words: '', choice: {}, literally: false });
      } else input.focus();
    } else if (event.key === 'ArrowDown' && (isInBox || place >= 0)) links[place + 1]?.focus();
    else if (event.key === 'ArrowUp' && place >= 0) (links[place - 1] ?? input).focus();
    else return;
    event.preventDefault();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask({ words: input.value }, 'pushState');
    // A phone's keyboard goes away, so that it does not cover the results.
    if (matchMedia('(pointer: coarse)').matches) input.blur();
  });
  input.addEventListener('input', () => ask({ words: input.value, literally: false }));
  input.addEventListener('focus', () => {
    if (matchMedia('(pointer: coarse)').matches) root.scrollIntoView();
  });
  facets.addEventListener('change', (event) => {
    const { name, value } = event.target as HTMLSelectElement;
    ask({ choice: { ...asked.choice, [name]: value || undefined } });
  });
  mended.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement) ask({ literally: true });
  });
  more.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    shown += resultsAtATime;
    void search();
  });
  addEventListener('popstate', readAddress);
  // What was typed while this file was loading counts.
  if (input.value.trim() && input.value !== asked.words) ask({ words: input.value });
  else readAddress();
}
