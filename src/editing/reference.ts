/** The editors' reference of each collection, written from its schema. */
import type { z } from 'astro/zod';
import { collectionSchemas, siteSchema } from '../schemas/index.ts';
import { type Field, type FieldShape, variantsOf } from './fields.ts';
import { exampleOf, typeOf, unitOf } from './words.ts';

const intro: Record<string, string> = {
  site: 'The site as a whole. One file, `site.yaml`.',
  qualifications: 'A national qualification.',
  providers: 'An organisation that runs, licenses or delivers programmes.',
  programmes: 'One provider’s offer of a qualification.',
  comparisons: 'A comparison table. Its cells come from the programmes in its columns.',
  cohorts: 'One intake of a programme.',
  venues: 'A place where cohorts meet.',
  costs: 'A price, or a way in which somebody else pays.',
  funding: 'The rules of a year by which places are funded.',
  policies: 'A policy.',
  guides: 'An information page.',
  testimonials: 'What somebody said, in their own words.',
  finder: 'A step of the finder: a question whose answers lead on, or a result.',
  glossary: 'A term of the field.',
  sources: 'A document that facts come from.',
};

const cell = (words: string) => words.replace(/\|/g, '\\|').replace(/\n/g, ' ');

/** A line of a table: when the field is required, in words. */
interface Row {
  path: string;
  field: Field;
  isRequired: string;
}

/** Fields with those inside them, by their path: `sessions[].startsOn`. */
function flatten(fields: readonly Field[], prefix = ''): Row[] {
  return fields.flatMap((field) => {
    const { shape } = field;
    const path = `${prefix}${field.name}`;
    const inner = shape.kind === 'list' ? shape.part : shape;
    const below = `${path}${shape.kind === 'list' ? '[]' : ''}.`;
    const own = { path, field, isRequired: field.isRequired ? 'yes' : '' };
    const kinds = inner?.options?.every(({ name }) => name) ? inner.options : undefined;
    return [own, ...(kinds ? flattenKinds(kinds, below) : flatten(inner?.fields ?? [], below))];
  });
}

/** Fields of a group that may be written in several ways, each field once. */
function flattenKinds(kinds: NonNullable<FieldShape['options']>, prefix: string): Row[] {
  const rows = new Map<string, Row & { in: string[] }>();
  for (const { name, shape } of kinds) {
    for (const row of flatten(shape.fields ?? [], prefix)) {
      const known = rows.get(row.path) ?? { ...row, in: [] };
      const choices = [...(known.field.shape.choices ?? []), ...(row.field.shape.choices ?? [])];
      const merged = { ...known.field.shape, choices: [...new Set(choices)] };
      rows.set(row.path, {
        ...known,
        field: { ...known.field, shape: merged },
        in: [...known.in, name],
      });
    }
  }
  return [...rows.values()].map(({ in: names, ...row }) => {
    const isShared = names.length === kinds.length;
    return {
      ...row,
      isRequired: row.isRequired && (isShared ? 'yes' : `with ${names.join(', ')}`),
    };
  });
}

function table(fields: readonly Field[]): string {
  const rows = flatten(fields).map(({ path, field, isRequired }) => {
    const example = exampleOf(field);
    return [
      `\`${path}\``,
      field.meaning,
      typeOf(field.shape),
      unitOf(field.name, field.shape),
      isRequired,
      example && `\`${example}\``,
    ];
  });
  const head = ['Field', 'Meaning', 'What to write', 'Unit', 'Required', 'Example'];
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.map((words) => cell(words)).join(' | ')} |`).join('\n');
}

function page(name: string, place: string, schema: z.ZodType): string {
  const variants = variantsOf(schema);
  const tables = variants.map(({ name: kind, fields }) =>
    kind ? `## ${kind}\n\n${table(fields)}` : table(fields),
  );
  return [
    `# ${name}`,
    intro[name] ?? '',
    place,
    'A field in a group stands below it, two spaces further in: `licence.holder` is `holder` below `licence`. ' +
      '`[]` is a list: each part starts with a dash. A fact may be written with its source: ' +
      'see [facts with a source](../README.md#facts-with-a-source).',
    ...tables,
  ].join('\n\n');
}

const note = '<!-- Written by `npm run docs:reference` from src/schemas/. Change it there. -->';

/** The reference pages, by file name without its extension. */
export function referencePages(): Map<string, string> {
  const pages = new Map<string, string>();
  for (const [name, { format, schema }] of Object.entries(collectionSchemas)) {
    const place =
      format === 'mdx'
        ? `One file for each in \`${name}/\`, such as \`${name}/an-example.mdx\`: the fields between two lines of three dashes, then text.`
        : `One file for each in \`${name}/\`, such as \`${name}/an-example.yaml\`.`;
    pages.set(name, `${note}\n\n${page(name, place, schema)}\n`);
  }
  const sitePlace = 'It stands at the top of the content folder.';
  pages.set('site', `${note}\n\n${page('site', sitePlace, siteSchema)}\n`);
  return pages;
}
