/** The key `/` leads to the search box, unless somebody is writing. */
addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if ((event.target as Element).closest('input, textarea, select, [contenteditable]')) return;
  // The search page has a box of its own beside the header's.
  const box =
    document.querySelector<HTMLInputElement>('main [type=search]') ??
    document.querySelector<HTMLInputElement>('[type=search]');
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});
