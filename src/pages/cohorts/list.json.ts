/** Every cohort as a line of the list, for the filters of `/cohorts/`. */
import type { APIRoute } from 'astro';
import { href } from '../../components/ui/href.ts';
import { loadSite } from '../../data/site.ts';
import { cohortLine } from '../../domain/cohorts/lines.ts';

export const GET: APIRoute = async () => {
  const { cohorts, today } = await loadSite();
  const lines = cohorts.map((cohort) => cohortLine(cohort, today));
  return Response.json(lines.map((line) => ({ ...line, to: href(line.to) })));
};
