/** The address on paper keeps what the reader chose, such as the columns of a comparison. */
addEventListener('beforeprint', () => {
  const address = document.querySelector('.foot .printed');
  if (!address) return;
  const [page = ''] = (address.textContent ?? '').split('?');
  address.textContent = page + location.search;
});
