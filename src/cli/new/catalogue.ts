import { splitAliases } from '../../model/aliases.ts';
import type { Content } from '../../model/content.ts';
import { UsageError, type Choice } from './search.ts';

/** What a new file may name, out of the content that is there. */
export interface Catalogue {
  readonly provinces: readonly Choice[];
  /** Value `<province>/<place>`. */
  readonly places: readonly Choice[];
  readonly sources: readonly Choice[];
  readonly topics: readonly Choice[];
  readonly metrics: readonly Choice[];
  readonly waves: readonly Choice[];
  readonly country: Choice;
  /** The first language of the site. */
  readonly lang: string;
}

/** Lists what can be named. Throws a `UsageError` where site.yaml does not hold. */
export function buildCatalogue(content: Content): Catalogue {
  const site = content.site?.data;
  if (!site) throw new UsageError('site.yaml does not hold; `npm run check` says why. Mend it first.');
  const provinceByIso = new Map(content.provinces.map((entry) => [entry.data.iso, entry]));
  return {
    provinces: content.provinces.map(({ id, data }) => ({
      value: id,
      label: data.name,
      hint: data.name_fa ?? '',
      words: [data.name_fa ?? '', data.iso],
    })),
    places: content.places.flatMap(({ data }): Choice[] => {
      const province = provinceByIso.get(data.province);
      if (!province) return [];
      const aliases = splitAliases(data.aliases);
      const hint = [province.data.name, data.name_fa, ...aliases].filter((word) => word !== '').join(' · ');
      const value = `${province.id}/${data.slug}`;
      return [{ value, label: data.name, hint, words: [data.name_fa, ...aliases] }];
    }),
    sources: content.sources.map(({ id, data }) => ({
      value: id,
      label: data.name,
      hint: data.kind,
      words: [data.name_fa ?? '', data.short_name ?? ''],
    })),
    topics: site.topics.map(named),
    metrics: site.metrics.map(named),
    waves: content.waves.map(({ id, data }) => ({
      value: id,
      label: data.name,
      words: [data.name_fa ?? ''],
    })),
    country: {
      value: site.country,
      label: site.country_name ?? site.country,
      hint: 'the whole country',
      words: [],
    },
    lang: site.languages[0] ?? 'en',
  };
}

function named({
  id,
  name,
  name_fa = '',
}: {
  id: string;
  name: string;
  name_fa?: string | undefined;
}): Choice {
  return { value: id, label: name, words: [name_fa] };
}

/** The choices of a closed list of words. */
export function wordChoices(words: readonly string[]): Choice[] {
  return words.map((word) => ({ value: word, label: word, words: [] }));
}
