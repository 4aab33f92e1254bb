/** `robots.txt`: everything may be read; here is the map. */
export function writeRobots(site: URL, base: string): string {
  const sitemap = new URL(`${base.replace(/\/$/, '')}/sitemap-index.xml`, site);
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemap.href}\n`;
}
