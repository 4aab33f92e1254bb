import type { APIRoute } from 'astro';
import { href } from '../../components/ui/href.ts';
import { collectionNames } from '../../data/publicSchemas.ts';
import { loadEntries, loadSite } from '../../data/site.ts';
import { readingDays } from '../../domain/changes.ts';
import { publicEntries } from '../../domain/publicEntries.ts';
import { writeCollection } from '../../emitters/publicData.ts';
import type { CollectionName } from '../../schemas/fields.ts';

export const getStaticPaths = () =>
  collectionNames.map((collection) => ({ params: { collection } }));

export const GET: APIRoute = async ({ params, site: root }) => {
  const collection = params['collection'] as CollectionName;
  const site = await loadSite();
  const text = writeCollection({
    collection,
    entries: await loadEntries(collection),
    known: publicEntries(collection, site),
    readOn: readingDays(site.sources),
    at: (to) => new URL(href(to), root).href,
  });
  return new Response(text, { headers: { 'Content-Type': 'application/json' } });
};
