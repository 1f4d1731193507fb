import type { EditionMessages } from './edition-messages.ts';

/** English texts on editions, and how English joins words. */
export const enEdition: EditionMessages = {
  comma: ', ',
  semicolon: '; ',
  moment: (day, time, zone) => `${day} at ${time} ${zone.city}`,
  beside: (day, other) => `${day} (${other})`,
  placeIn: (place, province) => `${place}, ${province}`,
  boundSign: { atLeast: '≥', about: '≈', upTo: '≤' },
  editions: {
    languages: 'Languages',
    untranslated: (language) => `Not translated yet: this article stands here in ${language}.`,
    untranslatedPage: (language) => `Not translated yet: this page stands here in ${language}.`,
    outdated: 'The original has changed since it was translated.',
  },
};
