/** The known word that somebody probably meant. */

function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      line.push(
        Math.min(
          (line[column - 1] ?? 0) + 1,
          (above[column] ?? 0) + 1,
          (above[column - 1] ?? 0) + (same ? 0 : 1),
        ),
      );
    }
    above = line;
  }
  return above[other.length] ?? 0;
}

/** The known word nearest to a mistyped one, if any is near: at most a third of it differs. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  const ranked = known
    .map((candidate) => ({ candidate, steps: distance(lower, candidate.toLowerCase()) }))
    .sort((one, other) => one.steps - other.steps || (one.candidate < other.candidate ? -1 : 1));
  const [best] = ranked;
  return best && best.steps <= Math.max(1, Math.ceil(word.length / 3)) ? best.candidate : undefined;
}
