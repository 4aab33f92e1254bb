import { readEntities } from '../content/entities.ts';

/** A piece of an excerpt: words, and whether they were searched for. */
export interface ExcerptPart {
  text: string;
  isMarked: boolean;
}

/**
 * Read an excerpt of the full-text search: escaped HTML in which the words that were searched for
 * stand between `<mark>` and `</mark>`. Anything else that looks like a tag is words too.
 */
export function readExcerpt(excerpt: string): ExcerptPart[] {
  return excerpt
    .split(/<mark>([\s\S]*?)<\/mark>/)
    .map((html, index) => ({
      text: readEntities(html),
      isMarked: index % 2 === 1,
    }))
    .filter(({ text }) => text !== '');
}
