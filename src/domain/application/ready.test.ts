import { expect, it } from 'vitest';
import { aProgramme } from '../../../tests/builders/content.ts';
import { thingsToHaveReady } from './ready.ts';

it('what the provider asks for comes first, and the list is never empty', () => {
  const programme = aProgramme({ eligibility: [{ who: 'everyone', requirement: 'Leads a team' }] });
  const declaration = 'A signed declaration';
  expect(thingsToHaveReady(programme, { haveReady: [declaration], by: 'telephone' })).toEqual([
    declaration,
    'How you meet what the provider asks of candidates',
    'The name of the qualification, NPQX, and when you would like to start',
    'Your role, and the name of your school',
  ]);
  expect(thingsToHaveReady(aProgramme(), { haveReady: [], by: 'none' })).toHaveLength(1);
});
