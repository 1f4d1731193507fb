import type { Edition } from '../../i18n/edition.ts';
import type { SearchFilter } from '../../i18n/search-messages.ts';
import { sortedUnique } from '../../model/claim.ts';
import type { Claim, Tracker } from '../../model/record.ts';
import { makeRecord, type SearchRecord } from './record.ts';

/** A record for each claim, found by its words and by the names of who says it and where, in both scripts. */
export function claimRecords(tracker: Tracker, edition: Edition): SearchRecord[] {
  const { format, name, urls, t, words } = edition;
  return tracker.claims.map((claim) => {
    const { text, attrs } = words.claim(claim);
    const where = claim.where.slice(0, 3).map(name.where);
    const place = where.length > 0 ? format.list(where) : t.abroad;
    return makeRecord({
      url: urls.claim(claim.key),
      title: text,
      lang: attrs.lang,
      line: [name.sourceShort(claim.source), format.windowShort(claim), place].join(' · '),
      also: [
        claim.quote,
        claim.speaker,
        name.source(claim.source),
        ...[claim.source, ...claim.via].flatMap((id) => namesOfSource(tracker, id)),
        ...claim.provinces.flatMap((id) => namesOfProvince(tracker, id)),
        ...claim.places.flatMap((id) => namesOfPlace(tracker, id)),
        format.window(claim),
      ],
      filters: filtersOf(tracker, [claim]),
    });
  });
}

/** The values by which claims can be narrowed down; of a section, those of the claims it cites. */
export function filtersOf(tracker: Tracker, claims: readonly Claim[]): Record<SearchFilter, string[]> {
  const all = (of: (claim: Claim) => readonly string[]) => sortedUnique(claims.flatMap(of));
  return {
    province: all((claim) => claim.provinces),
    source: all((claim) => [claim.source]),
    status: all((claim) => [claim.status]),
    topic: all((claim) => tracker.articleById.get(claim.article)?.topics ?? []),
    wave: all((claim) => [claim.wave]),
    year: all((claim) => yearsBetween(claim.from, claim.to)),
  };
}

/** Every name of a source, as readers of either language may type it. */
export function namesOfSource(tracker: Tracker, id: string): (string | undefined)[] {
  const source = tracker.sources.get(id);
  return source ? [source.name, source.short_name, source.name_fa] : [id];
}

/** Every name of a province. */
export function namesOfProvince(tracker: Tracker, id: string): (string | undefined)[] {
  const province = tracker.provinces.get(id);
  return province ? [province.name, province.name_fa] : [];
}

/** Every name of a place. */
export function namesOfPlace(tracker: Tracker, id: string): string[] {
  const place = tracker.places.get(id);
  return place ? [place.name, place.name_fa, place.aliases] : [];
}

function yearsBetween(from: string, to: string): string[] {
  const [first, last] = [from, to].map((day) => Number(day.slice(0, 4))) as [number, number];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}
