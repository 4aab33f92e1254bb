/** Intakes in time: their words give a season and a year, such as spring 2025. */

const seasons = ['winter', 'spring', 'summer', 'autumn'];

/** A number that grows from intake to intake. An intake without a year comes before all others. */
function placeInTime(intake: string): number {
  const year = Number(/\b(\d{4})\b/.exec(intake)?.[1] ?? 0);
  const season = seasons.findIndex((name) => intake.toLowerCase().includes(name));
  return year * seasons.length + season;
}

/** The same prices with the newest intake first, since it is the best guess at the next one. */
export function newestFirst<Priced extends { intake: string }>(
  prices: readonly Priced[],
): Priced[] {
  return prices.toSorted((one, other) => placeInTime(other.intake) - placeInTime(one.intake));
}
