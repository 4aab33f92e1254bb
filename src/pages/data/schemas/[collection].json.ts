import type { APIRoute } from 'astro';
import { href } from '../../../components/ui/href.ts';
import { collectionNames, publicSchemaOf } from '../../../data/publicSchemas.ts';
import type { CollectionName } from '../../../schemas/fields.ts';

export const getStaticPaths = () =>
  collectionNames.map((collection) => ({ params: { collection } }));

export const GET: APIRoute = ({ params, site }) => {
  const collection = params['collection'] as CollectionName;
  const schema = publicSchemaOf(
    collection,
    new URL(href(`/data/schemas/${collection}.json`), site).href,
  );
  return Response.json(schema);
};
