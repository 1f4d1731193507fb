import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { geoJsonPaths, dataResponse } from '../../views/data.ts';

export const getStaticPaths = geoJsonPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  dataResponse(props.path);
