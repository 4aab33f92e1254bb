/** How hard the texts are to read, for people at a terminal. */
import { FEWEST_WORDS, type ReadingAge } from '../rules/readingAge.ts';

/**
 * The reading ages of all texts in a line, with the hardest of those that are long enough to be judged; with
 * `isList`, a line for each file, the hardest first.
 */
export function reportReadingAges(ages: readonly ReadingAge[], isList: boolean): string {
  if (ages.length === 0) return 'Reading age: there are no sentences.';
  const sorted = [...ages].sort((one, other) => other.years - one.years);
  const words = ages.reduce((sum, age) => sum + age.words, 0);
  const mean = ages.reduce((sum, age) => sum + age.years * age.words, 0) / words;
  const lines = sorted.map(
    ({ file, years, words: count }) =>
      `  ${years.toFixed(1).padStart(5)}  ${String(count).padStart(5)} words  ${file.path}`,
  );
  const judged = sorted.filter(({ words: count }) => count >= FEWEST_WORDS);
  const most = judged.slice(0, 3).map(({ file, years }) => `${file.path} ${years}`);
  return isList
    ? `Reading age in years, the hardest first:\n${lines.join('\n')}`
    : `Reading age: ${mean.toFixed(0)} years on average; hardest: ${most.join(', ')}`;
}
