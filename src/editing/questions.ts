/** The questions of `npm run new`, one after another. */
import type { CollectionName } from '../schemas/fields.ts';
import { collectionSchemas } from '../schemas/index.ts';
import { type KnownIds, fitsInOneLine, readAnswer } from './answers.ts';
import { type Field, variantsOf } from './fields.ts';
import { type NewEntry, fieldsFor } from './newEntry.ts';
import { collections, readCollection, readId, singularOf, slugOf } from './names.ts';
import { exampleOf, unitOf } from './words.ts';
import { WrongInput } from './wrongInput.ts';

/** How questions reach somebody. */
export interface Dialogue {
  /** Ask one question; the answer without its end of line. */
  ask: (question: string) => Promise<string>;
  say: (words: string) => void;
}

/** Ask until the answer can be used. */
async function askUntil<T>(
  { ask, say }: Dialogue,
  question: string,
  read: (answer: string) => T,
): Promise<T> {
  for (;;) {
    try {
      return read((await ask(question)).trim());
    } catch (error) {
      if (!(error instanceof WrongInput)) throw error;
      say(`  ${error.message}`);
    }
  }
}

/** Offer a numbered list. The answer may be a number or a word of the list. */
async function choose(
  dialogue: Dialogue,
  question: string,
  choices: readonly string[],
  read: (word: string) => string,
): Promise<string> {
  choices.forEach((choice, index) => {
    dialogue.say(`  ${String(index + 1).padStart(3)}  ${choice}`);
  });
  return askUntil(dialogue, question, (answer) => read(choices[Number(answer) - 1] ?? answer));
}

/** Words with numbers in place of choices put back: "1, 3" of a list. */
function withNumbers(answer: string, choices: readonly string[]): string {
  return answer
    .split(',')
    .map((word) => (/^\d+$/.test(word.trim()) && choices[Number(word) - 1]) || word)
    .join(',');
}

async function askField(
  dialogue: Dialogue,
  field: Field,
  known: KnownIds,
): Promise<string | undefined> {
  const { shape, meaning, name } = field;
  const inner = shape.part ?? shape;
  const choices = inner.reference
    ? (known[inner.reference] ?? [])
    : (inner.choices ?? []).map(String);
  const unit = unitOf(name, shape);
  const several = shape.part ? ' Several: with commas between them.' : '';
  const example = choices.length > 0 ? '' : exampleOf(field);
  dialogue.say(`\n${meaning}${several}`);
  choices.forEach((choice, index) => {
    dialogue.say(`  ${String(index + 1).padStart(3)}  ${choice}`);
  });
  const hint = [unit && `in ${unit}`, example && `such as ${example}`].filter(Boolean).join(', ');
  const answer = await askUntil(dialogue, `${name}${hint ? ` (${hint})` : ''}: `, (line) => {
    const words = choices.length > 0 ? withNumbers(line, choices) : line;
    if (words) readAnswer(field, words, known);
    return words;
  });
  return answer || undefined;
}

/** Fields to ask for: what is required, and which other entries it names. */
function fieldsToAsk(fields: readonly Field[]): Field[] {
  return fields.filter(
    ({ name, shape, isRequired }) =>
      !['draft', 'kind'].includes(name) && fitsInOneLine(shape) && (isRequired || shape.reference),
  );
}

/**
 * Ask for a new entry. What was given by flags is not asked again.
 */
export async function askForEntry(
  dialogue: Dialogue,
  given: {
    collection?: CollectionName | undefined;
    id?: string | undefined;
    answers: Record<string, string>;
  },
  known: KnownIds,
): Promise<NewEntry> {
  const collection =
    given.collection ??
    readCollection(
      await choose(dialogue, 'What do you want to add? ', collections.map(singularOf), (word) =>
        singularOf(readCollection(word)),
      ),
    );
  const answers = { ...given.answers };
  const kinds = variantsOf(collectionSchemas[collection].schema).map(({ name }) => name);
  if (kinds.length > 1 && !answers['kind']) {
    answers['kind'] = await choose(dialogue, 'Which kind? ', kinds, (word) => {
      fieldsFor(collection, word || undefined);
      return word;
    });
  }
  dialogue.say('\nPress Enter alone to leave an answer for later.');
  for (const field of fieldsToAsk(fieldsFor(collection, answers['kind']))) {
    if (answers[field.name] !== undefined) continue;
    const answer = await askField(dialogue, field, known);
    if (answer) answers[field.name] = answer;
  }
  if (given.id) return { collection, id: readId(given.id), answers };
  const words = answers['title'] ?? answers['name'] ?? answers['term'] ?? answers['code'];
  const suggested = slugOf(
    words ?? [answers['qualification'], answers['provider']].filter(Boolean).join(' '),
  );
  const id = await askUntil(
    dialogue,
    `\nFile name, which is also its address${suggested ? ` (Enter for ${suggested})` : ''}: `,
    (answer) => {
      const chosen = readId(answer || suggested);
      if (known[collection]?.includes(chosen))
        throw new WrongInput(`${chosen} is there already. Choose another.`);
      return chosen;
    },
  );
  return { collection, id, answers };
}
