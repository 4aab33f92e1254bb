/** `npm run new` and `npm run rollover`. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCommandLine } from './commandLine.ts';
import { listIds, writeNewFile } from './files.ts';
import { type Draft, makeDraft } from './newEntry.ts';
import { readCollection, suggest } from './names.ts';
import { type Dialogue, askForEntry } from './questions.ts';
import { rollOver } from './rollover.ts';
import { WrongInput } from './wrongInput.ts';

/** Folders whose entries have a page under another address, or under none of their own. */
const places: Record<string, string> = { comparisons: 'compare' };
const withoutPage = new Set(['glossary', 'sources', 'testimonials', 'finder']);

function whatNext(contentRoot: string, { file, missing }: Draft): string {
  const [folder = '', name = ''] = file.split('/');
  const page = withoutPage.has(folder)
    ? '/dev/drafts/'
    : `/${places[folder] ?? folder}/${name.replace(/\.\w+$/, '')}/`;
  return [
    `Wrote ${join(contentRoot, file)}, a draft.`,
    ...(missing.length > 0 ? ['It still needs:', ...missing.map((line) => `  ${line}`)] : []),
    'Next:',
    '  1. Open the file; every line is explained in it.',
    `  2. npm run dev shows it at ${page}, and all drafts at /dev/drafts/.`,
    '  3. npm run check finds mistakes. Then delete the line draft: true to publish it.',
  ].join('\n');
}

/**
 * Add an entry. Asks for what the command line does not say, if it names no file.
 *
 * @returns What to tell the person.
 * @throws {WrongInput} with what to write instead; then nothing was written.
 */
export async function addEntry(
  args: readonly string[],
  contentRoot: string,
  dialogue: Dialogue,
): Promise<string> {
  const { words, flags } = readCommandLine(args);
  const { id, ...answers } = flags;
  const [word, ...others] = words;
  if (others.length > 0)
    throw new WrongInput(`"${others.join(' ')}" is too much: put words with spaces in quotes.`);
  const collection = word === undefined ? undefined : readCollection(word);
  const known = await listIds(contentRoot);
  const entry =
    collection && id
      ? { collection, id, answers }
      : await askForEntry(dialogue, { collection, id, answers }, known);
  const draft = makeDraft(entry, known);
  await writeNewFile(contentRoot, draft.file, draft.text);
  return whatNext(contentRoot, draft);
}

/**
 * Make next year's cohort from this year's.
 *
 * @returns What to tell the person.
 * @throws {WrongInput} with what to write instead; then nothing was written.
 */
export async function rollOverCohort(
  args: readonly string[],
  contentRoot: string,
): Promise<string> {
  const { words, flags } = readCommandLine(args);
  const { id, ...others } = flags;
  const [unknown] = Object.keys(others);
  if (unknown)
    throw new WrongInput(`--${unknown} is not known here. There is: --id, the new file name.`);
  const cohorts = (await listIds(contentRoot)).cohorts ?? [];
  const [word] = words;
  if (word === undefined || words.length > 1) {
    throw new WrongInput(
      `Name one cohort: npm run rollover ${cohorts[0] ?? 'autumn-2026'}. ${suggest('', cohorts)}`,
    );
  }
  const old = word.replace(/^.*[\\/]/, '').replace(/\.yaml$/, '');
  if (!cohorts.includes(old))
    throw new WrongInput(`There is no cohort "${old}". ${suggest(old, cohorts)}`);
  const text = await readFile(join(contentRoot, 'cohorts', `${old}.yaml`), 'utf8');
  const draft = rollOver(old, text, id);
  await writeNewFile(contentRoot, draft.file, draft.text);
  return whatNext(contentRoot, draft);
}
