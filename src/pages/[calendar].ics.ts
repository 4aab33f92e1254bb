/** `/cohorts.ics`, where any cohort has a date: a calendar without events would not be valid. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { href } from '../components/ui/href.ts';
import { loadSite } from '../data/site.ts';
import { addressOf } from '../domain/addresses.ts';
import { listEvents } from '../domain/cohorts/events.ts';
import { writeCalendar } from '../emitters/calendar.ts';

export const getStaticPaths = (async () => {
  const { cohorts } = await loadSite();
  const hasDates = cohorts.some((cohort) => listEvents(cohort).length > 0);
  return hasDates ? [{ params: { calendar: 'cohorts' } }] : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ site }) => {
  const { cohorts, settings, today } = await loadSite();
  return new Response(
    writeCalendar(cohorts, {
      name: `${settings.name}: cohorts`,
      host: (site as URL).host,
      builtOn: today,
      addressOf: (cohort) => new URL(href(addressOf('cohorts', cohort)), site).href,
    }),
  );
};
