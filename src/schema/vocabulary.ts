/** What a claim is about. `toll` counts people, `spread` counts places, `response` is what authorities did. */
export const CLAIM_KINDS = [
  'event',
  'toll',
  'spread',
  'response',
  'statement',
  'context',
  'fact-check',
] as const;

/** How the speaker knows. Says nothing about whether the claim is right: that is `STATUSES`. */
export const BASES = [
  'footage-geolocated',
  'footage',
  'eyewitness',
  'identities-confirmed',
  'own-reporting',
  'own-count',
  'official-statement',
  'documents',
  'anonymous-source',
  'relayed',
  'unstated',
] as const;

/** What we can say about a claim, strongest first. */
export const STATUSES = ['verified', 'reported', 'claimed', 'rumour', 'withdrawn', 'false'] as const;

/** Bases on which a claim can be `verified`: something that can be looked at again. */
export const VERIFIABLE_BASES = [
  'footage-geolocated',
  'footage',
  'identities-confirmed',
  'documents',
] as const;

/** Event types after ACLED's codebook (sub-event types), with `strike`, `arrests` and `other` added. */
export const EVENT_TYPES = [
  'peaceful-protest',
  'protest-with-intervention',
  'excessive-force-against-protesters',
  'violent-demonstration',
  'mob-violence',
  'attack',
  'abduction-forced-disappearance',
  'armed-clash',
  'arrests',
  'looting-property-destruction',
  'strike',
  'other',
] as const;

/** How a figure binds: `at-least 25` does not contradict 29, `exact 25` does. */
export const BOUNDS = ['exact', 'at-least', 'about', 'up-to'] as const;

/** Whom a count includes, where its source says so. */
export const INCLUSIONS = [
  'protesters',
  'minors',
  'civilians',
  'bystanders',
  'security-forces',
  'government-supporters',
  'students',
  'foreigners',
  'women',
  'minorities',
] as const;

/** How exact a day is. */
export const PRECISIONS = ['day', 'week', 'month', 'year'] as const;

/** Why a page of evidence is named but not linked. */
export const WITHHELD_REASONS = ['names-private-persons', 'unvetted-host', 'not-found'] as const;

/** How one claim relates to another. */
export const RELATIONS = ['supersedes', 'same-origin', 'corrects'] as const;

/** What a correction changed. */
export const CORRECTION_KINDS = [
  'figure',
  'place',
  'date',
  'attribution',
  'status',
  'translation',
  'text',
  'removal-for-safety',
] as const;

/** What a source is. */
export const SOURCE_KINDS = [
  'news-agency',
  'newspaper',
  'broadcaster',
  'rights-group',
  'monitor',
  'government',
  'state-media',
  'opposition-group',
  'research',
  'network-monitor',
  'encyclopedia',
] as const;

/** Where a source stands towards the events. */
export const AFFILIATIONS = ['independent', 'state', 'party-to-events', 'unknown'] as const;

/** State of an article. */
export const ARTICLE_STATUSES = ['draft', 'published', 'retracted'] as const;

export type ClaimKind = (typeof CLAIM_KINDS)[number];
export type Basis = (typeof BASES)[number];
export type Status = (typeof STATUSES)[number];
export type EventType = (typeof EVENT_TYPES)[number];
export type Bound = (typeof BOUNDS)[number];
export type Inclusion = (typeof INCLUSIONS)[number];
export type Precision = (typeof PRECISIONS)[number];
export type WithheldReason = (typeof WITHHELD_REASONS)[number];
export type Relation = (typeof RELATIONS)[number];
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];
export type SourceKind = (typeof SOURCE_KINDS)[number];
export type Affiliation = (typeof AFFILIATIONS)[number];
