/** A part of a page: the words of its heading as HTML, and the id that leads to it. */
export interface Part {
  id: string;
  html: string;
}

/** The parts of a page that was drawn: its headings of the second level that have an id, in order. */
export function findParts(html: string): Part[] {
  return [...html.matchAll(/<h2 id="([^"]+)"[^>]*>(.*?)<\/h2>/gs)].map(
    ([, id = '', heading = '']) => ({
      id,
      html: heading.replace(/<[^>]+>/g, '').trim(),
    }),
  );
}
