/** A new entry from what somebody answered. */
import { parse } from 'yaml';
import type { CollectionName } from '../schemas/fields.ts';
import { collectionSchemas } from '../schemas/index.ts';
import { type KnownIds, readAnswer } from './answers.ts';
import { writeDraft } from './draftText.ts';
import { type Field, variantsOf } from './fields.ts';
import { fileOf, readId, singularOf, suggest } from './names.ts';
import { WrongInput } from './wrongInput.ts';

/** What to add, as typed. */
export interface NewEntry {
  collection: CollectionName;
  id: string;
  /** Fields as typed, each in one line. */
  answers: Readonly<Record<string, string>>;
}

/** A file to write, and what it still lacks. */
export interface Draft {
  /** Path below the content root. */
  file: string;
  text: string;
  missing: string[];
}

/**
 * Find the fields of a new entry. Some collections hold entries of several kinds.
 *
 * @throws {WrongInput} if the kind is missing or unknown.
 */
export function fieldsFor(collection: CollectionName, kind: string | undefined): Field[] {
  const variants = variantsOf(collectionSchemas[collection].schema);
  const [only] = variants;
  if (variants.length === 1 && only) return only.fields;
  const names = variants.map(({ name }) => name);
  const chosen = variants.find(({ name }) => name === kind?.trim().toLowerCase());
  if (chosen) return chosen.fields;
  throw new WrongInput(
    kind
      ? `kind: there is no "${kind}". ${suggest(kind, names)}`
      : `Say which kind: --kind "${names.join('", "')}".`,
  );
}

/**
 * Make the draft of a new entry.
 *
 * @param known Ids that exist, for fields that name an entry.
 * @throws {WrongInput} naming the field and what to write.
 */
export function makeDraft({ collection, id, answers }: NewEntry, known: KnownIds): Draft {
  const { format, schema } = collectionSchemas[collection];
  const fields = fieldsFor(collection, answers['kind']);
  const values: Record<string, unknown> = {};
  for (const [name, line] of Object.entries(answers)) {
    const field = fields.find((candidate) => candidate.name === name);
    if (!field) {
      const names = fields.map((candidate) => candidate.name);
      throw new WrongInput(
        `A ${singularOf(collection)} has no field "${name}". ${suggest(name, names)}`,
      );
    }
    values[name] = readAnswer(field, line, known);
  }
  const text = writeDraft(format, fields, values);
  const data: unknown = parse(format === 'mdx' ? (text.split(/^---$/m)[1] ?? '') : text);
  const { error } = schema.safeParse(data);
  const missing = (error?.issues ?? []).map(({ path, message }) =>
    path.length > 0 ? `${path.join('.')}: ${message}` : message,
  );
  return { file: fileOf(collection, readId(id)), text, missing };
}
