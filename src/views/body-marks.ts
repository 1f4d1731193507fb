import type { Edition } from '../i18n/edition.ts';
import type { ClaimMarkOptions } from '../markdown/rehype-claim-marks.ts';
import type { Claim } from '../model/record.ts';
import { tracker } from '../tracker.ts';

/** What the citations of a body need to become marks and notes in an edition. `lang` is the language of the body. */
export function buildMarks(id: string, lang: string, edition: Edition): ClaimMarkOptions {
  const { t, name, format, urls, words, language } = edition;
  const where = (claim: Claim) =>
    claim.where.length === 0 ? t.abroad : claim.where.slice(0, 2).map(name.where).join(t.comma);
  return {
    article: id,
    lang,
    // In a body of another language the notes and the status are still in the language of the page.
    around: lang === edition.lang ? {} : { lang: edition.lang, dir: language.dir },
    base: urls.file(''),
    home: urls.home,
    claimByKey: (key) => tracker.claimByKey.get(key),
    claimUrl: urls.claim,
    claimText: words.claim,
    articleUrl: urls.article,
    hasPage: (article) => tracker.articleById.has(article),
    number: format.number,
    elsewhere: language.dir === 'rtl' ? '↖' : '↗',
    statusWord: (claim) => t.status[claim.status],
    noteSource: (claim) => `${name.sourceShort(claim.source)} · ${t.basis[claim.basis]}`,
    notePlace: (claim) => `${format.windowShort(claim)} · ${where(claim)}`,
  };
}
