/** Where files lie, and whether they may lie there. */
import type { Problem } from '../problem.ts';
import type { ProblemCode } from '../problems.ts';
import { makeProblem } from '../report.ts';
import { nearest } from '../../domain/content/nearest.ts';
import { type CollectionKey, collections, folderNames, nounOf } from './collections.ts';
import type { RawFile, Trouble } from './rawFiles.ts';

/** Where an entry's file lies. */
export interface EntryPath {
  collection: CollectionKey;
  id: string;
  extension: string;
}

/** Extensions that are read, with the one that each stands for. */
const extensions: Record<string, 'mdx' | 'yaml'> = {
  mdx: 'mdx',
  md: 'mdx',
  yaml: 'yaml',
  yml: 'yaml',
};

/** The folder of pictures. */
const IMAGES = 'images';

/** The address by which texts name a picture of the content, such as `/images/hall.jpg`. */
export function imageAddress(path: string): string | undefined {
  return /^images\/[\w.-]+\.(avif|jpe?g|png|webp)$/.test(path) ? `/${path}` : undefined;
}

/** Names that a page of the site has already. */
const reserved: Partial<Record<CollectionKey, string[]>> = { comparisons: ['build'] };

/** Tell whether a name may be an id: lower case and digits, joined by hyphens. */
export const isId = (name: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);

/** Turn any name into an id. */
export function toId(name: string): string {
  const id = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]|\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return id || 'entry';
}

interface PathParts {
  folders: string[];
  name: string;
  extension: string;
}

function split(path: string): PathParts {
  const folders = path.split('/');
  const file = folders.pop() ?? '';
  const dot = file.lastIndexOf('.');
  return dot > 0
    ? { folders, name: file.slice(0, dot), extension: file.slice(dot + 1) }
    : { folders, name: file, extension: '' };
}

const isFolder = (name: string | undefined): name is CollectionKey =>
  folderNames.includes(name ?? '');

/** The collection and id of a file, if it is an entry's, even under a wrong name. */
export function entryPathOf(path: string): EntryPath | undefined {
  const { folders, name, extension } = split(path);
  const format = extensions[extension.toLowerCase()];
  if (!format) return undefined;
  const [folder, ...deeper] = folders;
  if (folder === undefined) {
    return name === 'site' && format === 'yaml'
      ? { collection: 'site', id: name, extension: format }
      : undefined;
  }
  return isFolder(folder) && deeper.length === 0
    ? { collection: folder, id: name, extension: format }
    : undefined;
}

const troubles: Record<Trouble, [ProblemCode, string, string]> = {
  'symbolic link': [
    'file/link',
    'This is a link to a file elsewhere, which is not followed.',
    'Put the file itself here.',
  ],
  'not a file': ['file/unreadable', 'This is not an ordinary file.', 'Delete it.'],
  unreadable: [
    'file/unreadable',
    'This cannot be opened.',
    'Give yourself leave to read it, or put a fresh copy here.',
  ],
  'too large': [
    'file/too-large',
    'This file is far too large for an entry.',
    'Take it out of the content folder.',
  ],
};

/** Check where a file lies and what it is called. */
export function checkPath({ path, trouble }: RawFile): Problem[] {
  const complain = (code: ProblemCode, message: string, fix: string) => [
    makeProblem(code, path, { line: 1, column: 1, endColumn: 1 }, { message, fix }),
  ];
  if (trouble) return complain(...troubles[trouble]);
  const { folders, name, extension } = split(path);
  const isEntry = Object.hasOwn(extensions, extension.toLowerCase());
  const [folder, ...deeper] = folders;
  if (imageAddress(path)) return [];
  if (folder === IMAGES) return checkImage(path, complain);
  if (folder === undefined)
    return isEntry ? checkRootFile(path, name, complain) : checkStray(path, complain);
  if (!isFolder(folder)) {
    const found = nearest(folder, folderNames);
    const fix = found
      ? `Move the file to ${found}/.`
      : `Move the file to one of: ${folderNames.join(', ')}.`;
    return complain('file/unknown-folder', `Nothing is read from the folder "${folder}".`, fix);
  }
  if (!isEntry) return checkStray(path, complain);
  if (deeper.length > 0) {
    return complain(
      'file/wrong-place',
      'Nothing is read from a folder inside a folder.',
      `Move the file to ${folder}/.`,
    );
  }
  return checkName(folder, name, extension, complain);
}

const checkImage = (path: string, complain: Complain) =>
  complain(
    'file/stray',
    `${path} is no picture that the site can draw smaller.`,
    'Pictures lie in images/ itself and end in .jpg, .png, .webp or .avif, in small letters.',
  );

type Complain = (code: ProblemCode, message: string, fix: string) => Problem[];

function checkRootFile(path: string, name: string, complain: Complain): Problem[] {
  if (path === 'site.yaml') return [];
  return name.toLowerCase() === 'site'
    ? complain(
        'file/extension',
        `The settings of the site are read from site.yaml only, not from ${path}.`,
        'Rename the file to site.yaml.',
      )
    : complain(
        'file/wrong-place',
        'Nothing but site.yaml is read from here.',
        `Move the file to the folder of its collection: ${folderNames.join(', ')}.`,
      );
}

const checkStray = (path: string, complain: Complain) =>
  complain(
    'file/stray',
    `${path} is not read: entries end in .mdx or .yaml.`,
    'Take it out of the content folder, or give it the right ending.',
  );

function checkName(
  folder: CollectionKey,
  name: string,
  extension: string,
  complain: Complain,
): Problem[] {
  const { format } = collections[folder];
  const problems: Problem[] = [];
  if (extension !== format) {
    problems.push(
      ...complain(
        'file/extension',
        `A ${nounOf(folder)} is a .${format} file, and this one ends in .${extension}.`,
        `Rename the file to ${toId(name)}.${format}.`,
      ),
    );
  }
  if (!isId(name)) {
    problems.push(
      ...complain(
        'file/name',
        `"${name}" is part of an address, so it may have only small letters, digits and single hyphens.`,
        `Rename the file to ${toId(name)}.${format}.`,
      ),
    );
  }
  if (reserved[folder]?.includes(name)) {
    problems.push(
      ...complain(
        'file/reserved-name',
        `The site has a page of its own called "${name}".`,
        'Rename the file.',
      ),
    );
  }
  return problems;
}
