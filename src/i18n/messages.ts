import type {
  Affiliation,
  Basis,
  ClaimKind,
  CorrectionKind,
  EventType,
  Inclusion,
  SourceKind,
  Status,
  WithheldReason,
} from '../schema/vocabulary.ts';
import type { CiteMessages } from './cite-messages.ts';
import type { DataMessages } from './data-messages.ts';
import type { EditionMessages } from './edition-messages.ts';
import type { LedgerMessages } from './ledger-messages.ts';
import type { MarksMessages } from './marks-messages.ts';
import type { OfflineMessages } from './offline-messages.ts';
import type { RecordMessages } from './record-messages.ts';
import type { FilterMessages, SearchMessages } from './search-messages.ts';

/**
 * Every text of the interface. A language is one object of this type, so that a missing message does not
 * compile. Texts with a count or a name in them are functions: word order belongs to the language.
 */
export interface Messages extends EditionMessages, RecordMessages {
  readonly skip: string;
  readonly sections: string;
  readonly nav: Record<
    | 'latest'
    | 'figures'
    | 'disputes'
    | 'provinces'
    | 'timeline'
    | 'articles'
    | 'sources'
    | 'waves'
    | 'coverage'
    | 'changes'
    | 'corrections'
    | 'search',
    string
  >;
  readonly status: Record<Status, string>;
  /** What a status means, in one sentence. */
  readonly statusMeaning: Record<Status, string>;
  readonly basis: Record<Basis, string>;
  readonly kind: Record<ClaimKind, string>;
  readonly eventType: Record<EventType, string>;
  readonly inclusion: Record<Inclusion, string>;
  readonly sourceKind: Record<SourceKind, string>;
  readonly affiliation: Record<Affiliation, string>;
  readonly correctionKind: Record<CorrectionKind, string>;
  readonly withheld: Record<WithheldReason, string>;
  readonly bound: { readonly atLeast: string; readonly about: string; readonly upTo: string };
  readonly warning: Record<'violence' | 'death' | 'sexual-violence', string>;
  readonly claims: (count: number, shown: string) => string;
  readonly articles: (count: number, shown: string) => string;
  readonly sources: (count: number, shown: string) => string;
  readonly days: (count: number, shown: string) => string;
  readonly statusCount: (status: string, shown: string) => string;
  readonly nothingFound: string;
  readonly nothingFoundNote: string;
  readonly nothingFoundSince: (day: string) => string;
  readonly abroad: string;
  /** A town that has the name of its province. */
  readonly city: (name: string) => string;
  readonly asOf: (day: string) => string;
  readonly toDay: (day: string) => string;
  readonly monthOnly: (month: string) => string;
  readonly yearOnly: (year: string) => string;
  readonly weekOf: (day: string) => string;
  readonly minute: (time: string) => string;
  readonly home: {
    readonly map: string;
    readonly mapNote: (day: string) => string;
    readonly asTable: string;
    readonly byDay: string;
    readonly figures: string;
    readonly figuresNote: string;
    readonly days: string;
    readonly daysNote: (from: string, to: string) => string;
    readonly latestDays: string;
    readonly how: string;
    readonly howMore: string;
    readonly more: string;
  };
  readonly article: {
    readonly published: (time: string) => string;
    readonly updated: (time: string) => string;
    readonly claims: string;
    readonly claimsNote: string;
    readonly cited: string;
    readonly citedIn: string;
    readonly saidBy: string;
    readonly via: string;
    readonly basis: string;
    readonly verifiedBy: (name: string) => string;
    readonly when: string;
    readonly where: string;
    readonly evidence: string;
    readonly permalink: (number: string) => string;
    /** Above an article whose address has changed. */
    readonly moved: string;
    readonly archived: string;
    readonly copyOf: (name: string) => string;
    readonly inferred: string;
    readonly undated: string;
    readonly accessed: (day: string) => string;
    readonly includes: (list: string) => string;
    readonly relates: Record<'supersedes' | 'same-origin' | 'corrects', string>;
    readonly provinces: string;
    readonly places: string;
    readonly sources: string;
    readonly related: string;
    readonly corrections: string;
    readonly noCorrections: string;
    readonly wasNow: (was: string, now: string) => string;
    readonly inset: (list: string) => string;
    readonly retracted: string;
    readonly retractedOn: (day: string) => string;
    readonly draft: string;
    readonly scheduled: (day: string) => string;
    readonly topic: string;
  };
  readonly province: {
    readonly title: string;
    readonly lead: (count: string) => string;
    readonly capital: (name: string) => string;
    readonly restsOn: string;
    readonly status: string;
    readonly last: string;
    readonly table: string;
    readonly claimsOf: (name: string) => string;
    readonly places: string;
    readonly neighbours: string;
    readonly map: (name: string) => string;
    readonly name: string;
  };
  readonly place: { readonly inProvince: (name: string) => string; readonly also: (names: string) => string };
  readonly source: {
    readonly title: string;
    readonly lead: string;
    readonly asserts: string;
    readonly relays: string;
    readonly relayers: string;
    readonly figures: string;
    readonly figuresNote: string;
    readonly disclosure: string;
    readonly kind: string;
    readonly affiliation: string;
    readonly country: string;
    readonly homepage: string;
    readonly partOf: string;
    readonly unnamed: string;
    readonly claimsHeading: string;
    readonly relayedHeading: string;
    readonly nothingAsserted: string;
    readonly metric: string;
    readonly value: string;
  };
  readonly timeline: {
    readonly title: string;
    readonly lead: string;
    readonly calendar: string;
    readonly fewer: string;
    readonly more: string;
    readonly previous: string;
    readonly next: string;
    readonly national: string;
    readonly undated: string;
    readonly dayClaims: (count: string) => string;
    readonly onDay: string;
    readonly weekdays: readonly string[];
    readonly earlier: string;
  };
  readonly wave: {
    readonly title: string;
    readonly lead: string;
    readonly since: (day: string) => string;
    readonly from: (from: string, to: string) => string;
  };
  readonly articlesPage: { readonly title: string; readonly lead: string };
  readonly correctionsPage: { readonly title: string; readonly lead: string; readonly none: string };
  readonly paging: { readonly label: string; readonly page: (page: string, of: string) => string };
  readonly footer: {
    readonly built: (day: string) => string;
    readonly contact: string;
    readonly feeds: string;
    readonly noScripts: string;
  };
  readonly preview: string;
  readonly notFound: { readonly title: string; readonly lead: string };
  readonly feedOf: (name: string) => string;
  readonly ledger: LedgerMessages;
  readonly data: DataMessages;
  readonly cite: CiteMessages;
  readonly offline: OfflineMessages;
  readonly marks: MarksMessages;
  readonly search: SearchMessages;
  readonly filter: FilterMessages;
}
