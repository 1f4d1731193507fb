import type { APIRoute } from 'astro';
import { editions } from '../tracker.ts';
import { robotsText } from '../syndication/robots.ts';

export const GET: APIRoute = () => {
  const [edition] = editions.values();
  if (!edition) throw new Error('site.yaml names no language.');
  return new Response(robotsText(edition), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
