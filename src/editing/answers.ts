/** Values of fields as people type them in one line. */
import { nearest } from '../domain/content/nearest.ts';
import type { CollectionName } from '../schemas/fields.ts';
import type { Field, FieldShape } from './fields.ts';
import { suggest } from './names.ts';
import { WrongInput } from './wrongInput.ts';

/** Ids that exist, by collection. */
export type KnownIds = Partial<Record<CollectionName, readonly string[]>>;

/** Tell whether a field's value fits in one line: text, a number, a choice, a name, or a list of those. */
export function fitsInOneLine({ kind, part, options }: FieldShape): boolean {
  if (kind === 'list') return part !== undefined && part.kind !== 'list' && fitsInOneLine(part);
  if (kind === 'either') return (options ?? []).every(({ shape }) => fitsInOneLine(shape));
  return kind !== 'group';
}

function checkReference(id: string, collection: CollectionName, known: KnownIds): void {
  const ids = known[collection] ?? [];
  if (ids.includes(id)) return;
  throw new WrongInput(`${collection}/ has no "${id}". ${suggest(id, ids)}`);
}

function readWord(word: string, shape: FieldShape, known: KnownIds): unknown {
  const { kind, choices = [], reference, options = [] } = shape;
  if (reference) checkReference(word, reference, known);
  if (kind === 'boolean') return { yes: true, true: true, no: false, false: false }[word] ?? word;
  if (kind === 'number') return /^-?\d+(\.\d+)?$/.test(word) ? Number(word) : word;
  if (kind === 'choice') {
    const lower = word.toLowerCase();
    const exact = choices.find((choice) => String(choice).toLowerCase() === lower);
    if (exact !== undefined) return exact;
    const near = nearest(word, choices.map(String));
    throw new WrongInput(
      `"${word}" is not a choice. ${near ? `Did you mean ${near}?` : `Choose: ${choices.join(', ')}.`}`,
    );
  }
  if (kind === 'either') {
    const named = options.find((option) => option.shape.choices?.includes(word));
    const number = options.find((option) => option.shape.kind === 'number');
    return readWord(
      word,
      (named ?? number ?? { shape: { kind: 'text', isSourced: false } }).shape,
      known,
    );
  }
  return word;
}

/**
 * Read the value of a field from one line; parts of a list are separated by commas.
 *
 * @throws {WrongInput} saying what to write, in the schema's own words.
 */
export function readAnswer(field: Field, line: string, known: KnownIds): unknown {
  const { name, shape, schema } = field;
  if (!fitsInOneLine(shape)) {
    throw new WrongInput(`${name} has several parts: leave it out here, and write it in the file.`);
  }
  try {
    const { part } = shape;
    const value = part
      ? line
          .split(',')
          .map((word) => word.trim())
          .filter(Boolean)
          .map((word) => readWord(word, part, known))
      : readWord(line.trim(), shape, known);
    const parsed = schema.safeParse(value);
    if (!parsed.success)
      throw new WrongInput(parsed.error.issues.map(({ message }) => message).join(' '));
    return value;
  } catch (error) {
    if (error instanceof WrongInput) throw new WrongInput(`${name}: ${error.message}`);
    throw error;
  }
}
