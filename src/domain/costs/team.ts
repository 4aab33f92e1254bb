/** What places cost for several people. Runs in the build and in the browser: plain numbers only. */

/** A place with its published price. Without one, `feePence` is absent: it is never 0. */
export interface PricedPlace {
  id: string;
  name: string;
  feePence?: number;
  /** The price in words, or why there is none. */
  words: string;
}

/** People on one programme. A funded place costs the school nothing. */
export interface TeamLine {
  place: string;
  people: number;
  funded: number;
}

/** A line with its sum; a line without a price has none. */
export interface CostedLine extends TeamLine {
  name: string;
  words: string;
  /** People whose place somebody has to pay. */
  paying: number;
  sumPence?: number;
}

export interface TeamCost {
  lines: CostedLine[];
  /** Sum of what has a price. */
  totalPence: number;
  /** Paid places whose price is not known, so that the total leaves them out. */
  unpriced: number;
}

/** Most people on one line, which keeps a slip of the keyboard from becoming a budget. */
export const mostPeople = 99;

/** Said while there is nothing to add up. */
export const noPlaceChosen = 'Choose a programme to see what it costs.';

const whole = (value: number, most: number) =>
  Number.isFinite(value) ? Math.min(Math.max(Math.trunc(value), 0), most) : 0;

/**
 * Add up a team. Funded places come off first, and there are never more of them than people. A price
 * that is to be confirmed or not published is counted as a place, not as nothing.
 */
export function costTeam(lines: readonly TeamLine[], places: readonly PricedPlace[]): TeamCost {
  const placeById = new Map(places.map((place) => [place.id, place]));
  const costed = lines.flatMap((line): CostedLine[] => {
    const place = placeById.get(line.place);
    if (!place) return [];
    const people = whole(line.people, mostPeople);
    const funded = whole(line.funded, people);
    const paying = people - funded;
    const sumPence =
      paying === 0 ? 0 : place.feePence === undefined ? undefined : paying * place.feePence;
    const { name, words } = place;
    return [
      {
        place: place.id,
        people,
        funded,
        paying,
        name,
        words,
        ...(sumPence !== undefined && { sumPence }),
      },
    ];
  });
  return {
    lines: costed,
    totalPence: costed.reduce((sum, { sumPence }) => sum + (sumPence ?? 0), 0),
    unpriced: costed.reduce(
      (sum, { sumPence, paying }) => sum + (sumPence === undefined ? paying : 0),
      0,
    ),
  };
}

/** The total in words: what is known, and what has to be added once it is. */
export function writeTotal(
  { totalPence, unpriced }: TeamCost,
  writeMoney: (pence: number) => string,
): string {
  if (unpriced === 0) return writeMoney(totalPence);
  const open = `${unpriced} ${unpriced === 1 ? 'place' : 'places'} without a published price`;
  return totalPence === 0 ? open : `${writeMoney(totalPence)} plus ${open}`;
}

/** Read a team from an address: `?team=acts-npqml:3:1` is three people, one of them funded. */
export function readTeam(parameters: URLSearchParams): TeamLine[] {
  return (parameters.get('team') ?? '').split(',').flatMap((written) => {
    const [place = '', people, funded] = written.split(':');
    const line = {
      place,
      people: whole(Number(people), mostPeople),
      funded: whole(Number(funded ?? 0), mostPeople),
    };
    return place && line.people > 0
      ? [{ ...line, funded: Math.min(line.funded, line.people) }]
      : [];
  });
}

/** Write a team for an address. Lines without people are left out. */
export function writeTeam(lines: readonly TeamLine[]): string {
  const written = lines
    .filter(({ place, people }) => place && people > 0)
    .map(({ place, people, funded }) => `${encodeURIComponent(place)}:${people}:${funded}`);
  return written.length > 0 ? `?team=${written.join(',')}` : '';
}
