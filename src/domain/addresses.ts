/** Addresses of pages on this site, root-relative and with their trailing slash. */

/** Collections whose entries have a page of their own. */
export type PageCollection =
  | 'qualifications'
  | 'providers'
  | 'programmes'
  | 'cohorts'
  | 'venues'
  | 'costs'
  | 'policies'
  | 'guides'
  | 'compare'
  | 'apply';

/** Address of an entry's page, such as `/programmes/acts-npqml/`. */
export function addressOf(collection: PageCollection, { id }: { id: string }): string {
  return `/${collection}/${id}/`;
}

/** Address of a document's place on the sources page. */
export function sourceAddress(id: string): string {
  return `/sources/#${id}`;
}

/** Address of a term's place on the glossary page. */
export function termAddress(id: string): string {
  return `/glossary/#${id}`;
}

/** Join the site's base path and a root-relative address. Leaves addresses of any other kind alone. */
export function joinBase(base: string, path: string): string {
  if (!path.startsWith('/') || path.startsWith('//')) return path;
  return base.replace(/\/$/, '') + path;
}
