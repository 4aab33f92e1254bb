import { joinBase } from '../../domain/addresses.ts';

/** The address to write in a link: the site may be published below a base path. */
export function href(path: string): string {
  return joinBase(import.meta.env.BASE_URL, path);
}
