import type { Link } from '../components/ui/links.ts';

/** What every page says about the site around it. */
export interface Frame {
  name: string;
  strapline: string;
  navigation: readonly Link[];
  footerNavigation: readonly Link[];
  publisher: { name: string; email?: string | undefined };
  accent?: string | undefined;
}
