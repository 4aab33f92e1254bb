import type { APIRoute } from 'astro';
import { loadSite } from '../../../data/site.ts';
import { specificationOf } from '../../../emitters/leaflets/programme.ts';
import { print } from '../../../leaflets/press.ts';
import { locate } from '../../../leaflets/locate.ts';

export async function getStaticPaths() {
  const { programmes } = await loadSite();
  return programmes.map((programme) => ({ params: { id: programme.id }, props: { programme } }));
}

export const GET: APIRoute = async ({ props }) => {
  const { pdf } = await print(specificationOf(await loadSite(), props['programme'], locate));
  return new Response(Buffer.from(pdf), { headers: { 'Content-Type': 'application/pdf' } });
};
