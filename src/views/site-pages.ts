import { renderBody } from '../markdown/render-body.ts';
import { buildMarks } from './body-marks.ts';
import { localisedPaths } from './paths.ts';

/** The pages of the site itself: about, method, safety. Each stands in every edition, translated or not. */
export const sitePagePaths = () =>
  localisedPaths((edition) =>
    edition.words.pages.map((page) => ({
      params: { page: page.id },
      props: { page, html: renderBody(page.body, buildMarks(page.id, page.lang, edition)) },
    })),
  );
