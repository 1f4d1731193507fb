import { describe, expect, it } from 'vitest';
import { siteSlug, slugOf } from '../../src/model/slug.ts';

describe('slugOf', () => {
  it('makes small Latin letters, digits and single hyphens of a title', () => {
    expect(slugOf('Iran’s “Bazaar”: Day 3 – Café')).toBe('irans-bazaar-day-3-cafe');
    expect(slugOf('رصد')).toBe('');
  });
});

describe('siteSlug', () => {
  it.each([
    ['Rasad', 'rasad'],
    ['Crónica de Perú', 'cronica-de-peru'],
    ['رصد', 'tracker'],
    ['Ссылка 2026', 'tracker'],
  ])('makes of the name %s the slug %s', (name, slug) => {
    expect(siteSlug({ name })).toBe(slug);
  });

  it('keeps the slug that site.yaml gives, whatever the name becomes', () => {
    expect(siteSlug({ name: 'Another name', slug: 'rasad' })).toBe('rasad');
  });
});
