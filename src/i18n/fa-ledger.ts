import type { DisputeSide, LedgerMessages } from './ledger-messages.ts';

const counting = ({ includes }: DisputeSide) =>
  includes === '' ? 'بی آنکه بگوید چه کسانی را شمرده' : `با شمردن ${includes}`;

/** Persian texts of the figures ledger, corroboration and disputes. */
export const faLedger: LedgerMessages = {
  title: 'آمار',
  lead: 'هر مقداری که کسی ادعا کرده است، با گوینده، روزها و مستنداتش. بدون جمع کل و بدون میانگین.',
  metricLead: (metric, unit) => `${metric} (به ${unit}): همهٔ مقدارهای ادعاشده، منبع به منبع.`,
  values: (_count, shown) => `${shown} مقدار`,
  chart: (metric) => `${metric} در کل کشور، به تفکیک منبع و روز`,
  lines: 'هر منبع یک خط',
  chartNote:
    'هر خط جمع‌های انباشتهٔ یک منبع را به هم وصل می‌کند؛ نقطهٔ تنها روزهای دیگری را می‌شمارد. میله یعنی بازه. جدول زیر همین مقدارها را دارد.',
  chartLog: 'مقیاس لگاریتمی: هر خط شبکه ده برابر خط پایینی است.',
  line: (source, from, to, count) => `${source}: از ${from} تا ${to}، ${count}`,
  national: 'برای کل کشور',
  local: 'برای استان‌ها و شهرها',
  source: 'منبع',
  value: 'مقدار',
  window: 'روزها',
  evidence: 'مستندات',
  pages: (_count, shown) => `${shown} صفحه`,
  supersededBy: 'جایگزین‌شده',
  noTotal:
    'مقدارهای منابع گوناگون کنار هم می‌آیند و هرگز با هم جمع نمی‌شوند: آنها آدم‌های متفاوتی را در روزهای متفاوتی شمرده‌اند.',
  asCsv: 'همهٔ مقدارها به شکل CSV',
  origins: (_count, shown) => `تأییدشده از ${shown} منشأ مستقل`,
  disputed: 'محل اختلاف',
  disputesTitle: 'موارد اختلاف',
  disputesLead:
    'جاهایی که دو مقدار به شکل کنونی نمی‌توانند هر دو درست باشند. از مقایسهٔ ادعاها به دست آمده‌اند، نه از انتخاب ویراستار؛ هیچ‌کدام داوری نیست.',
  disputeCount: (_count, shown) => `${shown} مورد اختلاف`,
  disputeClass: {
    conflict: 'ناسازگاری',
    'different-window': 'روزهای متفاوت',
    'different-inclusion': 'شمردن آدم‌های متفاوت',
    superseded: 'جایگزین‌شده از سوی همان منبع',
  },
  disputeClassNote: {
    conflict: 'سنجه، مکان، روزها و افراد شمرده‌شده یکی است؛ مقدارها یکدیگر را نفی می‌کنند.',
    'different-window': 'شمارش روزهای کمتر از شمارش روزهای بیشتری که آنها را در بر دارد، بالاتر است.',
    'different-inclusion': 'سنجه، مکان و روزها یکی است، اما شمارش‌ها افراد متفاوتی را در بر می‌گیرند.',
    superseded: 'یک منبع برای همان روزها دو مقدار داده و دومی را جایگزین اولی کرده است.',
  },
  explain: {
    conflict: ({ metric, place, window, low, high }) =>
      `${metric}، ${place}، ${window}: ${low.source} رقم ${low.value} را داده و ${high.source} رقم ${high.value} را؛ این رقم‌ها با هم سازگار نیستند.`,
    'different-window': ({ metric, place, low, high }) =>
      `${metric}، ${place}: ${high.source} برای ${high.window} رقم ${high.value} را داده است، بیشتر از رقم ${low.value} که ${low.source} برای ${low.window} داده است.`,
    'different-inclusion': ({ metric, place, window, low, high }) =>
      `${metric}، ${place}، ${window}: ${low.source} رقم ${low.value} را داده، ${counting(low)}؛ ${high.source} رقم ${high.value} را، ${counting(high)}.`,
    superseded: ({ metric, place, window, low, high }) =>
      `${metric}، ${place}، ${window}: ${low.source} هم رقم ${low.value} را داده و هم ${high.value} را؛ گفتهٔ بعدی معتبر است.`,
  },
  howFound: 'موارد اختلاف چگونه یافت می‌شوند',
};
