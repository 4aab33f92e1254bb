/** Entities that the site's pages and its search write, by their names. */
const characters: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' },
  ...{ '#34': '"', '#38': '&', '#39': "'", '#x27': "'" },
};

/**
 * Read the entities of HTML as the characters that they stand for.
 * @param unknown What stands for an entity that is not known; without it, the entity stays.
 */
export function readEntities(html: string, unknown?: string): string {
  return html.replace(
    /&(#?\w+);/g,
    (entity, name: string) => characters[name] ?? unknown ?? entity,
  );
}
