import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { citePaths, risResponse } from '../../../../views/cite.ts';

export const getStaticPaths = citePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  risResponse(props.article, props.edition);
