/** The files of a content root as they lie on the disk. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Why a file was not read. */
export type Trouble = 'symbolic link' | 'not a file' | 'unreadable' | 'too large';

/** The longest text that an entry may have, in bytes. The longest of ours has a tenth of it. */
export const MAXIMUM_BYTES = 256 * 1024;

/** A file beyond this size is not even read. */
const MAXIMUM_READ_BYTES = 32 * 1024 * 1024;

/** One file below the content root. Its bytes are never changed. */
export interface RawFile {
  /** Path below the content root, with forward slashes. */
  path: string;
  bytes?: Uint8Array;
  trouble?: Trouble;
}

/** Files that no content check is about: those of editors, file managers and version control. */
const isHidden = (name: string) =>
  name.startsWith('.') || name === 'Thumbs.db' || name.endsWith('~');

/**
 * Read every file below a folder, without following links out of it.
 *
 * @throws {Error} if the folder itself cannot be read.
 */
export function readRawFiles(root: string): RawFile[] {
  const files: RawFile[] = [];
  const visit = (folder: string, prefix: string) => {
    for (const name of readdirSync(folder).sort()) {
      if (!isHidden(name)) add(join(folder, name), `${prefix}${name}`);
    }
  };
  const add = (location: string, path: string) => {
    try {
      const kind = lstatSync(location);
      if (kind.isSymbolicLink()) files.push({ path, trouble: 'symbolic link' });
      else if (kind.isDirectory()) visit(location, `${path}/`);
      else if (!kind.isFile()) files.push({ path, trouble: 'not a file' });
      else if (kind.size > MAXIMUM_READ_BYTES) files.push({ path, trouble: 'too large' });
      else files.push({ path, bytes: readFileSync(location) });
    } catch {
      files.push({ path, trouble: 'unreadable' });
    }
  };
  visit(root, '');
  return files;
}
