import type { Edition } from '../i18n/edition.ts';
import type { SearchFilter } from '../i18n/search-messages.ts';
import { splitSections, type Section } from '../markdown/sections.ts';
import { compareText } from '../model/finding.ts';
import { STATUSES } from '../schema/vocabulary.ts';
import { articleRecords } from '../syndication/search/article-records.ts';
import { claimRecords, filtersOf } from '../syndication/search/claim-records.ts';
import { indexRecords } from '../syndication/search/index-records.ts';
import type { SearchRecords } from '../syndication/search/record.ts';
import { indexes, tracker } from '../tracker.ts';
import { localisedPaths } from './paths.ts';

/** The search page, with what its results can be narrowed down by. */
export const searchPaths = () => localisedPaths((edition) => [{ props: { filters: listFilters(edition) } }]);

/** Where each edition's records stand until the build has made an index of them. */
export const searchRecordPaths = () => localisedPaths(() => [{ props: {} }]);

/** Sections by body: an article that is not translated stands in the index of every language. */
const sections = new Map<string, readonly Section[]>();

function sectionsOf(body: string): readonly Section[] {
  const known = sections.get(body) ?? splitSections(body);
  sections.set(body, known);
  return known;
}

/** Everything a search in one edition can find. Drafts are there in previews only: the tracker has no others. */
export function searchRecords(edition: Edition): Response {
  const found: SearchRecords = {
    lang: edition.lang,
    records: [
      ...claimRecords(tracker, edition),
      ...articleRecords(tracker, edition, sectionsOf),
      ...indexRecords(tracker, indexes, edition, sectionsOf),
    ],
  };
  return Response.json(found);
}

/** The choices of one filter: only what some claim has. */
export interface FilterChoices {
  readonly filter: SearchFilter;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
}

function listFilters({ name, t, language }: Edition): FilterChoices[] {
  const values = filtersOf(tracker, tracker.claims);
  const years = new Intl.NumberFormat(language.locale, { useGrouping: false });
  const named = (ids: readonly string[], text: (id: string) => string) =>
    ids.map((value) => ({ value, text: text(value) }));
  const byName = (ids: readonly string[], text: (id: string) => string) =>
    named(ids, text).sort(
      (a, b) => a.text.localeCompare(b.text, language.locale) || compareText(a.value, b.value),
    );
  const statuses = STATUSES.filter((status) => values.status.includes(status));
  const waves = [...tracker.waves.keys()].filter((id) => values.wave.includes(id));
  return [
    { filter: 'status', choices: statuses.map((status) => ({ value: status, text: t.status[status] })) },
    { filter: 'province', choices: byName(values.province, name.province) },
    { filter: 'source', choices: byName(values.source, name.source) },
    { filter: 'topic', choices: byName(values.topic, name.topic) },
    { filter: 'wave', choices: named(waves, name.wave) },
    { filter: 'year', choices: named(values.year.toReversed(), (year) => years.format(Number(year))) },
  ];
}
