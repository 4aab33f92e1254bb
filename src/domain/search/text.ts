/** How the search reads words: case, accents, endings and codes make no difference. */

/** Small words that say nothing about what is looked for. Phrases that hold them still count whole. */
const smallWords = new Set(
  (
    'a about am an and any are as at be been but by can could did do does doing for from get gets getting give ' +
    'go going got had has have having how i id if im in into is isnt it its just know let like make may me more ' +
    'much must my need needs of on one or our out please should show so some tell than that the their them then ' +
    'there these they thing this to up us very want was we were what whats when where which who whom why will ' +
    'with would you your become becoming near nearby best good take takes taking doing find looking look someone somebody something anyone really still ever'
  ).split(' '),
);

/** Letters and figures only, in lower case, one space between words. */
export function normalise(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9£]+/g, ' ')
    .trim();
}

/** The words of a text as they are written there, normalised. */
export function wordsOf(text: string): string[] {
  const normal = normalise(text);
  return normal ? normal.split(' ') : [];
}

export const isSmallWord = (word: string) => smallWords.has(word);

/** Endings that are taken off, the longest first, with what takes their place. */
const endings: readonly (readonly [ending: string, instead: string, shortestStem: number])[] = [
  ['ications', 'y', 3],
  ['ication', 'y', 3],
  ['ments', '', 4],
  ['ment', '', 4],
  ['ships', '', 4],
  ['ship', '', 4],
  ['ings', '', 3],
  ['ing', '', 3],
  ['ies', 'y', 2],
  ['ers', '', 4],
  ['er', '', 4],
  ['ed', '', 3],
  ['sses', 'ss', 2],
  ['es', 'e', 3],
  ['s', '', 3],
];

/**
 * The part of a word that its forms share: leaders, leading and leadership are "lead".
 *
 * Words with a figure in them, such as codes, stay whole.
 */
export function stem(word: string): string {
  if (/\d|^npq/.test(word) || word.endsWith('ss') || word.endsWith('us')) return word;
  for (const [ending, instead, shortest] of endings) {
    if (word.endsWith(ending) && word.length - ending.length >= shortest) {
      const rest = word.slice(0, -ending.length) + instead;
      return settle(ending.startsWith('ship') ? stem(rest) : rest);
    }
  }
  return settle(word);
}

/** One spelling for what endings leave: studi and study, marke and mark, refunnd and refund alike. */
function settle(word: string): string {
  if (word.length > 4 && word.endsWith('e')) return word.slice(0, -1);
  if (word.length > 4 && word.endsWith('y')) return `${word.slice(0, -1)}i`;
  return word.length > 4 && /([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word;
}

/** Words of the field that nearly every page has: they tell little beside any other word. */
const fieldWords = new Set(
  [
    'course',
    'training',
    'qualification',
    'qualifications',
    'npq',
    'npqs',
    'programme',
    'school',
    'schools',
    'teacher',
    'teachers',
    'class',
    'level',
  ].map(stem),
);

export const isFieldWord = (stemmed: string) => fieldWords.has(stemmed);
