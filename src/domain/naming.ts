/** Names of things as pages, lists and titles print them. One place, so they never differ. */
import type { Programme, Qualification } from './model.ts';

/** A qualification that earlier and later frameworks both have is told apart by its framework. */
export function qualificationName({ shortName, code }: Qualification): string {
  return `${shortName} (${code})`;
}

/** A qualification's name with its framework, for titles and headings. */
export function qualificationTitle(qualification: Qualification): string {
  return `${qualificationName(qualification)}, ${qualification.framework} framework`;
}

/** A programme's name: the qualification, then the provider. */
export function programmeName({ qualification, provider }: Programme): string {
  return `${qualification.shortName} (${qualification.code}) with ${provider.shortName}`;
}

/** The colour under which a qualification appears: its rung of the ladder, or the specialists'. */
export function rungOf({ level, group }: Qualification): Qualification['level'] | 'specialist' {
  return level ?? (group === 'specialist' ? 'specialist' : undefined);
}
