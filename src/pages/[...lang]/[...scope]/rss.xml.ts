import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { feedPaths, feedResponse } from '../../../views/feeds.ts';

export const getStaticPaths = feedPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  feedResponse(props.source, 'rss.xml', props.edition);
