import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { jsonPaths, dataResponse } from '../../views/data.ts';

export const getStaticPaths = jsonPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  dataResponse(props.path);
