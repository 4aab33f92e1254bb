/** Names of content areas are the framework's, wherever they stand. */
import { contentAreas } from '../../schemas/qualifications.ts';
import { oncePer } from '../oncePer.ts';
import type { Problem } from '../problem.ts';
import { type Prose, proseOf } from '../prose/prose.ts';
import { editDistance } from '../../domain/content/nearest.ts';
import { type CheckContext, proseProblem } from './rule.ts';

const areaWords = (words: string) =>
  words
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^a-z ]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const plainAreas = new Map(contentAreas.map((area) => [areaWords(area), area]));

const MOST_EDITS = 3;

/** Names of fields that hold the name of a content area and nothing else, if they hold one. */
const NAME_FIELDS = new Set(['name', 'title']);

/** Find content areas under another name than the framework's. */
export function* checkAreaNames({ tree }: CheckContext): Generator<Problem> {
  for (const file of tree.files) {
    if (file.collection === 'sources' || file.collection === 'glossary') continue;
    for (const prose of proseOf(file)) {
      for (const { written, area } of nearAreas(prose)) {
        yield proseProblem('text/area-name', prose, written, {
          message: `"${written}" is not the framework's name of the content area.`,
          fix: `Write "${area}".`,
        });
      }
    }
  }
}

/** Stretches of words that are almost a content area. */
const nearAreas = oncePer((prose: Prose) => [...findNearAreas(prose)]);

function* findNearAreas(prose: Prose): Generator<{ written: string; area: string }> {
  if (NAME_FIELDS.has(prose.name)) {
    const area = likeArea(prose.words);
    if (area && area !== prose.words) yield { written: prose.words, area };
    return;
  }
  // In a sentence only a capital, here of an area's first word, says that a name is meant; what is
  // quoted is somebody else's.
  const own = prose.words.replace(/["“][^"”]*["”]/g, (quoted) => '"'.repeat(quoted.length));
  for (const { 1: written = '' } of own.matchAll(/\b(?=([STLWMI][\w-]*(?: (?:[\w-]+|&)){1,4}))/g)) {
    const parts = written.split(' ');
    for (let length = parts.length; length >= 2; length -= 1) {
      const stretch = parts.slice(0, length).join(' ');
      const area = likeArea(stretch);
      if (area === undefined) continue;
      if (stretch.toLowerCase() !== area.toLowerCase()) yield { written: stretch, area };
      break;
    }
  }
}

/** What was found for words before: the same few stand in many entries. */
const likenesses = new Map<string, string | undefined>();

/** The content area that some words are or almost are. */
function likeArea(words: string): string | undefined {
  if (!likenesses.has(words)) likenesses.set(words, compareWithAreas(areaWords(words)));
  return likenesses.get(words);
}

function compareWithAreas(plain: string): string | undefined {
  const exact = plainAreas.get(plain);
  if (exact) return exact;
  for (const [known, area] of plainAreas) {
    const isFirstHalf = known.startsWith(`${plain} and `) && plain.includes(' ');
    if (isFirstHalf || editDistance(plain, known, MOST_EDITS) <= MOST_EDITS) return area;
  }
  return undefined;
}
