import type { APIRoute } from 'astro';
import { loadSite } from '../../data/site.ts';
import { writeSearchIndex } from '../../emitters/search/entries.ts';

export const GET: APIRoute = async () => Response.json(writeSearchIndex(await loadSite()));
