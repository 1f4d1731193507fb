import { z } from 'zod';
import { utcMoment } from '../../model/days.ts';
import { defineDataset } from './dataset.ts';
import { address, count, day, id, list, moment, orNull, text, word } from './fields.ts';

/** One row an article. */
export const articles = defineDataset({
  name: 'articles',
  title: 'Articles',
  description: 'One row for each article, newest day first. Retracted articles are not here.',
  key: ['id'],
  foreign: [{ field: 'wave', dataset: 'waves', to: 'id' }],
  row: z.strictObject({
    id: id('The article; never changes.'),
    url: address('Its page.'),
    title: text('Headline.'),
    summary: text('One or two sentences.'),
    language: text('Language of the article, as in "en".'),
    state: word(['published', 'scheduled', 'draft'], 'Always published, except in previews.'),
    published: moment('When we published it, in UTC.'),
    updated: orNull(moment('Last change after that, in UTC.')),
    as_of: day('The last day the article speaks of.'),
    wave: id('The wave of protests it belongs to.'),
    topics: list('Topic ids.'),
    content_warning: orNull(
      word(['violence', 'death', 'sexual-violence'], 'What a reader may want to be warned of.'),
    ),
    claims_recorded: count('claims', 'Claims recorded in it.'),
    claims_cited: list('Claims of other articles that it cites.'),
    provinces: list('Provinces of the claims it records and cites.'),
    places: list('Places of these claims, as <province>/<place>.'),
    sources: list('Who asserts or relays these claims.'),
    corrections: count('corrections', 'Corrections made to it.'),
  }),
  build: ({ tracker, edition: { absolute, urls } }) =>
    tracker.articles.map((article) => ({
      id: article.id,
      url: absolute(urls.article(article.id)),
      title: article.title,
      summary: article.summary,
      language: article.lang,
      state: article.state === 'retracted' ? 'published' : article.state,
      published: utcMoment(article.published),
      updated: article.updated === null ? null : utcMoment(article.updated),
      as_of: article.asOf,
      wave: article.wave,
      topics: [...article.topics],
      content_warning: article.contentWarning,
      claims_recorded: article.recorded.length,
      claims_cited: article.cited.map((claim) => claim.key),
      provinces: [...article.provinces],
      places: [...article.places],
      sources: [...article.sources],
      corrections: article.corrections.length,
    })),
});
