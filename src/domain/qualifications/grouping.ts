/** Qualifications in the groups in which readers look for them. */
import type { Qualification } from '../model.ts';

/** A group with its heading, and what it is in a sentence. */
export interface QualificationGroup {
  id: string;
  heading: string;
  explanation: string;
  qualifications: Qualification[];
}

const groups: (Omit<QualificationGroup, 'qualifications'> & {
  holds: (qualification: Qualification) => boolean;
})[] = [
  {
    id: 'leadership',
    heading: 'Leadership, today',
    explanation: 'For leading a school, part of one, or several.',
    holds: ({ framework, group }) => framework === 2021 && group === 'leadership',
  },
  {
    id: 'specialist',
    heading: 'Specialist, today',
    explanation: 'For leading one subject of school life across a team or school.',
    holds: ({ framework, group }) => framework === 2021 && group === 'specialist',
  },
  {
    id: 'support',
    heading: 'Support, today',
    explanation: 'Offered beside the qualifications; not one itself.',
    holds: ({ framework, group }) => framework === 2021 && group === 'support',
  },
  {
    id: 'framework-2017',
    heading: 'The 2017 framework',
    explanation:
      'The four earlier qualifications, kept here as a record. Each page says what replaced it.',
    holds: ({ framework }) => framework === 2017,
  },
];

/** Sort qualifications into groups; a group without any is left out, and none is lost. */
export function groupQualifications(
  qualifications: readonly Qualification[],
): QualificationGroup[] {
  return groups
    .map(({ holds, ...group }) => ({ ...group, qualifications: qualifications.filter(holds) }))
    .filter((group) => group.qualifications.length > 0);
}
