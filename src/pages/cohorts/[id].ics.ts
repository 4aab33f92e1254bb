import type { APIRoute, GetStaticPaths } from 'astro';
import { href } from '../../components/ui/href.ts';
import { loadSite } from '../../data/site.ts';
import { addressOf } from '../../domain/addresses.ts';
import { listEvents } from '../../domain/cohorts/events.ts';
import type { Cohort } from '../../domain/model.ts';
import { writeCalendar } from '../../emitters/calendar.ts';

export const getStaticPaths = (async () => {
  const { cohorts, today } = await loadSite();
  return cohorts
    .filter((cohort) => listEvents(cohort).length > 0)
    .map((cohort) => ({ params: { id: cohort.id }, props: { cohort, today } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ cohort: Cohort; today: string }> = ({ props, site }) =>
  new Response(
    writeCalendar([props.cohort], {
      name: props.cohort.title,
      host: (site as URL).host,
      builtOn: props.today,
      addressOf: (cohort) => new URL(href(addressOf('cohorts', cohort)), site).href,
    }),
  );
