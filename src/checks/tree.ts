/** All content of a root, and how rules get at it. */
import type { Problem } from './problem.ts';
import { type CollectionKey, collections, type DataOf } from './reading/collections.ts';
import { type ContentFile, readContentFile } from './reading/contentFile.ts';
import { checkPath, entryPathOf, imageAddress } from './reading/placing.ts';
import type { RawFile } from './reading/rawFiles.ts';
import { makeProblem } from './report.ts';

/** The content of a root. */
export interface ContentTree {
  /** Files of entries, in the order of their paths. */
  files: ContentFile[];
  /** The same by collection and id. */
  entries: ReadonlyMap<CollectionKey, ReadonlyMap<string, ContentFile>>;
  /** Addresses of the pictures beside the entries, such as `/images/hall.jpg`. */
  images: ReadonlySet<string>;
  /** What is wrong with files by themselves and with where they lie. */
  problems: Problem[];
}

/** An entry whose fields its schema accepts, at least in part. */
export interface Entry<Key extends CollectionKey> {
  id: string;
  file: ContentFile;
  data: DataOf<Key>;
}

/** Read every file of a content root. */
export function readTree(rawFiles: readonly RawFile[]): ContentTree {
  const problems: Problem[] = [];
  const files: ContentFile[] = [];
  const entries = new Map<CollectionKey, Map<string, ContentFile>>();
  for (const name of Object.keys(collections) as CollectionKey[]) entries.set(name, new Map());
  for (const raw of rawFiles) {
    problems.push(...checkPath(raw));
    const path = raw.trouble ? undefined : entryPathOf(raw.path);
    if (!path) continue;
    const file = readContentFile(raw, path);
    const twin = entries.get(path.collection)?.get(path.id);
    problems.push(...file.problems);
    if (twin) problems.push(...[duplicate(file, twin), duplicate(twin, file)]);
    else entries.get(path.collection)?.set(path.id, file);
    files.push(file);
  }
  if (!entries.get('site')?.has('site')) {
    const place = { line: 1, column: 1, endColumn: 1 };
    problems.push(
      makeProblem('file/missing-site', 'site.yaml', place, {
        message: 'The content folder has no site.yaml.',
        fix: 'Add the file site.yaml with the name, address and navigation of the site.',
      }),
    );
  }
  const images = new Set(rawFiles.flatMap(({ path }) => imageAddress(path) ?? []));
  return { files, entries, images, problems };
}

const duplicate = (file: ContentFile, twin: ContentFile) =>
  makeProblem(
    'file/duplicate-id',
    file.path,
    { line: 1, column: 1, endColumn: 1 },
    {
      message: `${file.path} and ${twin.path} have the same name.`,
      fix: 'Keep one of them, or rename one.',
    },
  );

/** Entries of a collection that can be read, in the order of their ids. */
export function entriesOf<Key extends CollectionKey>(
  tree: ContentTree,
  collection: Key,
): Entry<Key>[] {
  const files = [...(tree.entries.get(collection)?.values() ?? [])];
  return files.flatMap((file) =>
    file.data === undefined ? [] : [{ id: file.id, file, data: file.data as DataOf<Key> }],
  );
}

/** The same without drafts, which no page is built from. */
export const publishedEntriesOf = <Key extends CollectionKey>(tree: ContentTree, collection: Key) =>
  entriesOf(tree, collection).filter(({ file }) => !file.isDraft);

/** The file of an entry, even one that cannot be read. */
export const findFile = (tree: ContentTree, collection: string, id: string) =>
  tree.entries.get(collection as CollectionKey)?.get(id);

/** What an entry holds, if it is there and can be read. */
export function findData<Key extends CollectionKey>(
  tree: ContentTree,
  collection: Key,
  id: string,
): DataOf<Key> | undefined {
  return findFile(tree, collection, id)?.data as DataOf<Key> | undefined;
}

/** Ids of a collection, drafts and unreadable files among them. */
export const idsOf = (tree: ContentTree, collection: string): string[] => [
  ...(tree.entries.get(collection as CollectionKey)?.keys() ?? []),
];
