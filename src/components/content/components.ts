/** What authors' text is drawn with. */
import ContentLink from './ContentLink.astro';

/** Components that stand in for elements of MDX, by the element's name. */
export const contentComponents = { a: ContentLink };
