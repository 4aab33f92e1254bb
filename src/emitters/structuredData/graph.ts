/** JSON-LD for a page: what it says, in the words of schema.org. Only facts that stand on the page. */
import type { BreadcrumbList, Graph, Thing } from 'schema-dts';

/** Full address of a page, from its root-relative one without the base path. */
export type AddressWriter = (path: string) => string;

/** Where a page stands: the pages above it, then itself. */
export function breadcrumbs(
  trail: readonly { label: string; to: string }[],
  page: { label: string; to: string },
  at: AddressWriter,
): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...trail, page].map(({ label, to }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: at(to),
    })),
  };
}

/** The text of a JSON-LD script. Nothing in it can end the script or open a comment. */
export function writeGraph(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return escapeForScript(JSON.stringify(graph));
}

/** JSON that may stand inside a script element: the same value, with no character that HTML reads. */
export function escapeForScript(json: string): string {
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
