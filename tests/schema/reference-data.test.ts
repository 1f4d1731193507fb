import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  pageSchema,
  placeSchema,
  provinceSchema,
  sourceSchema,
  waveSchema,
} from '../../src/schema/reference-data.ts';
import { siteSchema } from '../../src/schema/site.ts';
import { issuePaths } from '../support/issues.ts';
import { PAGE, PLACE, PROVINCE, SITE, SOURCE, WAVE } from '../support/samples.ts';

interface Row {
  readonly name: string;
  readonly schema: z.ZodType;
  readonly good: readonly unknown[];
  /** What is wrong, the data, and where it must be refused. */
  readonly bad: readonly (readonly [what: string, data: unknown, path: string])[];
}

const TABLE: readonly Row[] = [
  {
    name: 'sourceSchema',
    schema: sourceSchema,
    good: [
      SOURCE,
      { ...SOURCE, homepage: 'https://example.org', parent: 'bbc', unnamed: true, affiliation: 'state' },
    ],
    bad: [
      ['a kind that is not in the list', { ...SOURCE, kind: 'blog' }, 'kind'],
      ['an affiliation that is not in the list', { ...SOURCE, affiliation: 'friend' }, 'affiliation'],
      ['a javascript: homepage', { ...SOURCE, homepage: 'javascript:x' }, 'homepage'],
      ['no disclosure', { ...SOURCE, disclosure: undefined }, 'disclosure'],
      ['languages in one word', { ...SOURCE, languages: 'en' }, 'languages'],
      ['unnamed in words', { ...SOURCE, unnamed: 'yes' }, 'unnamed'],
      ['an unknown key', { ...SOURCE, twitter: '@x' }, ''],
    ],
  },
  {
    name: 'provinceSchema',
    schema: provinceSchema,
    good: [PROVINCE, { ...PROVINCE, iso: 'DE-BY' }],
    bad: [
      ['a bad code', { ...PROVINCE, iso: 'ir-23' }, 'iso'],
      ['no name in Persian', { ...PROVINCE, name_fa: '' }, 'name_fa'],
      ['an unknown key', { ...PROVINCE, population: 5 }, ''],
    ],
  },
  {
    name: 'waveSchema',
    schema: waveSchema,
    good: [WAVE, { ...WAVE, to: '2026-02-01' }, { ...WAVE, to: WAVE.from }],
    bad: [
      ['an end before the beginning', { ...WAVE, to: '2025-12-27' }, 'to'],
      ['a day the calendar lacks', { ...WAVE, from: '2025-02-29' }, 'from'],
      ['an unknown key', { ...WAVE, until: '2026-02-01' }, ''],
    ],
  },
  {
    name: 'pageSchema',
    schema: pageSchema,
    good: [PAGE],
    bad: [
      ['an order that is no whole number', { ...PAGE, order: 1.5 }, 'order'],
      ['an unknown key', { ...PAGE, menu: true }, ''],
    ],
  },
  {
    name: 'siteSchema',
    schema: siteSchema,
    good: [SITE],
    bad: [
      ['a time zone nobody knows', { ...SITE, time_zone: 'Asia/Nowhere' }, 'time_zone'],
      ['a contact that is no e-mail address', { ...SITE, contact: 'desk' }, 'contact'],
      ['no language', { ...SITE, languages: [] }, 'languages'],
      ['a language that stands twice', { ...SITE, languages: ['en', 'fa', 'en'] }, 'languages.2'],
      ['a topic without a name', { ...SITE, topics: [{ id: 'toll' }] }, 'topics.0.name'],
      ['a metric without a unit', { ...SITE, metrics: [{ id: 'deaths', name: 'Deaths' }] }, 'metrics.0.unit'],
      ['no metric', { ...SITE, metrics: [] }, 'metrics'],
      ['an address that is not http', { ...SITE, url: 'rasad.example' }, 'url'],
      ['an unknown key', { ...SITE, theme: 'dark' }, ''],
    ],
  },
];

describe.each(TABLE)('$name', ({ schema, good, bad }) => {
  it.each(good)('accepts %j', (data) => {
    expect(schema.parse(data)).toEqual(data);
  });

  it.each(bad)('refuses %s', (_name, data, path) => {
    expect(issuePaths(schema, data)).toEqual([path]);
  });
});

describe('placeSchema', () => {
  it('returns coordinates as numbers', () => {
    expect(placeSchema.parse(PLACE)).toMatchObject({ lat: 35.69, lng: 51.42 });
  });

  it.each([
    ['a coordinate finer than two decimals', { ...PLACE, lat: '35.691' }, 'lat'],
    ['a latitude beyond the pole', { ...PLACE, lat: '90.01' }, 'lat'],
    ['a longitude beyond the date line', { ...PLACE, lng: '-181' }, 'lng'],
    ['an empty coordinate', { ...PLACE, lng: '' }, 'lng'],
    ['a slug with capitals', { ...PLACE, slug: 'Tehran' }, 'slug'],
    ['a population in words', { ...PLACE, population: 'many' }, 'population'],
    ['a bad code', { ...PLACE, province: 'tehran' }, 'province'],
    ['an unknown column', { ...PLACE, elevation: '3' }, ''],
  ])('refuses %s', (_name, place, path) => {
    expect(issuePaths(placeSchema, place)).toEqual([path]);
  });
});
