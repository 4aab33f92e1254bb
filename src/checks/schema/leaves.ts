/** Every plain value of an entry, with what its schema says of it. */
import type { z } from 'astro/zod';
import { isClaim } from '../../schemas/fields.ts';
import { oncePer } from '../oncePer.ts';
import type { ContentFile } from '../reading/contentFile.ts';
import type { Path } from '../reading/positions.ts';
import { isDisagreement, ownField, type Unfolded, unfold } from './unfold.ts';

/** A field that holds a plain value. */
export interface Leaf extends Unfolded {
  path: Path;
  value: unknown;
}

/** Every plain value of an entry with what its schema says of it. Values that no schema knows are left out. */
function* leavesOf(schema: z.ZodType, value: unknown, path: Path = []): Generator<Leaf> {
  if (value === undefined || value === null) return;
  const unfolded = unfold(schema, value);
  if (unfolded.fact) {
    yield* leavesOfFact(unfolded.fact, value, path);
  } else if (Array.isArray(value)) {
    if (!unfolded.element) return;
    for (const [index, item] of value.entries())
      yield* leavesOf(unfolded.element, item, [...path, index]);
  } else if (typeof value === 'object' && !(value instanceof Date)) {
    for (const [key, inner] of Object.entries(value)) {
      const field = ownField(unfolded.shape, key) ?? unfolded.element;
      if (field) yield* leavesOf(field, inner, [...path, key]);
    }
  } else {
    yield { ...unfolded, path, value };
  }
}

function* leavesOfFact(inner: z.ZodType, value: unknown, path: Path): Generator<Leaf> {
  if (isDisagreement(value)) {
    for (const [index, claim] of value.entries())
      yield* leavesOfFact(inner, claim, [...path, index]);
  } else if (isClaim(value)) {
    const claim = value as Record<string, unknown>;
    yield* leavesOf(inner, claim['value'], [...path, 'value']);
    if (typeof claim['source'] === 'string') {
      yield {
        schema: inner,
        path: [...path, 'source'],
        value: claim['source'],
        reference: 'sources',
        format: 'id',
      };
    }
    if (typeof claim['note'] === 'string')
      yield { schema: inner, path: [...path, 'note'], value: claim['note'] };
  } else {
    yield* leavesOf(inner, value, path);
  }
}

/** The plain values of a file, in order. */
export const leavesOfFile = oncePer((file: ContentFile): Leaf[] => [
  ...leavesOf(file.schema, file.raw),
]);
