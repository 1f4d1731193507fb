import type { APIRoute } from 'astro';
import { dataResponse } from '../../views/data.ts';

export const GET: APIRoute = () => dataResponse('CITATION.cff');
