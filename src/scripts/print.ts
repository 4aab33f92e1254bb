/** On paper an address stands once: links that repeat one, or whose words are the address, are marked. */
addEventListener('beforeprint', () => {
  const seen = new Set<string>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href^="http"]')) {
    const { href } = link;
    link.classList.toggle('repeated', seen.has(href) || href.includes(link.textContent.trim()));
    seen.add(href);
  }
});
