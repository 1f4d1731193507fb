import type { SiteEntry } from '../schema/site.ts';

/** What a site goes by whose name has no Latin letter. */
const NAMELESS = 'tracker';

/** A slug made of words; empty where they have no Latin letter and no digit. */
export function slugOf(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’‘]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
}

/**
 * What the site goes by in names of files, keys of citations and ids of feeds: `slug` of site.yaml, else made of its
 * name. Who renames a site writes the old one there, and what readers and their programmes hold keeps its id.
 */
export function siteSlug({ slug, name }: Pick<SiteEntry, 'slug' | 'name'>): string {
  const made = slugOf(name);
  return slug ?? (/[a-z]/.test(made) ? made : NAMELESS);
}
