/** Facts with the documents that state them: what is said, and where it stands in the file. */
import { type Claim, type Fact, isClaim } from '../../../schemas/fields.ts';
import type { ContentFile } from '../../reading/contentFile.ts';
import type { Path } from '../../reading/positions.ts';
import { valueAt } from '../../schema/checkSchema.ts';
import { isDisagreement } from '../../schema/unfold.ts';

/** Everything that documents say of a fact, with its path. */
export function claimsOf<T>(
  fact: Fact<T> | undefined,
  path: Path,
): { claim: Claim<T>; path: Path }[] {
  if (!fact) return [];
  const { others, ...first } = fact;
  if (others.length === 0) return [{ claim: first, path }];
  return [first, ...others].map((claim, index) => ({ claim, path: [...path, index] }));
}

/** The path of a fact's published value, or of a part of it, however the fact is written. */
export function valuePath(file: ContentFile, path: Path, part?: string): Path {
  const written = valueAt(file.raw, path);
  const claim = isDisagreement(written)
    ? [...path, 0, 'value']
    : isClaim(written)
      ? [...path, 'value']
      : path;
  return part !== undefined && valueAt(file.raw, [...claim, part]) !== undefined
    ? [...claim, part]
    : claim;
}
