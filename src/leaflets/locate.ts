/** The full address of a page, for what leaves the site. */
export function locate(path: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return new URL(`${base}${path}`, import.meta.env.SITE).href;
}
