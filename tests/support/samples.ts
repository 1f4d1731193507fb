import type { z } from 'zod';
import type { articleSchema, translationSchema } from '../../src/schema/article.ts';
import type { claimSchema } from '../../src/schema/claim.ts';
import type { evidenceSchema } from '../../src/schema/evidence.ts';
import type { figureSchema } from '../../src/schema/figure.ts';
import type {
  pageSchema,
  placeSchema,
  provinceSchema,
  sourceSchema,
  waveSchema,
} from '../../src/schema/reference-data.ts';
import type { siteSchema } from '../../src/schema/site.ts';

/** Raw, valid data of every schema: factories parse it, schema tests spoil it. All of it is made up. */
export const CLAIM: z.input<typeof claimSchema> = {
  id: 'c1',
  text: 'Shops in the bazaar stayed shut.',
  kind: 'event',
  event_type: 'strike',
  source: 'hrana',
  basis: 'own-reporting',
  status: 'reported',
  when: '2026-01-06',
  where: ['tehran'],
  evidence: ['hrana-page'],
};

export const VERIFIED: Partial<z.input<typeof claimSchema>> = {
  status: 'verified',
  verified_by: 'bbc',
  basis: 'footage',
};

export const FIGURE: z.input<typeof figureSchema> = { metric: 'deaths', value: 25, bound: 'exact' };

export const EVIDENCE: z.input<typeof evidenceSchema> = {
  url: 'https://example.org/page',
  title: 'A page',
  publisher: 'hrana',
  published: '2026-01-06',
  archived: 'https://web.archive.org/web/2026/https://example.org/page',
};

export const ARTICLE: z.input<typeof articleSchema> = {
  title: 'The first day',
  summary: 'What was said of the first day.',
  lang: 'en',
  status: 'published',
  published: '2026-11-22T12:00:00+00:00',
  as_of: '2026-01-06',
  wave: '2025-26',
  topics: ['toll'],
  reviewed_by: 'desk',
  accessed: '2026-11-22',
  evidence: { 'hrana-page': EVIDENCE },
  claims: [CLAIM],
};

export const TRANSLATION: z.input<typeof translationSchema> = {
  lang: 'fa',
  title: 'روز نخست',
  summary: 'خلاصه',
  translated_from: '2026-11-22T12:00:00+00:00',
  claims: { c1: 'بازار بسته ماند.' },
};

export const SOURCE: z.input<typeof sourceSchema> = {
  name: 'HRANA',
  kind: 'rights-group',
  languages: ['en', 'fa'],
  disclosure: 'A made-up source for tests.',
};

export const PROVINCE: z.input<typeof provinceSchema> = {
  iso: 'IR-23',
  name: 'Tehran',
  name_fa: 'تهران',
  capital: 'Tehran',
  capital_fa: 'تهران',
};

export const WAVE: z.input<typeof waveSchema> = {
  name: 'The protests of 2025–26',
  name_fa: 'اعتراض‌های ۱۴۰۴',
  from: '2025-12-28',
  summary: 'Began with closed shops.',
};

export const PLACE: z.input<typeof placeSchema> = {
  slug: 'tehran',
  name: 'Tehran',
  name_fa: 'تهران',
  province: 'IR-23',
  lat: '35.69',
  lng: '51.42',
  geonames_id: '112931',
  population: '',
  geonames_class: 'PPLC',
  aliases: '',
};

export const PAGE: z.input<typeof pageSchema> = {
  title: 'About',
  summary: 'What this is.',
  lang: 'en',
  order: 1,
};

export const SITE: z.input<typeof siteSchema> = {
  name: 'Rasad',
  tagline: 'Claim by claim',
  description: 'A tracker for tests.',
  url: 'https://rasad.example',
  country: 'iran',
  country_code: 'IR',
  time_zone: 'Asia/Tehran',
  languages: ['en', 'fa'],
  contact: 'desk@rasad.example',
  compiled: 'Made up for tests.',
  last_looked: '2026-11-22',
  current_wave: '2025-26',
  topics: [
    { id: 'toll', name: 'The toll' },
    { id: 'spread', name: 'The spread' },
  ],
  metrics: [
    { id: 'deaths', name: 'Deaths', unit: 'people', key: true },
    { id: 'arrests', name: 'Arrests', unit: 'people' },
  ],
};
