import type { APIRoute } from 'astro';
import { href } from '../../components/ui/href.ts';
import { loadSite } from '../../data/site.ts';
import { writeCohortTable } from '../../emitters/cohortTable.ts';

export const GET: APIRoute = async ({ site: root }) => {
  const site = await loadSite();
  const text = writeCohortTable(site.cohorts, site.today, (to) => new URL(href(to), root).href);
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
