import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cardPaths, cardResponse } from '../../../views/cards.ts';

export const getStaticPaths = cardPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  cardResponse(props.card);
