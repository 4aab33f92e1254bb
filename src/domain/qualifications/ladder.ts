/** The leadership ladder: one rung a level, with the qualifications of each framework that stand on it. */
import type { Qualification } from '../model.ts';

const levels = [
  { level: 'middle', leads: 'a team' },
  { level: 'senior', leads: 'across a school' },
  { level: 'headship', leads: 'a school' },
  { level: 'executive', leads: 'several schools' },
] as const;

/** A rung with what its leaders lead, and its qualifications from the newest framework on. */
export interface LadderRung {
  level: (typeof levels)[number]['level'];
  leads: string;
  /** Qualifications that can be taken today. */
  current: Qualification[];
  /** Qualifications that have been replaced. */
  earlier: Qualification[];
}

/**
 * The rungs from the lowest up. A rung where today's framework has no qualification of its own
 * offers those that replaced the earlier one. Rungs without any qualification are left out.
 */
export function ladderOf(qualifications: readonly Qualification[]): LadderRung[] {
  return levels
    .map(({ level, leads }) => {
      const onRung = qualifications.filter((qualification) => qualification.level === level);
      const earlier = onRung.filter(({ replacedBy }) => replacedBy);
      const standing = onRung.filter(({ replacedBy }) => !replacedBy);
      const current =
        standing.length > 0
          ? standing
          : earlier.flatMap(({ replacedBy }) => replacedBy?.qualifications ?? []);
      return { level, leads, current, earlier };
    })
    .filter(({ current, earlier }) => current.length > 0 || earlier.length > 0);
}
