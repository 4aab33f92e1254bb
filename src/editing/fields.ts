/** Fields of a schema as an editor meets them: read from the schemas, so that there is one model. */
import type { z } from 'astro/zod';
import { type CollectionName, type FieldRole, fieldRoles } from '../schemas/fields.ts';

/** What a field's value may be. */
export interface FieldShape {
  kind: 'text' | 'number' | 'boolean' | 'choice' | 'list' | 'group' | 'either';
  /** What to write, in the words of the schema's own error. */
  hint?: string | undefined;
  /** Values to choose from. */
  choices?: (string | number)[] | undefined;
  /** The value is the id of an entry of this collection. */
  reference?: CollectionName | undefined;
  /** The value may be written with its source. */
  isSourced: boolean;
  /** Shape of each part of a list. */
  part?: FieldShape | undefined;
  /** Fields of a group. */
  fields?: Field[] | undefined;
  /** Shapes to choose from; those of a kind of entry have a name. */
  options?: { name: string; shape: FieldShape }[] | undefined;
}

/** A field with its name and meaning. */
export interface Field {
  name: string;
  meaning: string;
  isRequired: boolean;
  /** The value that stands where the field is left out, if that is not nothing. */
  fallback?: unknown;
  shape: FieldShape;
  schema: z.ZodType;
}

type Definition = {
  type: string;
  error?: (issue: object) => string | undefined;
  innerType?: z.ZodType;
  in?: z.ZodType;
  out?: z.ZodType;
  element?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  options?: z.ZodType[];
  entries?: Record<string, string>;
  values?: (string | number)[];
  discriminator?: string;
  defaultValue?: unknown;
  checks?: z.ZodType[];
};

const definitionOf = (schema: z.ZodType) => schema._zod.def as unknown as Definition;

/** What a schema says when a value is wrong, which tells what to write. */
function hintOf(schema: z.ZodType): string | undefined {
  const { error, checks = [] } = definitionOf(schema);
  const own = error?.({ code: 'invalid_type', input: undefined, path: [] });
  if (typeof own === 'string' && own !== 'Write text here.') return own;
  for (const check of checks) {
    const message = definitionOf(check).error?.({ code: 'custom', input: undefined, path: [] });
    if (typeof message === 'string' && !message.startsWith('Write some text')) return message;
  }
  return undefined;
}

const wrappers = new Set(['optional', 'default', 'prefault', 'nullable', 'readonly']);

/** The schema inside optional, default and preprocessing, which decides what to write. */
export function innermost(schema: z.ZodType): z.ZodType {
  const { type, innerType, in: before, out } = definitionOf(schema);
  if (wrappers.has(type) && innerType) return innermost(innerType);
  if (type === 'pipe' && out && before && definitionOf(before).type === 'transform') {
    return innermost(out);
  }
  return schema;
}

/** Tell whether an entry must give a field. */
export function isRequired(schema: z.ZodType): boolean {
  return !wrappers.has(definitionOf(schema).type);
}

function fallbackOf(schema: z.ZodType): unknown {
  const { type, defaultValue } = definitionOf(schema);
  return type === 'default' ? defaultValue : undefined;
}

/** The description of a schema, wherever around it it was given. */
function meaningOf(schema: z.ZodType): string {
  const { innerType } = definitionOf(schema);
  return schema.description ?? (innerType ? meaningOf(innerType) : '');
}

/** The literal that tells the variants of an entry apart, such as a cost's kind. */
function variantName(schema: z.ZodType, discriminator: string): string {
  const literal = definitionOf(innermost(schema)).shape?.[discriminator];
  return String(literal ? (definitionOf(innermost(literal)).values?.[0] ?? '') : '');
}

function shapeOfUnion(definition: Definition, hint: string | undefined): FieldShape {
  const options = (definition.options ?? []).map((option) => ({
    name: definition.discriminator ? variantName(option, definition.discriminator) : '',
    shape: shapeOf(option),
  }));
  return { kind: 'either', isSourced: false, hint, options };
}

/** What a field is beyond its shape. The registry's own types unfold whole schemas without end. */
export function roleOf(schema: z.ZodType): FieldRole | undefined {
  const roles = fieldRoles as unknown as { get(schema: z.ZodType): FieldRole | undefined };
  return roles.get(schema);
}

/** Read the shape of a field. */
export function shapeOf(schema: z.ZodType): FieldShape {
  const inner = innermost(schema);
  const role = roleOf(inner);
  if (role?.sourced) return { ...shapeOf(role.sourced), isSourced: true };
  const definition = definitionOf(inner);
  const hint = hintOf(inner);
  const base = { isSourced: false, hint };
  switch (definition.type) {
    case 'object':
      return { ...base, kind: 'group', fields: fieldsOf(inner) };
    case 'record':
      return { ...base, kind: 'group' };
    case 'array':
      return { ...base, kind: 'list', part: shapeOf(definition.element as z.ZodType) };
    case 'union':
      return shapeOfUnion(definition, hint);
    case 'enum':
      return { ...base, kind: 'choice', choices: Object.values(definition.entries ?? {}) };
    case 'literal':
      return { ...base, kind: 'choice', choices: definition.values ?? [] };
    case 'boolean':
      return { ...base, kind: 'boolean' };
    case 'number':
      return { ...base, kind: 'number' };
    default:
      return { ...base, kind: 'text', reference: role?.reference };
  }
}

/** Read the fields of a group. */
export function fieldsOf(schema: z.ZodType): Field[] {
  const shape = definitionOf(innermost(schema)).shape ?? {};
  return Object.entries(shape).map(([name, field]) => ({
    name,
    meaning: meaningOf(field),
    isRequired: isRequired(field),
    fallback: fallbackOf(field),
    shape: shapeOf(field),
    schema: field,
  }));
}

/** Kinds of entry in a collection: one without a name, or one for each way an entry may be written. */
export function variantsOf(schema: z.ZodType): { name: string; fields: Field[] }[] {
  const shape = shapeOf(schema);
  if (shape.kind !== 'either') return [{ name: '', fields: shape.fields ?? [] }];
  return (shape.options ?? []).map(({ name, shape: { fields = [] } }) => ({ name, fields }));
}
