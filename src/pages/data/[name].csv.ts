import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { csvPaths, dataResponse } from '../../views/data.ts';

export const getStaticPaths = csvPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  dataResponse(props.path);
