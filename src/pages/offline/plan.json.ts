import type { APIRoute } from 'astro';
import { planResponse } from '../../views/offline.ts';

export const GET: APIRoute = () => planResponse();
