import type { APIRoute } from 'astro';
import { cardPlanResponse } from '../views/cards.ts';

export const GET: APIRoute = () => cardPlanResponse();
