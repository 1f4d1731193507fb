import type { Edition } from '../i18n/edition.ts';
import { buildPlan, LATEST } from '../offline/plan.ts';
import { editions, tracker } from '../tracker.ts';
import { localisedPaths } from './paths.ts';

/** The page on reading without a line, in every edition. */
export const offlinePaths = () =>
  localisedPaths((edition) => [{ props: { view: buildOfflineView(edition) } }]);

/** What the page on reading without a line shows. */
export type OfflineView = ReturnType<typeof buildOfflineView>;

function buildOfflineView(edition: Edition) {
  return { edition, latest: tracker.articles.slice(0, LATEST) };
}

/** What the steps after the pages need to know of the content; see `Plan`. */
export function planResponse(): Response {
  return Response.json(buildPlan(tracker, [...editions.values()]));
}
