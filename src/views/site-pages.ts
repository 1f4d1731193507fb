import { renderBody } from '../markdown/render-body.ts';
import { compareText } from '../model/finding.ts';
import { tracker } from '../tracker.ts';
import { localisedPaths } from './paths.ts';

/** The pages of the site itself: about, method, safety. */
export const sitePagePaths = () =>
  localisedPaths((edition) =>
    tracker.pages
      .filter((page) => page.lang === edition.lang || page.lang === edition.shell.defaultLang)
      .map((page) => ({
        params: { page: page.id },
        props: {
          page,
          html: renderBody(page.body, {
            article: page.id,
            lang: page.lang,
            base: edition.urls.file(''),
            claimByKey: (key) => tracker.claimByKey.get(key),
            claimUrl: edition.urls.claim,
            articleUrl: edition.urls.article,
            hasPage: (id) => tracker.articleById.has(id),
            statusWord: (claim) => edition.t.status[claim.status],
            noteSource: () => '',
            notePlace: () => '',
          }),
        },
      })),
  );

/** Every correction, newest first, with its article. */
export const correctionPaths = () =>
  localisedPaths(() => {
    const rows = [...tracker.articles, ...tracker.retracted]
      .flatMap((article) => article.corrections.map((correction) => ({ article, correction })))
      .sort(
        (a, b) =>
          compareText(b.correction.date, a.correction.date) || compareText(a.article.id, b.article.id),
      );
    return [{ props: { rows } }];
  });
