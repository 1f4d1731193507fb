import { closest, distance } from 'fastest-levenshtein';
import type { Facts } from './facts.ts';
import { withPersianLetters } from './persian-letters.ts';
import { provincesByIso } from './provinces-by-iso.ts';

/** Names shorter than this must fit letter by letter: a slip of one letter makes another town of them. */
const SHORT = 4;

/** Finds what editors mean when they write a name, in Latin or Persian letters, where an id belongs. */
export interface Meant {
  /** A place as `<province>/<place>`, or a province; `hint` is a province that may decide between namesakes. */
  readonly place: (word: string, hint?: string) => string | null;
  /** The place that bears this very name, not one much like it. */
  readonly placeNamed: (word: string, hint?: string) => string | null;
  readonly source: (word: string) => string | null;
}

type Named = Pick<Facts, 'site' | 'provinces' | 'places' | 'sources'>;

/** Gathers names and aliases when first asked, for most checks never ask. */
export function buildMeant(content: Named): Meant {
  const places = lookup(() => placeNames(content));
  const sources = lookup(() => sourceNames(content));
  const placeIn = (word: string, province: string | undefined, isExact: boolean) => {
    const ids = places(word.slice(word.lastIndexOf('/') + 1), isExact);
    return ids.find((id) => id.startsWith(`${province ?? ''}/`)) ?? ids[0] ?? null;
  };
  return {
    place: (word, province) => placeIn(word, province, false),
    placeNamed: (word, province) => placeIn(word, province, true),
    source: (word) => sources(word, false)[0] ?? null,
  };
}

/** Folds a name, so that accents, capitals, hyphens, and Arabic for Persian letters make no difference. */
function fold(name: string): string {
  const bare = name.normalize('NFKD').replace(/\p{M}|[\s'’ʿʾ\u200b-\u200f/_-]/gu, '');
  return withPersianLetters(bare.toLowerCase());
}

/** Looks a word up among folded names: the same, else the nearest that is near enough. Each word once. */
function lookup(build: () => Map<string, string[]>): (word: string, isExact: boolean) => readonly string[] {
  let names: Map<string, string[]> | null = null;
  const kept = new Map<string, readonly string[]>();
  return (word, isExact) => {
    const folded = fold(word);
    names ??= build();
    const same = names.get(folded);
    if (same || isExact) return same ?? [];
    const before = kept.get(folded);
    if (before) return before;
    const ids = names.get(near(folded, [...names.keys()]) ?? '') ?? [];
    kept.set(folded, ids);
    return ids;
  };
}

function near(word: string, names: readonly string[]): string | null {
  if (word.length < SHORT || word.length > 100 || names.length === 0) return null;
  const best = closest(word, names);
  return distance(word, best) <= Math.max(1, Math.floor(best.length / 4)) ? best : null;
}

/** Provinces first, then seats before villages of the same name. */
function placeNames({ provinces, places, site }: Named): Map<string, string[]> {
  const names = new Map<string, string[]>();
  const provinceByIso = provincesByIso(provinces);
  const country = site?.data;
  if (country) add(names, country.country, [country.country, country.country_name ?? '']);
  for (const { id, data } of provinces) add(names, id, [id, data.name, data.name_fa ?? '']);
  const isSeat = (kind: string) => /^PPL[AC]/.test(kind);
  const ordered = [...places].sort(
    (a, b) => Number(isSeat(b.data.geonames_class)) - Number(isSeat(a.data.geonames_class)),
  );
  for (const { data } of ordered) {
    const province = provinceByIso.get(data.province);
    const words = [data.slug, data.name, data.name_fa, ...data.aliases.split(';')];
    // A place whose province is not there has no id that could be written.
    if (province !== undefined) add(names, `${province}/${data.slug}`, words);
  }
  return names;
}

function sourceNames({ sources }: Named): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { id, data } of sources)
    add(names, id, [id, data.name, data.short_name ?? '', data.name_fa ?? '']);
  return names;
}

function add(names: Map<string, string[]>, id: string, words: readonly string[]): void {
  for (const name of new Set(words.map(fold)))
    if (name !== '') names.set(name, [...(names.get(name) ?? []), id]);
}
