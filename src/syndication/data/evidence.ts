import { z } from 'zod';
import { collect } from '../../model/collect.ts';
import { WITHHELD_REASONS } from '../../schema/vocabulary.ts';
import { defineDataset } from './dataset.ts';
import { address, day, flag, id, list, orNull, text, word } from './fields.ts';

/** One row a page that claims of one article rest on. */
export const evidence = defineDataset({
  name: 'evidence',
  title: 'Evidence',
  description:
    'One row for each page that the claims of an article rest on. A page that is withheld has neither an address nor an archived copy here.',
  key: ['id'],
  foreign: [
    { field: 'article', dataset: 'articles', to: 'id' },
    { field: 'publisher_source', dataset: 'sources', to: 'id' },
    { field: 'copy_of', dataset: 'sources', to: 'id' },
  ],
  row: z.strictObject({
    id: id('The page in its article, as <article>/<key>.'),
    article: id('The article that lists it.'),
    url: orNull(address('The page; empty where it is withheld.')),
    withheld: orNull(word(WITHHELD_REASONS, 'Why the page is named but not linked.')),
    title: text("The page's own title."),
    publisher: text('Who published it: a source id, or a bare host name.'),
    publisher_source: orNull(id('The publisher, where it is a source of ours.')),
    published: orNull(day('The day the page bears.')),
    published_inferred: flag('That day was worked out from the text.'),
    archived: orNull(address('A kept copy at an archive.')),
    accessed: day('The day we read it.'),
    copy_of: orNull(id('The source whose story the page copies.')),
    claims: list('Claims that rest on it.'),
  }),
  build: ({ tracker }) => {
    const pages = collect(
      tracker.claims.flatMap((claim) => claim.evidence.map((page) => ({ claim, page }))),
      ({ claim, page }) => [`${claim.article}/${page.key}`],
    );
    return [...pages].flatMap(([key, uses]) => {
      const [use] = uses;
      if (!use) return [];
      const { page, claim } = use;
      return {
        id: key,
        article: claim.article,
        url: page.withheld === null ? page.url : null,
        withheld: page.withheld,
        title: page.title,
        publisher: page.publisher,
        publisher_source: tracker.sources.has(page.publisher) ? page.publisher : null,
        published: page.published,
        published_inferred: page.inferred,
        archived: page.withheld === null ? page.archived : null,
        accessed: page.accessed,
        copy_of: page.copyOf,
        claims: uses.map(({ claim: { key: used } }) => used),
      };
    });
  },
});
