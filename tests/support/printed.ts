import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { builtFolder } from './builtSite.ts';

/** A node of a PDF's structure: a role with parts, or content. */
interface StructNode {
  role?: string;
  alt?: string;
  children?: StructNode[];
}

/** What a reader, or a reader's program, finds in a printed document. */
export interface Printed {
  /** Its text with single spaces. */
  words: string;
  pages: number;
  /** Width and height of the first page, in points. */
  size: [number, number];
  bytes: number;
  title: unknown;
  language: unknown;
  isTagged: boolean;
  declaredStandard: string | undefined;
  created: unknown;
  bookmarks: string[];
  links: string[];
  roles: Set<string>;
  alternatives: string[];
}

const tidy = (words: string) => words.replace(/[\s\u00a0]+/g, ' ').trim();

/**
 * Read a printed document of a built site.
 * @param path Its address, such as `/programmes/acts-npqml/leaflet.pdf`.
 * @param folder The site, if it is not the one under test.
 */
export function readPrinted(path: string, folder = builtFolder): Promise<Printed> {
  return readPdf(readFileSync(join(folder, path)));
}

/** Read a PDF file. */
export async function readPdf(file: Buffer): Promise<Printed> {
  const pdf = await getDocumentProxy(new Uint8Array(file));
  const { info } = await pdf.getMetadata();
  const printed: Printed = {
    words: '',
    pages: pdf.numPages,
    size: [0, 0],
    bytes: file.length,
    title: Reflect.get(info, 'Title'),
    language: Reflect.get(info, 'Language'),
    created: Reflect.get(info, 'CreationDate'),
    isTagged: (await pdf.getMarkInfo())?.Marked === true,
    declaredStandard: /<pdfuaid:part>(\d)<\/pdfuaid:part>/.exec(file.toString('latin1'))?.[1],
    bookmarks: ((await pdf.getOutline()) ?? []).flatMap(function titles({
      title,
      items,
    }): string[] {
      return [tidy(title), ...items.flatMap(titles)];
    }),
    links: [],
    roles: new Set(),
    alternatives: [],
  };
  const walk = ({ role, alt, children = [] }: StructNode) => {
    if (role) printed.roles.add(role);
    if (alt) printed.alternatives.push(alt);
    children.forEach(walk);
  };
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    if (number === 1) {
      const { width, height } = page.getViewport({ scale: 1 });
      printed.size = [Math.round(width), Math.round(height)];
    }
    const { items } = await page.getTextContent();
    const lines = items.map((part) =>
      'str' in part ? `${part.str}${part.hasEOL ? ' ' : ''}` : '',
    );
    printed.words += `${tidy(lines.join(''))} `;
    printed.links.push(...(await page.getAnnotations()).flatMap(({ url }) => (url ? [url] : [])));
    const tree = await page.getStructTree();
    if (tree) walk(tree as StructNode);
  }
  return printed;
}

/** Words without what line breaks may change, to find a passage in. */
export const squeeze = (words: string) => words.replace(/[\s\u00a0-]+/g, '').toLowerCase();
