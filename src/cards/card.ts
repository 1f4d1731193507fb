import type { Status } from '../schema/vocabulary.ts';

/** What a share card shows: words ready to print, shapes ready to draw. Two cards with equal content are one picture. */
export interface Card {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The site's name, and its name in the country's own script where that is another. */
  readonly site: string;
  readonly siteBeside: string | null;
  /** The line above the title: topic, or what kind of page this is. */
  readonly label: string;
  /** The day the page speaks of, in words. */
  readonly day: string;
  readonly title: string;
  /** Direction of the title: that of its own language. */
  readonly titleDir: 'ltr' | 'rtl';
  /** Up to three figures, each by its own source: never one number for all. */
  readonly figures: readonly CardFigure[];
  readonly tally: readonly CardTally[];
  /** Provinces that the page is about, each filled by how sure it is; null where the content has no map. */
  readonly shapes: readonly CardShape[] | null;
}

/** One source's number. */
export interface CardFigure {
  readonly value: string;
  /** What is counted and by whom. */
  readonly text: string;
  readonly status: Status;
}

/** How many claims stand in one status, in words. */
export interface CardTally {
  readonly status: Status;
  readonly text: string;
}

/** One province on the map of a card. */
export interface CardShape {
  /** Id of the province. */
  readonly province: string;
  readonly level: CardLevel;
}

/** The country as every card draws it. */
export interface CardSheet {
  readonly width: number;
  readonly height: number;
  readonly outline: string;
  /** SVG path of each province, by id. */
  readonly paths: Readonly<Record<string, string>>;
}

/**
 * What the step that draws needs to know. The pages write it into the built folder, and the step takes it out again.
 */
export interface CardPlan {
  readonly sheet: CardSheet | null;
  /** Each card, with the path of its picture inside the site. */
  readonly cards: readonly { readonly file: string; readonly card: Card }[];
}

/** Where the plan stands in the built folder. */
export const CARD_PLAN = 'cards.json';

/** How a shape is filled; `plain` where the page is about a province without saying how sure it is. */
export type CardLevel = 'verified' | 'reported' | 'claimed' | 'rumour' | 'plain';
