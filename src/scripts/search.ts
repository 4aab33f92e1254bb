/** Wakes the search when the reader turns to it: nothing is loaded before. */
const search = document.querySelector<HTMLElement>('site-search');
let isAwake = false;

async function wake(): Promise<void> {
  if (isAwake || !search) return;
  isAwake = true;
  const index = fetch(`${search.dataset['base']}search/index.json`);
  index.catch(() => undefined);
  const { startSearch } = await import('./search/page.ts');
  startSearch(search, index);
}

if (location.search) void wake();
search?.addEventListener('focusin', () => void wake());
addEventListener('popstate', () => void wake());
