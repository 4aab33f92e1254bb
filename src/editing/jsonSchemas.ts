/** JSON Schemas for code editors, which complete and check fields while somebody types. */
import { z } from 'astro/zod';
import { innermost, isRequired, roleOf, shapeOf } from './fields.ts';

type Json = z.core.JSONSchema.BaseSchema;
type Context = { zodSchema: z.core.$ZodTypes; jsonSchema: Json };

const id = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' } as const;

/** A fact: plain, with its source, or from documents that disagree. */
function sourcedSchema(value: z.ZodType): Json {
  const plain = convert(value);
  const claim: Json = {
    type: 'object',
    properties: {
      value: plain,
      source: { ...id, description: 'The document that says so: its file name in sources/.' },
      note: { type: 'string', description: 'What a reader should know about this figure.' },
    },
    required: ['value', 'source'],
    additionalProperties: false,
  };
  return { anyOf: [plain, claim, { type: 'array', items: claim, minItems: 2 }] };
}

const isPlainDate = (hint: string | undefined) => hint?.includes('YYYY-MM-DD') ?? false;

function override({ zodSchema, jsonSchema }: Context): void {
  const schema = zodSchema as unknown as z.ZodType;
  const { type } = zodSchema._zod.def;
  const value = roleOf(schema)?.sourced;
  if (value) Object.assign(jsonSchema, sourcedSchema(value));
  if (type === 'pipe' && !value) {
    const { hint } = shapeOf(schema);
    if (isPlainDate(hint)) Object.assign(jsonSchema, { pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
    // A year alone is a number in YAML.
    else Object.assign(jsonSchema, { type: ['string', 'integer'] });
    if (hint) Object.assign(jsonSchema, { errorMessage: hint, patternErrorMessage: hint });
  }
  if (type === 'object') {
    // Facts accept anything at first, so Zod counts none of them as required.
    const fields = Object.entries(zodSchema._zod.def.shape) as [string, z.ZodType][];
    const required = fields.filter(([, field]) => isRequired(field)).map(([name]) => name);
    if (required.length > 0) jsonSchema.required = required;
  }
  if (typeof jsonSchema.pattern === 'string' && !jsonSchema['patternErrorMessage']) {
    const { hint } = shapeOf(schema);
    if (hint) jsonSchema['patternErrorMessage'] = hint;
  }
}

function convert(schema: z.ZodType): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: (context) => override(context as unknown as Context),
  });
  return json;
}

/** Let a draft leave out what it does not know yet. */
function allowDrafts(json: Json): Json {
  const { required, ...rest } = json;
  if (!required || !json.properties?.['draft']) return json;
  const isDraft = { properties: { draft: { const: true } }, required: ['draft'] };
  return { ...rest, if: isDraft, else: { required } };
}

/** The JSON Schema of a collection's entries, or of the site's own file. */
export function jsonSchemaOf(title: string, schema: z.ZodType): Json {
  const json = convert(innermost(schema));
  const variants = json.oneOf ?? json.anyOf;
  const body = variants
    ? { anyOf: variants.map((variant) => allowDrafts(variant as Json)) }
    : allowDrafts(json);
  return { $schema: 'http://json-schema.org/draft-07/schema#', title, ...body };
}
