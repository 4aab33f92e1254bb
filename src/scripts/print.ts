/** On paper an address stands once: links that repeat one, or whose words are the address, are marked. */
const bare = (address: string) => address.trim().replace(/^https?:\/\/(www\.)?|\/$/g, '');

addEventListener('beforeprint', () => {
  const seen = new Set<string>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href^="http"]')) {
    const address = bare(link.href);
    link.classList.toggle('repeated', seen.has(address) || address === bare(link.textContent));
    seen.add(address);
  }
});
