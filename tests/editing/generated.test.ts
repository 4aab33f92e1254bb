import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { generatedFiles } from '../../src/editing/generated.ts';
import { type Field, variantsOf } from '../../src/editing/fields.ts';
import { jsonSchemaOf } from '../../src/editing/jsonSchemas.ts';
import { exampleOf, typeOf } from '../../src/editing/words.ts';
import { collectionSchemas, siteSchema } from '../../src/schemas/index.ts';

const schemas = { ...collectionSchemas, site: { format: 'yaml', schema: siteSchema } } as const;
const all = Object.entries(schemas).map(
  ([name, { schema }]) => [name, schema as z.ZodType] as const,
);

/** Every field with those inside it. */
const withInner = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => {
    const { shape } = field;
    const inner = shape.part ?? shape;
    const below = [
      ...(inner.fields ?? []),
      ...(inner.options ?? []).flatMap((option) => option.shape.fields ?? []),
    ];
    return [field, ...withInner(below)];
  });

describe('what is written from the schemas', () => {
  it.each([...generatedFiles()])('%s is current: run npm run docs:reference', (file, text) => {
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('no page or schema is left of a collection that is gone', () => {
    const current = new Set(generatedFiles().keys());
    const left = ['docs/editing/reference', '.vscode/schemas']
      .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
      .filter((file) => !current.has(file));
    expect(left).toEqual([]);
  });

  it.each(all)('every field of %s says what it means and what to write', (_name, schema) => {
    for (const { fields } of variantsOf(schema)) {
      for (const field of withInner(fields)) {
        expect(field.meaning, field.name).toMatch(/\S{3}/);
        expect(typeOf(field.shape), field.name).not.toBe('');
        const isPlain = ['text', 'number', 'boolean', 'choice'].includes(field.shape.kind);
        if (isPlain) expect(exampleOf(field), field.name).not.toBe('');
      }
    }
  });
});

/** Entries of a collection as its files give them. */
function readEntries(name: string): [file: string, data: unknown][] {
  const folder = name === 'site' ? 'src/content' : join('src/content', name);
  return readdirSync(folder)
    .filter((file) => (name === 'site' ? file === 'site.yaml' : /\.(yaml|mdx)$/.test(file)))
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return [file, parse(file.endsWith('.mdx') ? (text.split(/^---$/m)[1] ?? '') : text)];
    });
}

describe('JSON Schemas for code editors', () => {
  /** What a published entry must follow: the part for drafts taken out. */
  function published(name: string, schema: z.ZodType) {
    const strip = (json: Record<string, unknown>): Record<string, unknown> => {
      const { if: _if, else: otherwise, anyOf, $schema: _schema, ...rest } = json;
      const variants = anyOf as Record<string, unknown>[] | undefined;
      return { ...rest, ...(otherwise as object), ...(variants && { anyOf: variants.map(strip) }) };
    };
    return z.fromJSONSchema(strip(jsonSchemaOf(name, schema)) as never);
  }

  it.each(all)('accept every entry of %s', (name, schema) => {
    const checker = published(name, schema);
    const entries = readEntries(name);
    expect(entries.length).toBeGreaterThan(0);
    for (const [file, data] of entries)
      expect(checker.safeParse(data).error?.issues, file).toBeUndefined();
  });

  const fee = (fields: object) => ({
    ...{ kind: 'fee', title: 'A fee', summary: 'A fee.', programme: 'a', sources: ['b'] },
    ...fields,
  });
  it.each([
    ['a fact without its value', { amountPence: { source: 'b' } }],
    ['a fact that is missing', {}],
    ['one document that disagrees with itself', { amountPence: [{ value: 1, source: 'b' }] }],
    ['an unknown field', { amountPence: 1, prise: 2 }],
    ['a price in words', { amountPence: '£1,200' }],
  ])('reject %s', (_name, fields) => {
    const checker = published('costs', collectionSchemas.costs.schema);
    expect(checker.safeParse(fee({ amountPence: 1 })).success).toBe(true);
    expect(checker.safeParse(fee(fields)).success).toBe(false);
  });

  it.each(all)('say nothing of what a draft of %s lacks', (name, schema) => {
    const json = jsonSchemaOf(name, schema) as {
      required?: string[];
      anyOf?: { required?: string[] }[];
    };
    if (name === 'site') expect(json.required).toContain('name');
    else for (const variant of json.anyOf ?? [json]) expect(variant.required).toBeUndefined();
  });

  it('are wired for every collection that is written in YAML', () => {
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
    const wired = Object.keys(settings['yaml.schemas']).map(
      (path) => /(\w+)\.json$/.exec(path)?.[1],
    );
    const yaml = Object.entries(schemas).filter(([, { format }]) => format === 'yaml');
    expect(wired.sort()).toEqual(yaml.map(([name]) => name).sort());
  });
});
