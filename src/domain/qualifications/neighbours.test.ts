import { describe, expect, it } from 'vitest';
import { aProgramme } from '../../../tests/builders/content.ts';
import type { Programme, Qualification } from '../model.ts';
import { neighbouringProgrammes, neighbouringQualifications } from './neighbours.ts';

/** A qualification on a rung, with the provider's programme for it. */
function onRung(
  id: string,
  level: Qualification['level'],
  replacedBy?: Qualification[],
): { qualification: Qualification; programme: Programme } {
  const programme = aProgramme({}, `example-${id}`);
  const qualification = {
    ...programme.qualification,
    id,
    level,
    programmes: [programme],
    replacedBy: replacedBy && { qualifications: replacedBy, when: '2021', ended: undefined },
  } as Qualification;
  programme.qualification = qualification;
  return { qualification, programme };
}

const senior = onRung('senior-2021', 'senior');
const headship = onRung('headship-2021', 'headship');
const team = onRung('team-2021', undefined);
const middle2017 = onRung('middle-2017', 'middle', [team.qualification]);
const senior2017 = onRung('senior-2017', 'senior', [senior.qualification]);
const all = [senior, headship, team, middle2017, senior2017].map(
  ({ qualification }) => qualification,
);

describe('the steps of the ladder', () => {
  it('lead from today’s qualification to today’s, down and up', () => {
    const { below, above } = neighbouringQualifications(senior.qualification, all);
    expect(below.map(({ id }) => id)).toEqual(['team-2021']);
    expect(above.map(({ id }) => id)).toEqual(['headship-2021']);
  });

  it('lead from a replaced qualification to replaced ones', () => {
    const { below, above } = neighbouringQualifications(senior2017.qualification, all);
    expect(below.map(({ id }) => id)).toEqual(['middle-2017']);
    expect(above).toEqual([]);
  });

  it('are none for a qualification that stands on no rung', () => {
    const beside = onRung('beside', undefined).qualification;
    expect(neighbouringQualifications(beside, [...all, beside])).toEqual({ below: [], above: [] });
  });

  it('lead from a programme to the same provider’s only', () => {
    for (const { programme } of [senior, headship]) programme.provider = senior.programme.provider;
    const steps = neighbouringProgrammes(senior.programme, all);
    expect(steps.above.map(({ id }) => id)).toEqual(['example-headship-2021']);
    expect(steps.below, 'another provider offers the step below').toEqual([]);
  });
});
