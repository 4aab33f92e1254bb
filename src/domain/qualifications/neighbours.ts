/** The steps down and up the ladder from where somebody stands. */
import type { Programme, Qualification } from '../model.ts';
import { ladderOf } from './ladder.ts';

/** What stands one rung down and one rung up; none at the ladder's ends. */
export interface LadderNeighbours<Thing> {
  below: readonly Thing[];
  above: readonly Thing[];
}

/**
 * The qualifications one rung below and above another, of the same time: today's beside today's, the
 * replaced ones beside the replaced. A qualification that stands on no rung has none.
 * @param all Every qualification, in any order.
 */
export function neighbouringQualifications(
  { id }: Qualification,
  all: readonly Qualification[],
): LadderNeighbours<Qualification> {
  const rungs = ladderOf(all);
  for (const time of ['current', 'earlier'] as const) {
    const at = rungs.findIndex((rung) => rung[time].some((other) => other.id === id));
    if (at >= 0) {
      return { below: rungs[at - 1]?.[time] ?? [], above: rungs[at + 1]?.[time] ?? [] };
    }
  }
  return { below: [], above: [] };
}

/** The same provider's programmes one rung below and above. */
export function neighbouringProgrammes(
  { qualification, provider }: Programme,
  all: readonly Qualification[],
): LadderNeighbours<Programme> {
  const { below, above } = neighbouringQualifications(qualification, all);
  const offered = (step: readonly Qualification[]) =>
    step.flatMap(({ programmes }) => programmes.filter((other) => other.provider === provider));
  return { below: offered(below), above: offered(above) };
}
