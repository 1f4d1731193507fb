import type { FilterMessages, SearchMessages } from './search-messages.ts';

/** Persian texts of the search page. */
export const faSearch: SearchMessages = {
  title: 'جست‌وجو',
  lead: 'ادعاها، مطالب، استان‌ها، شهرها و منابع. هر نتیجه شما را به خود ادعا می‌رساند.',
  noScript: 'جست‌وجو به جاوااسکریپت نیاز دارد. بدون آن، همه چیز در این فهرست‌ها هست:',
  query: 'واژه‌هایی که می‌جویید',
  submit: 'جست‌وجو',
  filters: {
    province: 'استان',
    source: 'منبع',
    status: 'وضعیت',
    topic: 'موضوع',
    wave: 'موج',
    year: 'سال میلادی',
  },
  any: 'همه',
  instead: 'یا از این راه‌ها:',
  searching: 'در حال جست‌وجو…',
  results: (_count, shown) => `${shown} نتیجه`,
  none: 'چیزی یافت نشد. این به آن معنا نیست که چیزی رخ نداده است.',
  failed: 'نمایهٔ جست‌وجو بارگیری نشد. وقتی اتصال بهتر شد دوباره تلاش کنید، یا از فهرست‌های بالا بروید.',
  more: 'نتیجه‌های بیشتر',
  list: 'نتیجه‌ها',
  kind: {
    article: 'مطلب',
    section: 'بخشی از یک مطلب',
    province: 'استان',
    place: 'شهر',
    source: 'منبع',
    wave: 'موج',
    page: 'دربارهٔ این وب‌سایت',
  },
};

/** Persian texts of the filter above a list. */
export const faFilter: FilterMessages = {
  title: 'فقط نشان بده',
  status: 'وضعیت',
  topic: 'موضوع',
  any: 'همه',
  clear: 'نمایش همه',
  shown: (shown, all) => `${shown} از ${all} نشان داده می‌شود`,
  everywhere: 'در همهٔ صفحه‌های فهرست',
  further: 'بقیه در صفحهٔ همین روز',
  byTopic: 'به تفکیک موضوع',
  onTopic: (topic) => `مطالب: ${topic}`,
};
