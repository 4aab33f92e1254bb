/** The guide that schools are sent to. */
import type { Guide, Site } from '../model.ts';

/** The first guide for schools alone, if the site has one. */
export function guideForSchools({ guides }: Pick<Site, 'guides'>): Guide | undefined {
  return guides.find(({ audience }) => audience === 'schools');
}
