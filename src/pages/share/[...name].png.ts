import type { APIRoute } from 'astro';
import { drawPng } from '../../data/shareImage.ts';
import { loadSite } from '../../data/site.ts';
import { listShareCards, type ShareCard } from '../../domain/shareCards.ts';
import { cardSize, drawCard } from '../../emitters/shareCard.ts';

export async function getStaticPaths() {
  return listShareCards(await loadSite()).map((card) => ({
    params: { name: card.name },
    props: { card },
  }));
}

export const GET: APIRoute<{ card: ShareCard }> = async ({ props }) => {
  const png = await drawPng(drawCard(props.card), cardSize);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
