/** Facts of an entry, whichever way they are written. */
import type { z } from 'astro/zod';
import type { Path } from '../reading/positions.ts';
import { ownField, unfold } from './unfold.ts';

/** A field that may carry its source, as it is written. */
export interface WrittenFact {
  path: Path;
  value: unknown;
  /** Schema of the fact's value. */
  inner: z.ZodType;
}

/** Every fact of an entry that is more than a plain value. */
export function* factsIn(
  schema: z.ZodType,
  value: unknown,
  path: Path = [],
): Generator<WrittenFact> {
  if (typeof value !== 'object' || value === null || value instanceof Date) return;
  const { fact, shape, element } = unfold(schema, value);
  if (fact) {
    yield { path, value, inner: fact };
    return;
  }
  for (const [key, part] of Object.entries(value)) {
    const field = ownField(shape, key) ?? element;
    if (field) yield* factsIn(field, part, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** A document's word on a fact that lacks the word itself. */
export interface BrokenClaim {
  path: Path;
  /** Path of the fact, which may list several claims. */
  fact: Path;
  /** The field that was probably meant as `value`. */
  meant?: string;
}

const CLAIM_FIELDS = ['value', 'source', 'note'];

/**
 * Claims without their `value`, which schemas take for something else than a claim and so explain
 * in words that mislead.
 */
export function* brokenClaimsIn(schema: z.ZodType, raw: unknown): Generator<BrokenClaim> {
  for (const { path, value, inner } of factsIn(schema, raw)) {
    const { shape } = unfold(inner, value);
    const claims = Array.isArray(value)
      ? value.map((claim, index) => [claim, [...path, index]] as const)
      : [[value, path] as const];
    for (const [claim, place] of claims) {
      if (typeof claim !== 'object' || claim === null || 'value' in claim || !('source' in claim))
        continue;
      const others = Object.keys(claim).filter((key) => !CLAIM_FIELDS.includes(key));
      // A value of several fields may have been written without the field around it.
      const [meant] =
        others.length === 1 && !Object.hasOwn(shape ?? {}, others[0] ?? '') ? others : [];
      yield { path: place, fact: path, ...(meant !== undefined && { meant }) };
    }
  }
}
