import type { Edition } from '../../i18n/edition.ts';
import type { Wording } from '../../i18n/wording.ts';
import type { CoverageLevel } from '../../model/coverage.ts';
import type { Indexes } from '../../model/indexes.ts';
import type { Tracker } from '../../model/record.ts';
import type { SplitSections } from './article-records.ts';
import { namesOfPlace, namesOfProvince, namesOfSource } from './claim-records.ts';
import { makeRecord, type RecordParts, type SearchRecord } from './record.ts';

/** Records of what has a page besides articles: provinces, places, sources, waves, the pages about the site. */
export function indexRecords(
  tracker: Tracker,
  indexes: Pick<Indexes, 'byPlace' | 'bySource' | 'coverage'>,
  edition: Edition,
  split: SplitSections,
): SearchRecord[] {
  const { t, urls, name, words } = edition;
  const { kind } = t.search;
  const provinces = [...tracker.provinces.keys()].map((id): RecordParts => ({
    url: urls.province(id),
    title: name.province(id),
    line: kind.province,
    also: namesOfProvince(tracker, id),
    filters: { province: [id], ...statusOf(indexes.coverage.get(id)?.level) },
  }));
  const places = [...indexes.byPlace.values()].map(({ place }): RecordParts => ({
    url: urls.place(place.id),
    title: name.place(place.id),
    line: `${kind.place} · ${name.province(place.provinceId)}`,
    also: [...namesOfPlace(tracker, place.id), ...namesOfProvince(tracker, place.provinceId)],
    filters: { province: [place.provinceId] },
  }));
  const sources = [...indexes.bySource.values()].map(({ source }): RecordParts => ({
    url: urls.source(source.id),
    title: name.source(source.id),
    ...worded(words.field(source, 'disclosure')),
    line: `${kind.source} · ${t.sourceKind[source.kind]}`,
    also: namesOfSource(tracker, source.id),
    filters: { source: [source.id] },
  }));
  const waves = [...tracker.waves.values()].map((wave): RecordParts => ({
    url: urls.wave(wave.id),
    title: name.wave(wave.id),
    ...worded(words.field(wave, 'summary')),
    line: kind.wave,
    filters: { wave: [wave.id] },
  }));
  const pages = words.pages.flatMap((page) =>
    split(page.body).map((section): RecordParts => ({
      url: section.id === null ? urls.page(page.id) : `${urls.page(page.id)}#${section.id}`,
      title: section.heading ?? page.title,
      text: section.text,
      lang: words.in(page.lang).lang,
      line: section.heading ? `${kind.page} · ${page.title}` : kind.page,
    })),
  );
  return [...provinces, ...places, ...sources, ...waves, ...pages].map(makeRecord);
}

const worded = ({ text, attrs }: Wording) => ({ text, lang: attrs.lang });

const statusOf = (level: CoverageLevel | undefined) => (level ? { status: [level] } : {});
