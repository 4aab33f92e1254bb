/** Walk a Zod schema beside the data it is for. */
import type { z } from 'astro/zod';
import {
  type FieldFormat,
  type FieldRole,
  fieldRoles,
  isClaim,
  slugOf,
} from '../../schemas/fields.ts';
import type { Path } from '../reading/positions.ts';

/** The parts of a schema's definition that the walk reads. */
interface Definition {
  type: string;
  innerType?: z.ZodType;
  in?: z.ZodType;
  out?: z.ZodType;
  getter?: () => z.ZodType;
  options?: z.ZodType[];
  discriminator?: string;
  values?: unknown[];
  entries?: Record<string, string>;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  valueType?: z.ZodType;
}

/** The registry's own types unfold a schema's whole shape, which does not end for a generic one. */
const roleRegistry = fieldRoles as unknown as { get: (schema: z.ZodType) => FieldRole | undefined };

const definitionOf = (schema: z.ZodType) => schema._zod.def as unknown as Definition;

/** What a schema is, once everything around it is taken off. */
export interface Unfolded {
  /** The schema of the value itself. */
  schema: z.ZodType;
  /** Fields of an object. */
  shape?: Record<string, z.ZodType>;
  /** Schema of each item of a list, or of each value of a record. */
  element?: z.ZodType;
  /** Schema of a fact's value, if the field may carry its source. */
  fact?: z.ZodType;
  reference?: string;
  format?: FieldFormat;
  /** The words that may be written, if only some may. */
  choices?: readonly string[];
}

/** Take off what wraps a schema; of several options, choose the one that the value is meant for. */
export function unfold(schema: z.ZodType, value: unknown): Unfolded {
  let current = schema;
  let reference: string | undefined;
  let format: FieldFormat | undefined;
  for (;;) {
    const role = roleRegistry.get(current);
    reference ??= role?.reference;
    format ??= role?.format;
    const roles = { ...(reference && { reference }), ...(format && { format }) };
    if (role?.sourced) return { schema: current, fact: role.sourced, ...roles };
    const {
      type,
      innerType,
      in: input,
      out,
      getter,
      options,
      discriminator,
      shape,
      element,
      valueType,
      values,
      entries,
    } = definitionOf(current);
    if (innerType) current = innerType;
    else if (type === 'pipe' && input && out)
      current = definitionOf(input).type === 'transform' ? out : input;
    else if (getter) current = getter();
    else if (type === 'union' && options) {
      const chosen = chooseOption(options, discriminator, value);
      if (!chosen) return { schema: current, ...roles, ...unionRoles(options) };
      current = chosen;
    } else {
      const inside = element ?? valueType;
      const choices = entries ? Object.values(entries) : values?.map(String);
      return {
        schema: current,
        ...roles,
        ...(shape && { shape }),
        ...(inside && { element: inside }),
        ...(choices && { choices }),
      };
    }
  }
}

function chooseOption(
  options: z.ZodType[],
  discriminator: string | undefined,
  value: unknown,
): z.ZodType | undefined {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (discriminator) {
    const kind = isObject ? (value as Record<string, unknown>)[discriminator] : undefined;
    return options.find((option) => {
      const { shape } = unfold(option, value);
      const literal = shape?.[discriminator];
      return literal && (definitionOf(literal).values ?? []).includes(kind);
    });
  }
  const wanted = Array.isArray(value) ? 'array' : isObject ? 'object' : undefined;
  return (
    wanted && options.find((option) => definitionOf(unfold(option, value).schema).type === wanted)
  );
}

/** What the options of a union ask for, where no value says which is meant: money rather than nothing. */
function unionRoles(options: z.ZodType[]): Partial<Unfolded> {
  const roles = options.map((option) => unfold(option, undefined));
  const format = roles.find((role) => role.format)?.format;
  return format ? { format } : {};
}

/** Tell whether a fact is a list of what several documents say. */
export const isDisagreement = (value: unknown): value is { value: unknown; source?: unknown }[] =>
  Array.isArray(value) && value.length > 0 && value.every(isClaim);

/** The schema of a field, if the object has one of that name. */
export const ownField = (shape: Record<string, z.ZodType> | undefined, key: string) =>
  shape && Object.hasOwn(shape, key) ? shape[key] : undefined;

/** What stands as the source of a claim. */
const claimSource = slugOf('sources');

/** A schema at a path of some data; `undefined` where the schema knows no such field. */
export function schemaAt(schema: z.ZodType, value: unknown, path: Path): z.ZodType | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const { shape, element, fact } = unfold(schema, value);
  const inner =
    typeof value === 'object' && value !== null
      ? (value as Record<PropertyKey, unknown>)[step]
      : undefined;
  if (fact) {
    if (isDisagreement(value) && typeof step === 'number') return schemaAt(schema, inner, rest);
    if (isClaim(value)) {
      return step === 'value'
        ? schemaAt(fact, inner, rest)
        : step === 'source'
          ? claimSource
          : undefined;
    }
    return schemaAt(fact, value, path);
  }
  const next = ownField(shape, String(step)) ?? element;
  return next && schemaAt(next, inner, rest);
}

/** Names of the fields that may stand at a path. */
export function fieldNamesAt(schema: z.ZodType, value: unknown, path: Path): string[] {
  let data = value;
  let current: z.ZodType | undefined = schema;
  for (const step of path) {
    current = current && schemaAt(current, data, [step]);
    data =
      typeof data === 'object' && data !== null
        ? (data as Record<PropertyKey, unknown>)[step]
        : undefined;
  }
  if (!current) return [];
  const { shape, fact } = unfold(current, data);
  if (!fact) return Object.keys(shape ?? {});
  return isClaim(data) ? ['value', 'source', 'note'] : fieldNamesAt(fact, data, []);
}
