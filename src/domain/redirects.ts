/** Addresses of earlier days, and the pages that they lead on to. */
import { publicEntries } from './publicEntries.ts';
import type { Site } from './model.ts';

/** An old address with its page. Both are root-relative, without the base path. */
export interface Redirect {
  from: string;
  to: string;
  label: string;
}

/** Collections whose entries have a page and may have moved. */
const movable = [
  'qualifications',
  'providers',
  'programmes',
  'comparisons',
  'cohorts',
  'venues',
  'costs',
  'policies',
  'guides',
] as const;

/**
 * Every redirect of a site.
 *
 * @throws {Error} if two entries claim one old address; the message names both.
 */
export function listRedirects(site: Site): Redirect[] {
  const claimed = new Map<string, string>();
  return movable.flatMap((collection) => {
    const places = publicEntries(collection, site);
    return site[collection].flatMap(({ id, redirectFrom }) =>
      redirectFrom.flatMap((from) => {
        const claim = `${collection}/${id}`;
        const other = claimed.get(from);
        if (other)
          throw new Error(`${claim} and ${other} both say redirectFrom: ${from}. Keep it in one.`);
        claimed.set(from, claim);
        const { to, label } = places.get(id) ?? {};
        return to && label ? [{ from, to, label }] : [];
      }),
    );
  });
}
