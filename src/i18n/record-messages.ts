import type { Outcome } from '../model/source-record.ts';

/** Texts on how the record grew: coverage by day, what was known when, changes, what became of claims. */
export interface RecordMessages {
  readonly coverage: {
    readonly title: string;
    readonly lead: (wave: string, from: string, to: string) => string;
    readonly layers: string;
    readonly toDate: string;
    readonly onDay: string;
    readonly toDateNote: string;
    readonly onDayNote: string;
    readonly table: string;
    readonly daysWith: string;
    readonly ofDays: (count: string, of: string) => string;
    readonly gaps: string;
    readonly bareDays: (days: string) => string;
    readonly noBareDays: string;
    readonly bareProvinces: (names: string) => string;
    readonly noBareProvinces: string;
    readonly gapsNote: string;
    readonly weeks: string;
    readonly weeksToDate: string;
    readonly weeksOnDay: string;
    readonly week: (number: string) => string;
    readonly upTo: (day: string) => string;
    readonly asOfLink: string;
    readonly empty: string;
  };
  readonly asOfPage: {
    readonly title: (day: string) => string;
    readonly kicker: string;
    readonly lead: string;
    readonly index: string;
    readonly indexLead: string;
    readonly knownShort: string;
    readonly nothingKnown: string;
    readonly map: (day: string) => string;
    readonly provinces: string;
    readonly figures: string;
    readonly fresh: string;
    readonly freshShort: string;
    readonly noneFresh: string;
    readonly more: (count: string) => string;
    readonly undone: (count: number, shown: string) => string;
    readonly limits: string;
    readonly cite: string;
    readonly citeText: (site: string, day: string, address: string) => string;
    readonly dayLink: (day: string) => string;
    /** On a day of the timeline. */
    readonly byThen: string;
  };
  readonly changes: {
    readonly title: string;
    readonly lead: string;
    readonly kicker: string;
    readonly all: string;
    readonly dayTitle: (day: string) => string;
    readonly none: string;
    readonly added: string;
    readonly updated: string;
    readonly corrected: string;
    readonly upgraded: string;
    readonly upgradedNote: string;
    readonly retracted: string;
    readonly addedCount: (articles: string, claims: string) => string;
    readonly updatedCount: (count: number, shown: string) => string;
    readonly correctedCount: (count: number, shown: string) => string;
    readonly upgradedCount: (count: number, shown: string) => string;
    readonly retractedCount: (count: number, shown: string) => string;
    readonly retractedArticle: (day: string) => string;
    readonly was: string;
    readonly now: string;
    readonly permalink: string;
  };
  readonly record: {
    readonly title: string;
    readonly note: string;
    readonly outcome: Record<Outcome, string>;
    readonly meaning: Record<Outcome, string>;
    readonly open: string;
    readonly openLead: string;
    readonly openNone: string;
    readonly due: (day: string) => string;
  };
}
