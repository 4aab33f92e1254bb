/** What a candidate must meet, by whom it is for. */
import type { Programme } from '../model.ts';

type Requirement = Programme['eligibility'][number];

const groups: { who: Requirement['who']; heading: string }[] = [
  { who: 'everyone', heading: 'Everyone' },
  { who: 'aspiring', heading: 'If you are aspiring to the role' },
  { who: 'serving', heading: 'If you are already in the role' },
];

/** Requirements under headings; groups without any are left out. */
export function groupEligibility({ eligibility }: Programme) {
  return groups
    .map(({ who, heading }) => ({
      heading,
      requirements: eligibility
        .filter((entry) => entry.who === who)
        .map(({ requirement }) => requirement),
    }))
    .filter(({ requirements }) => requirements.length > 0);
}

export type Phase = Programme['roles'][number]['phase'];

/** Whose roles: `In primary schools`. */
export function writePhase(phase: Phase): string {
  if (phase === 'any') return 'In any phase';
  return phase === 'early years' ? 'In early years' : `In ${phase} schools`;
}

/** Who endorses an application, under a heading. */
export const endorsementHeading = ({ by }: NonNullable<Programme['endorsement']>) =>
  `Endorsement by the ${by.replace(/^(your|the) /i, '')}`;
