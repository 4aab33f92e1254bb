import type { APIRoute } from 'astro';
import { buildDate } from '../../data/environment.ts';
import { writeSecurityText } from '../../emitters/securityText.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(writeSecurityText(site as URL, import.meta.env.BASE_URL, buildDate()));
