/**
 * `security.txt` by RFC 9116: where to report a hole, valid for a year from the day of the build.
 *
 * `today` is `YYYY-MM-DD`.
 */
export function writeSecurityText(site: URL, base: string, today: string): string {
  const root = new URL(`${base.replace(/\/$/, '')}/`, site);
  const expires = new Date(`${today}T00:00:00Z`);
  expires.setUTCFullYear(expires.getUTCFullYear() + 1);
  return [
    `Contact: ${new URL('contact/', root).href}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: en',
    `Canonical: ${new URL('.well-known/security.txt', root).href}`,
    '',
  ].join('\n');
}
