/** Bands of price that results can be narrowed by. */
const bands = [
  { below: 100_000, words: 'Under £1,000' },
  { below: 200_000, words: '£1,000 to £1,999' },
  { below: Number.POSITIVE_INFINITY, words: '£2,000 or more' },
] as const;

/** The band of a price in pence; a fee that nobody published is no band's, and not free. */
export function feeBand(pence: number | 'toBeConfirmed' | undefined): string {
  if (pence === undefined) return 'Not published';
  if (pence === 'toBeConfirmed') return 'To be confirmed';
  return (bands.find(({ below }) => pence < below) ?? bands[2]).words;
}
