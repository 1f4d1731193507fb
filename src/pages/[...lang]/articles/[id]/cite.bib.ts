import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { bibtexResponse, citePaths } from '../../../../views/cite.ts';

export const getStaticPaths = citePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  bibtexResponse(props.article, props.edition);
