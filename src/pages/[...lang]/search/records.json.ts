import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { searchRecordPaths, searchRecords } from '../../../views/search.ts';

export const getStaticPaths = searchRecordPaths;

/** Not published: the build makes the search's index of it and takes it away. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  searchRecords(props.edition);
