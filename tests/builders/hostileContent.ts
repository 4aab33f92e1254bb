/** A content root whose every text holds hostile text: the site's own, with a trick in each field. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { collectionSchemas, siteSchema } from '../../src/schemas/index.ts';
import { tricks } from './hostileText.ts';

interface Schema {
  safeParse(raw: unknown): { success: boolean };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what YAML cannot hold.
const unwritable = /[\0-\x08\x0b-\x1f\ufffe\uffff]/;

/** Tricks that other channels are tested with, as far as YAML can hold them. */
const written = tricks.filter((trick) => trick.isWellFormed() && !unwritable.test(trick));

/** Words by which entries and rules name one another. */
const CODE = /^[a-z0-9_-]+$/;

type Place = Record<string | number, unknown>;

/** Every text in a value, with the thing that holds it. */
function textsIn(value: unknown, found: { holder: Place; key: string | number }[] = []) {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string') found.push({ holder: value as Place, key });
    else textsIn(inner, found);
  }
  return found;
}

/**
 * Add a trick to each text that the schema still accepts with it. Names of other entries, dates
 * and choices stay, since the schema refuses anything else.
 */
function poison(data: object, schema: Schema, count: { texts: number }): void {
  for (const { holder, key } of textsIn(data)) {
    const before = holder[key];
    if (CODE.test(String(before))) continue;
    holder[key] = `${before}${written[count.texts % written.length]}`;
    if (schema.safeParse(data).success) count.texts += 1;
    else holder[key] = before;
  }
}

/**
 * Write such a content root.
 *
 * @returns How many texts hold a trick.
 */
export function writeHostileContent(root: string): number {
  const count = { texts: 0 };
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  const site = parse(readFileSync('src/content/site.yaml', 'utf8'));
  poison(site, siteSchema, count);
  writeFileSync(join(root, 'site.yaml'), stringify(site));
  for (const [name, { schema }] of Object.entries(collectionSchemas)) {
    mkdirSync(join(root, name));
    for (const file of readdirSync(join('src/content', name))) {
      const text = readFileSync(join('src/content', name, file), 'utf8');
      const [, front, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
      const data = parse(front ?? text);
      poison(data, schema, count);
      const yaml = stringify(data);
      writeFileSync(
        join(root, name, file),
        front === undefined ? yaml : `---\n${yaml}---\n${body}`,
      );
    }
  }
  return count.texts;
}
