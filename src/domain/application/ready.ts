/** What an applicant should have before starting. */
import type { Programme } from '../model.ts';
import type { ApplicationRoute } from './route.ts';

/**
 * List what to have ready: what the provider asks for, and what its conditions make necessary.
 *
 * Nobody is sent off with an empty list: the qualification and the cohort have to be named in any case.
 */
export function thingsToHaveReady(
  { qualification, eligibility }: Programme,
  { haveReady, by }: Pick<ApplicationRoute, 'haveReady' | 'by'>,
): string[] {
  const evidence =
    eligibility.length > 0 ? ['How you meet what the provider asks of candidates'] : [];
  const toSay =
    by === 'telephone' || by === 'email'
      ? [`The name of the qualification, ${qualification.code}, and when you would like to start`]
      : [];
  const usual = ['Your role, and the name of your school'];
  return [...haveReady, ...evidence, ...toSay, ...usual];
}
