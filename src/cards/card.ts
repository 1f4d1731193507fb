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
  readonly map: CardMap | null;
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

/** The country, with the shapes that the page is about. */
export interface CardMap {
  readonly width: number;
  readonly height: number;
  readonly outline: string;
  readonly shapes: readonly { readonly path: string; readonly level: CardLevel }[];
}

/** How a shape is filled; `plain` where the page is about a province without saying how sure it is. */
export type CardLevel = 'verified' | 'reported' | 'claimed' | 'rumour' | 'plain';
