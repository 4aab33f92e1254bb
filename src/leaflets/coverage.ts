/** Which characters the fonts can print. */

/** What stands for a character that a font lacks. */
const STAND_IN = '?';

/** Control characters and invisible marks, which need no shape. */
const INVISIBLE = /[\p{Cc}\p{Cf}]/u;

/** Tell whether a font has a character. `coverage` alternates between code points it lacks and has. */
export function covers(coverage: readonly number[], codePoint: number): boolean {
  let end = 0;
  for (const [index, length] of coverage.entries()) {
    end += length;
    if (codePoint < end) return index % 2 === 1;
  }
  return false;
}

/**
 * Make a function that replaces every character that one of the fonts lacks, since PDF/UA forbids
 * text without a shape. Invisible characters go without a stand-in.
 */
export function coverageFilter(
  coverages: readonly (readonly number[])[],
): (text: string) => string {
  const known = new Map<string, string>();
  const printable = (character: string) => {
    if (INVISIBLE.test(character)) return '';
    const codePoint = character.codePointAt(0) as number;
    return coverages.every((coverage) => covers(coverage, codePoint)) ? character : STAND_IN;
  };
  return (text) =>
    Array.from(text.normalize('NFC').replace(/[\t\n\r]+/g, ' '), (character) => {
      const found = known.get(character) ?? printable(character);
      known.set(character, found);
      return found;
    }).join('');
}
