import type { Card, CardFigure } from './card.ts';
import { COLOURS, WORD_COLOURS } from './colours.ts';
import type { Status } from '../schema/vocabulary.ts';

/** A node as satori takes it. */
export interface CardNode {
  readonly type: 'div';
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children?: string | readonly CardNode[];
  };
}

/** Size of a card, in pixels: what Open Graph readers ask for. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** Where the map stands: the end of the line, below the head. */
export const MAP_BOX = { width: 350, top: 150, margin: 64 } as const;

const TEXT_WIDTH = 670;

/** Lays a card out. Every box has a size: what has none, satori measures by its words and may push out. */
export function layOutCard(card: Card): CardNode {
  const family = card.dir === 'rtl' ? 'Vazirmatn' : 'Source Serif 4';
  return box(
    {
      width: CARD_WIDTH,
      height: CARD_HEIGHT,
      boxSizing: 'border-box',
      padding: `${String(MAP_BOX.margin - 14)}px ${String(MAP_BOX.margin)}px`,
      flexDirection: 'column',
      justifyContent: 'space-between',
      background: COLOURS.paper,
      color: COLOURS.ink,
      direction: card.dir,
      fontFamily: family,
    },
    [
      head(card),
      box({ flexDirection: 'column', width: TEXT_WIDTH, flexGrow: 1, justifyContent: 'center' }, [
        text({ ...sans(24), width: TEXT_WIDTH, marginBottom: 12 }, card.label),
        text(
          {
            width: TEXT_WIDTH,
            direction: card.titleDir,
            fontFamily: card.titleDir === 'rtl' ? 'Vazirmatn' : 'Source Serif 4',
            fontSize: titleSize(card),
            lineHeight: 1.16,
            fontWeight: 700,
          },
          card.title,
        ),
      ]),
      box({ flexDirection: 'column', width: TEXT_WIDTH }, card.figures.map(figureRow)),
      box(
        { width: CARD_WIDTH - 2 * MAP_BOX.margin, marginTop: 18, height: 34, alignItems: 'center' },
        card.tally.map(({ status, text: words }) =>
          box({ alignItems: 'center', marginInlineEnd: 34 }, [
            sign(status),
            text({ ...sans(24), color: WORD_COLOURS[status] }, words),
          ]),
        ),
      ),
    ],
  );
}

function head(card: Card): CardNode {
  const width = CARD_WIDTH - 2 * MAP_BOX.margin;
  return box(
    {
      width,
      height: 62,
      boxSizing: 'border-box',
      justifyContent: 'space-between',
      alignItems: 'center',
      borderBottom: `2px solid ${COLOURS.ink}`,
      paddingBottom: 12,
    },
    [
      box({ alignItems: 'center' }, [
        text({ fontSize: 36, fontWeight: 700, marginInlineEnd: 14 }, card.site),
        ...(card.siteBeside
          ? [
              text(
                { fontFamily: 'Vazirmatn', fontSize: 34, fontWeight: 700, color: COLOURS.accent },
                card.siteBeside,
              ),
            ]
          : []),
      ]),
      text(sans(24), card.day),
    ],
  );
}

function figureRow({ value, text: words, status }: CardFigure): CardNode {
  return box(
    {
      width: TEXT_WIDTH,
      height: 54,
      boxSizing: 'border-box',
      alignItems: 'center',
      borderTop: `1px solid ${COLOURS.rule}`,
    },
    [
      text({ ...sans(value.length > 13 ? 24 : 30), width: 240, color: COLOURS.ink, fontWeight: 600 }, value),
      sign(status),
      text(
        {
          ...sans(24),
          width: TEXT_WIDTH - 272,
          overflow: 'hidden',
          textOverflow: 'ellipsis',
          whiteSpace: 'nowrap',
        },
        words,
      ),
    ],
  );
}

/** The sign of a status: full, half full, hollow, dashed, struck, as on the pages. */
function sign(status: Status): CardNode {
  const colour = WORD_COLOURS[status];
  const fill =
    status === 'verified'
      ? { background: colour }
      : status === 'reported'
        ? { backgroundImage: `linear-gradient(90deg, ${colour} 50%, ${COLOURS.paper} 50%)` }
        : {};
  return box({
    width: 22,
    height: 22,
    boxSizing: 'border-box',
    borderRadius: 11,
    flexShrink: 0,
    marginInlineEnd: 10,
    border: `3px ${status === 'rumour' ? 'dashed' : 'solid'} ${colour}`,
    ...fill,
  });
}

/** Long titles are set smaller, so that four lines are the most. */
function titleSize({ title }: Card): number {
  const { length } = title;
  return length > 84 ? 38 : length > 56 ? 44 : length > 42 ? 50 : length > 30 ? 58 : 66;
}

function sans(fontSize: number) {
  return { fontFamily: 'Inter, Vazirmatn', fontSize, color: COLOURS.soft };
}

function text(style: Record<string, string | number>, children: string): CardNode {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function box(style: Record<string, string | number>, children: readonly CardNode[] = []): CardNode {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}
