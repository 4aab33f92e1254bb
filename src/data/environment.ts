/** What the site takes from outside its content: where the content is, and what day it is. */

/** Absolute or project-relative path of the content root. `CONTENT_DIR` names another. */
export function contentDirectory(): string {
  return process.env['CONTENT_DIR'] ?? 'src/content';
}

/**
 * The day that states are computed for, as `YYYY-MM-DD` in Europe/London. `BUILD_DATE` names another.
 *
 * @throws {RangeError} if BUILD_DATE is not a day.
 */
export function buildDate(): string {
  const named = process.env['BUILD_DATE'];
  if (named) {
    const day = new Date(`${named}T00:00:00Z`);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(named) || Number.isNaN(day.getTime())) {
      throw new RangeError(`BUILD_DATE is "${named}": write a day as YYYY-MM-DD.`);
    }
    return named;
  }
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(new Date());
}
