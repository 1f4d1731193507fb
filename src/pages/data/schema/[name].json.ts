import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { schemaPaths, dataResponse } from '../../../views/data.ts';

export const getStaticPaths = schemaPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  dataResponse(props.path);
