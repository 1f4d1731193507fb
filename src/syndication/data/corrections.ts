import { z } from 'zod';
import { listCorrections } from '../../model/changes.ts';
import { CORRECTION_KINDS } from '../../schema/vocabulary.ts';
import { defineDataset } from './dataset.ts';
import { address, day, flag, id, orNull, text, word } from './fields.ts';

/** One row a correction. */
export const corrections = defineDataset({
  name: 'corrections',
  title: 'Corrections',
  description:
    'One row for each correction, newest first, as on the page of corrections. A removal for safety names neither the claim nor what stood there. Corrections of articles that were retracted later stay here, though neither the articles nor their claims are in the other tables.',
  key: ['id'],
  foreign: [{ field: 'claim', dataset: 'claims', to: 'id' }],
  row: z.strictObject({
    id: id('The correction, as <article>/<number>; never changes.'),
    url: address('Its permalink.'),
    date: day('The day it was made.'),
    article: id('The article corrected: in articles, unless retracted.'),
    claim: orNull(id('The claim corrected; empty where it is shown no more.')),
    kind: word(CORRECTION_KINDS, 'What was corrected.'),
    was: orNull(text('What stood there before.')),
    now: orNull(text('What stands there now.')),
    note: text('Why, in a sentence.'),
    retracted: flag('The whole article was taken back afterwards.'),
  }),
  build: ({ tracker, edition: { absolute, urls } }) =>
    listCorrections(tracker).map(({ article, number, claim, correction }) => ({
      id: `${article.id}/${String(number)}`,
      url: absolute(urls.correction(article.id, number)),
      date: correction.date,
      article: article.id,
      claim: correction.kind === 'removal-for-safety' ? null : (claim?.key ?? null),
      kind: correction.kind,
      was: correction.was ?? null,
      now: correction.now ?? null,
      note: correction.note,
      retracted: article.state === 'retracted',
    })),
});
