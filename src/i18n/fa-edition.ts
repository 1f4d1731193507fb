import type { EditionMessages } from './edition-messages.ts';

/** Persian texts on editions, and how Persian joins words. Signs of comparison would turn round in its direction. */
export const faEdition: EditionMessages = {
  comma: '، ',
  semicolon: '؛ ',
  moment: (day, time, zone) => `${day}، ساعت ${time} به ${zone.name}`,
  beside: (day, other) => `${day} (${other})`,
  placeIn: (place, province) => `${place}، ${province}`,
  boundSign: { atLeast: 'دست‌کم', about: 'حدود', upTo: 'تا' },
  editions: {
    languages: 'زبان‌ها',
    untranslated: (language) => `این مطلب هنوز به فارسی ترجمه نشده است و متن آن به ${language} آمده است.`,
    untranslatedPage: (language) => `این صفحه هنوز به فارسی ترجمه نشده است و متن آن به ${language} آمده است.`,
    outdated: 'متن اصلی پس از این ترجمه تغییر کرده است.',
  },
};
