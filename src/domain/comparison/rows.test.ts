import { describe, expect, it } from 'vitest';
import { aCohort, aProgramme } from '../../../tests/builders/content.ts';
import { stateQualification } from './qualificationRows.ts';
import { type ComparisonFact, rowDefinitions } from './rows.ts';

const faceToFace = (programme: ReturnType<typeof aProgramme>) =>
  rowDefinitions.faceToFace.state(programme, '2021-06-01').text;

describe('face-to-face time', () => {
  it('half-days keep their name and gain the hours of the document', () => {
    const programme = aProgramme({ faceToFace: { halfDays: 6, minimumHours: 18 } });
    expect(faceToFace(programme)).toBe('6 half-days (at least 18 hours)');
  });

  it('half-days gain hours from the length of their sessions', () => {
    const programme = aProgramme({ faceToFace: { halfDays: 6 } });
    programme.cohorts.push(
      aCohort({ sessionTimes: { startsAt: '13:30', endsAt: '16:30' } }, programme),
    );
    expect(faceToFace(programme)).toBe('6 half-days (18 hours)');
  });

  it('half-days whose cohorts differ in length gain no hours', () => {
    const programme = aProgramme({ faceToFace: { halfDays: 6 } });
    programme.cohorts.push(
      aCohort({ sessionTimes: { startsAt: '13:30', endsAt: '16:30' } }, programme, 'one'),
      aCohort({ sessionTimes: { startsAt: '13:00', endsAt: '16:30' } }, programme, 'other'),
    );
    expect(faceToFace(programme)).toBe('6 half-days');
  });

  it('days gain the hours of the components that take place face to face', () => {
    const programme = aProgramme({
      faceToFace: { days: 6 },
      components: [
        { name: 'Events', kind: 'face-to-face', description: 'Days.', hours: 48 },
        { name: 'Courses', kind: 'online', description: 'Online.', hours: 60 },
      ],
    });
    expect(faceToFace(programme)).toBe('6 days (48 hours)');
  });

  it('days without hours stay days: no length of a day is guessed', () => {
    expect(faceToFace(aProgramme({ faceToFace: { days: 3 } }))).toBe('3 days');
  });
});

it('a programme with many cohorts says a few dates and how many more there are', () => {
  const programme = aProgramme();
  for (let month = 1; month <= 9; month += 1) {
    programme.cohorts.push(
      aCohort({ startsOn: `2030-0${month}-01` }, programme, `cohort-${month}`),
    );
  }
  const { text } = rowDefinitions.dates.state(programme, '2026-11-22');
  expect(text).toMatch(/^From 1 January 2030\. .*And 4 more$/);
});

describe('what a school gives', () => {
  it('an endorsement says by whom', () => {
    const programme = aProgramme({
      endorsement: { by: 'The headteacher', how: 'Signs a declaration' },
      schoolGives: [{ kind: 'endorsement', what: 'The signed declaration' }],
    });
    expect(rowDefinitions.endorsement.state(programme, '').text).toBe(
      'The headteacher: signs a declaration',
    );
  });

  it('an endorsement that names its giver does not name them twice', () => {
    const programme = aProgramme({
      endorsement: { by: 'The headteacher', how: 'The headteacher signs it' },
    });
    expect(rowDefinitions.endorsement.state(programme, '').text).toBe('The headteacher signs it');
  });

  it('several things of one sort stand in one cell', () => {
    const programme = aProgramme({
      schoolGives: [
        { kind: 'support', what: 'A board' },
        { kind: 'support', what: 'Colleagues' },
      ],
    });
    expect(rowDefinitions.schoolSupport.state(programme, '').text).toBe('A board. Colleagues');
  });

  it('what no document mentions is not published, rather than nothing', () => {
    expect(rowDefinitions.sponsor.state(aProgramme(), '').kind).toBe('not-published');
  });
});

it('a qualification states every row, and leaves to providers what is theirs', () => {
  const { qualification } = aProgramme();
  for (const fact of Object.keys(rowDefinitions) as ComparisonFact[]) {
    expect(stateQualification(qualification, fact).text).not.toBe('');
  }
  expect(stateQualification(qualification, 'groupSize').text).toBe('Depends on the provider');
  expect(stateQualification(qualification, 'duration').text).toBe('Not published');
});
