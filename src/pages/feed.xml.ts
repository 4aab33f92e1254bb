import type { APIRoute } from 'astro';
import { href } from '../components/ui/href.ts';
import { loadSite } from '../data/site.ts';
import { readingDays } from '../domain/changes.ts';
import { writeFeed } from '../emitters/feed.ts';

export const GET: APIRoute = async ({ site: root }) => {
  const site = await loadSite();
  const text = writeFeed(site, readingDays(site.sources), (to) => new URL(href(to), root).href);
  return new Response(text, { headers: { 'Content-Type': 'application/atom+xml' } });
};
