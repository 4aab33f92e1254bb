/**
 * The reader's text size and theme: buttons in a group named by `data-setting` choose, the reader's own
 * browser remembers. The page's head applies what was remembered before anything is drawn.
 */
const root = document.documentElement;

function apply(group: HTMLElement, value: string): void {
  const { setting = '' } = group.dataset;
  if (value === group.dataset['default']) delete root.dataset[setting];
  else root.dataset[setting] = value;
  for (const button of group.querySelectorAll('button')) {
    button.ariaPressed = String(button.value === value);
  }
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[data-scheme]')) {
    const { scheme } = meta.dataset;
    const { theme } = root.dataset;
    meta.media = theme
      ? theme === scheme
        ? 'all'
        : 'not all'
      : `(prefers-color-scheme: ${scheme})`;
  }
}

for (const group of document.querySelectorAll<HTMLElement>('[data-setting]')) {
  const { setting = '', default: usual = '' } = group.dataset;
  apply(group, root.dataset[setting] ?? usual);
  group.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('button');
    if (!button) return;
    apply(group, button.value);
    try {
      localStorage.setItem(setting, button.value);
    } catch {
      // Storage is closed in some private windows: the choice holds for this page.
    }
  });
  addEventListener('storage', ({ key, newValue }) => {
    if (key === setting) apply(group, newValue ?? usual);
  });
}
