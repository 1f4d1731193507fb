import type { CorrectionEntry } from '../schema/article.ts';
import type { Figure } from '../schema/figure.ts';
import type {
  PageEntry,
  PlaceEntry,
  ProvinceEntry,
  SourceEntry,
  WaveEntry,
} from '../schema/reference-data.ts';
import type { SiteEntry } from '../schema/site.ts';
import type {
  Basis,
  ClaimKind,
  EventType,
  Precision,
  Relation,
  Status,
  WithheldReason,
} from '../schema/vocabulary.ts';
import type { Topology } from 'topojson-specification';

/** A page that carries a claim, as it is shown: `url` is null where it must not be linked. */
export interface Evidence {
  readonly key: string;
  readonly url: string | null;
  readonly withheld: WithheldReason | null;
  readonly title: string;
  /** A source id, or a bare host name. */
  readonly publisher: string;
  readonly published: string | null;
  readonly inferred: boolean;
  readonly archived: string | null;
  readonly accessed: string;
  /** The source whose story the page copies, or null. */
  readonly copyOf: string | null;
}

/** A claim with everything joined to it. */
export interface Claim {
  /** `<article>#c3`: unique in the tracker. */
  readonly key: string;
  readonly id: string;
  /** Id of the article that records it. */
  readonly article: string;
  readonly wave: string;
  readonly text: string;
  readonly kind: ClaimKind;
  readonly eventType: EventType | null;
  readonly source: string;
  readonly speaker: string | null;
  readonly via: readonly string[];
  readonly basis: Basis;
  readonly status: Status;
  readonly verifiedBy: string | null;
  /** First and last day of the window. */
  readonly from: string;
  readonly to: string;
  readonly precision: Precision;
  readonly at: string | null;
  /** Days of the timeline on which the claim stands; none where the day is not known. */
  readonly days: readonly string[];
  /** Months of the timeline on which it stands, `YYYY-MM`. */
  readonly months: readonly string[];
  readonly where: readonly string[];
  /** Provinces, those of the places included; sorted. */
  readonly provinces: readonly string[];
  /** Places, `<province>/<slug>`; sorted. */
  readonly places: readonly string[];
  /** Speaks of the whole country. */
  readonly national: boolean;
  readonly event: string | null;
  readonly figure: Figure | null;
  readonly evidence: readonly Evidence[];
  /** All its evidence is `not-found`: it shades no province and enters no figure. */
  readonly unfound: boolean;
  /** The day from which the claim could be known, see `knownFrom`. */
  readonly knownFrom: string;
  readonly quote: string | null;
  readonly relates: readonly { readonly claim: string; readonly as: Relation }[];
  /** Day on which an editor should look again, or null. */
  readonly checkNext: string | null;
}

/** An article's words in another language. */
export interface Translation {
  readonly lang: string;
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  /** Texts of the claims by id; a claim that is not translated is missing. */
  readonly claims: ReadonlyMap<string, string>;
  /** The original has changed since. */
  readonly outdated: boolean;
}

/** An article with its claims. */
export interface Article {
  readonly id: string;
  readonly file: string;
  readonly lang: string;
  readonly title: string;
  readonly summary: string;
  readonly state: 'draft' | 'scheduled' | 'published' | 'retracted';
  readonly published: string;
  readonly updated: string | null;
  readonly asOf: string;
  readonly wave: string;
  readonly topics: readonly string[];
  readonly contentWarning: 'violence' | 'death' | 'sexual-violence' | null;
  readonly accessed: string;
  readonly body: string;
  /** Its translations, by language. */
  readonly translations: ReadonlyMap<string, Translation>;
  /** Claims recorded here, in the order of the file. */
  readonly recorded: readonly Claim[];
  /** Claims of other articles that the body cites, in the order of the text. */
  readonly cited: readonly Claim[];
  readonly corrections: readonly CorrectionEntry[];
  readonly retraction: { readonly date: string; readonly reason: string } | null;
  readonly aliases: readonly string[];
  /** Provinces, places, sources and days of the claims it records and cites; sorted. */
  readonly provinces: readonly string[];
  readonly places: readonly string[];
  readonly sources: readonly string[];
  readonly days: readonly string[];
}

export interface Source extends SourceEntry {
  readonly id: string;
}
export interface Province extends ProvinceEntry {
  readonly id: string;
}
export interface Place extends PlaceEntry {
  /** `<province>/<slug>` */
  readonly id: string;
  readonly provinceId: string;
}
export interface Wave extends WaveEntry {
  readonly id: string;
}
export interface Page extends PageEntry {
  readonly id: string;
  readonly body: string;
  /** A translation whose original has changed since. */
  readonly outdated: boolean;
}

/** Everything joined and frozen: what pages, feeds and data are derived from. */
export interface Tracker {
  readonly site: SiteEntry;
  /** The day the site takes for today. */
  readonly today: string;
  readonly preview: boolean;
  /** Articles whose claims count, newest first. */
  readonly articles: readonly Article[];
  /** Retracted articles: a page each, and nothing else. */
  readonly retracted: readonly Article[];
  readonly articleById: ReadonlyMap<string, Article>;
  /** Claims of `articles`, newest day first. */
  readonly claims: readonly Claim[];
  readonly claimByKey: ReadonlyMap<string, Claim>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly provinces: ReadonlyMap<string, Province>;
  readonly places: ReadonlyMap<string, Place>;
  /** Waves, newest first. */
  readonly waves: ReadonlyMap<string, Wave>;
  /** Pages of the site in every language they are in, by their place in the footer. */
  readonly pages: readonly Page[];
  readonly boundaries: Topology | null;
}
