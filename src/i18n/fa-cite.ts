import type { CiteMessages } from './cite-messages.ts';

/** Persian texts of citing. */
export const faCite: CiteMessages = {
  title: 'ارجاع به این صفحه',
  note: 'این نشانی ماندگار است. لطفاً تاریخ «تا» را نگه دارید و روزی را که صفحه را خوانده‌اید بنویسید.',
  article: ({ site, title, asOf, published, updated, url }) =>
    `${site}. «${title}». تا ${asOf}. انتشار: ${published}${updated ? `، به‌روزرسانی: ${updated}` : ''}. ${url}`,
  claim: ({ site, number, text, source, status, title, url }) =>
    `${site}. «${text}» ادعای ${number} (${source}، ${status}) در «${title}». ${url}`,
  permalink: 'نشانی ماندگار',
  accessed: 'تاریخ مشاهده: [روز].',
  download: 'برای نرم‌افزارهای مدیریت منابع',
  claimNote:
    'برای ارجاع به یک ادعا، گوینده و وضعیت آن را هم بنویسید و شماره‌اش را به نشانی بیفزایید. نمونه، با نخستین ادعا:',
  fileNote: (asOf, updated) => (updated ? `تا ${asOf}؛ به‌روزرسانی: ${updated}` : `تا ${asOf}`),
  textEdition: 'فقط متن',
  fullEdition: 'مطلب کامل',
  pages: 'صفحه‌های مورد استناد',
};
