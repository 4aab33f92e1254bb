/** Join the site's base path and a root-relative address. Leaves addresses of any other kind alone. */
export function joinBase(base: string, path: string): string {
  if (!path.startsWith('/') || path.startsWith('//')) return path;
  return base.replace(/\/$/, '') + path;
}

/** The address to write in a link: the site may be published below a base path. */
export function href(path: string): string {
  return joinBase(import.meta.env.BASE_URL, path);
}
