/** JSON Schemas of the public data, drawn from the same schemas that check the content. */
import { z } from 'astro/zod';
import { type CollectionName, fieldRoles } from '../schemas/fields.ts';
import { collectionSchemas } from '../schemas/index.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

export const collectionNames = Object.keys(collectionSchemas) as CollectionName[];

const source = { type: 'string', description: 'Id of the document in sources.json.' } as const;
const note = { type: 'string', description: 'What a reader should know about it.' } as const;

/** A fact as it comes out: the published claim, and what other documents say. */
function factOf(value: JsonSchema): JsonSchema {
  const parts = { value, source, note } as NonNullable<JsonSchema['properties']>;
  const claim = {
    type: 'object',
    properties: parts,
    required: ['value'],
    additionalProperties: false,
  };
  return {
    type: 'object',
    properties: { ...parts, others: { type: 'array', items: claim } as JsonSchema },
    required: ['value', 'others'],
    additionalProperties: false,
  };
}

function toJsonSchema(schema: z.ZodType): JsonSchema {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, {
    io: 'output',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const inner = fieldRoles.get(zodSchema as unknown as z.ZodType)?.sourced;
      if (inner) Object.assign(jsonSchema, factOf(toJsonSchema(inner as never)));
    },
  });
  return json;
}

/** What every public entry has beyond the fields of its collection. */
const added: Record<string, JsonSchema> = {
  id: { type: 'string', description: 'Name of the entry, unique in its collection.' },
  label: { type: 'string', description: 'What readers know the entry by.' },
  page: { type: 'string', format: 'uri', description: 'Where it stands on the site.' },
  changedOn: {
    type: 'string',
    format: 'date',
    description: 'Last day on which a fact changed, or on which one of its documents was read.',
  },
};

/** The schema of an entry as published: without what only editors need. */
function publish(entry: JsonSchema): JsonSchema {
  const variants = entry.anyOf ?? entry.oneOf;
  if (variants)
    return { ...entry, anyOf: variants.map((variant) => publish(variant as JsonSchema)) };
  const { draft: _draft, reviewBy: _reviewBy, ...properties } = entry.properties ?? {};
  return {
    ...entry,
    properties: { ...properties, ...added },
    required: ['id', 'label', ...(entry.required ?? []).filter((name) => name in properties)],
  };
}

/** The JSON Schema (2020-12) of `/data/<collection>.json`. `address` is the schema's own. */
export function publicSchemaOf(collection: CollectionName, address: string): object {
  const { oneOf: _replaced, ...entry } = publish(
    toJsonSchema(collectionSchemas[collection].schema),
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address,
    title: `Public data: ${collection}`,
    type: 'object',
    properties: {
      $schema: { type: 'string', format: 'uri' },
      collection: { const: collection },
      entries: { type: 'array', items: entry },
    },
    required: ['$schema', 'collection', 'entries'],
    additionalProperties: false,
  };
}
