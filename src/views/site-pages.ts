import { renderBody } from '../markdown/render-body.ts';
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
