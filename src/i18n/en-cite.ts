import type { CiteMessages } from './cite-messages.ts';

/** English texts of citing. */
export const enCite: CiteMessages = {
  title: 'Cite this',
  note: 'The address is permanent. Please keep the as-of day, and write the day on which you read the page.',
  article: ({ site, title, asOf, published, updated, url }) =>
    `${site}. “${title}”. As of ${asOf}. Published ${published}${updated ? `, updated ${updated}` : ''}. ${url}`,
  claim: ({ site, number, text, source, status, title, url }) =>
    `${site}. “${text}” Claim ${number} (${source}, ${status}) in “${title}”. ${url}`,
  permalink: 'Permalink',
  accessed: 'Accessed: [day].',
  download: 'For reference managers',
  claimNote:
    'To cite one claim, name its source and its status with it, and add its number to the address. The first one as a pattern:',
  fileNote: (asOf, updated) => (updated ? `As of ${asOf}; updated ${updated}` : `As of ${asOf}`),
  textEdition: 'Text only',
  fullEdition: 'The article in full',
  pages: 'Pages cited',
};
