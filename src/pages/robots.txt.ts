import type { APIRoute } from 'astro';
import { writeRobots } from '../emitters/robots.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(writeRobots(site as URL, import.meta.env.BASE_URL));
