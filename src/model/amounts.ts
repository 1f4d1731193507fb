import type { Bound } from '../schema/vocabulary.ts';
import { latinDigits } from './digits.ts';

/** A number as words give it: `at least 25`, `150 to 200`, `nearly 3 million`. */
export interface Amount {
  /** Lower and upper end; the same for a single number. */
  readonly low: number;
  readonly high: number;
  /** How the words bind it, or null where they say nothing. */
  readonly bound: Bound | null;
  /** `thousand`, `million` …, which some metrics have in their unit; not yet multiplied in. */
  readonly scale: string | null;
  /** The word after the number, in small letters: `people`, `days`, `per`. */
  readonly noun: string;
  /** Where in the words it begins, from 0. */
  readonly at: number;
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
/** The scales as Persian writes them. */
const PERSIAN_SCALES: Readonly<Record<string, string>> = {
  هزار: 'thousand',
  میلیون: 'million',
  میلیارد: 'billion',
  تریلیون: 'trillion',
};
const MONTHS =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)';
/** Months of the Iranian calendar, and those of ours as Persian writes them. */
const PERSIAN_MONTHS =
  '(?:فروردین|اردیبهشت|خرداد|تیر|مرداد|امرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند|ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|جولای|اوت|آگوست|سپتامبر|اکتبر|نوامبر|دسامبر)';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const ORDINAL = '(?:st|nd|rd|th)?';

/** Numbers that count nothing: days, times, years, ordinals, numbers inside a word. */
const NO_COUNT: readonly RegExp[] = [
  /\b\d{4}-\d{2}-\d{2}\b/g,
  /\b\d{1,2}:\d{2}(?::\d{2})?Z?\b/g,
  /\b\d{1,2}(?:\.\d{2})? ?(?:am|pm|a\.m\.|p\.m\.)/gi,
  new RegExp(
    `\\b${DAY}${ORDINAL}(?:(?:\\s*[–-]\\s*|,\\s*|\\s+(?:to|and|or)\\s+)${DAY}${ORDINAL})*\\s+(?:of\\s+)?${MONTHS}\\b(?:,?\\s+\\d{4})?`,
    'g',
  ),
  new RegExp(`\\b${MONTHS}\\s+${DAY}${ORDINAL}(?![\\d,.]\\d|\\d)(?:,?\\s+\\d{4})?`, 'g'),
  new RegExp(
    `(?<!\\d)${DAY}(?:\\s*(?:[–،-]|تا|و|یا)\\s*${DAY})*\\s+(?:ماه\\s+)?${PERSIAN_MONTHS}(?!\\p{L})`,
    'gu',
  ),
  /\b\d+(?:st|nd|rd|th)\b/gi,
  /(?<![\d,.])(?:1[34]|19|20)\d{2}(?:[–/-]\d{2,4})?(?:s\b)?(?![\d,.]*\d)/g,
  /\p{L}+-?\d+/gu,
  /\b(?:no|any|every|each|this|that|which|the|another)[ -]one\b|\bone (?:of|another|by one)\b/gi,
];

const DIGITS = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const ONE = `(?:${DIGITS}|\\b(?:${SMALL.join('|')})\\b(?!-(?:${SMALL.join('|')})))`;
const SCALE = `(?:\\s+(${[...Object.keys(SCALES), ...Object.keys(PERSIAN_SCALES)].join('|')})(?!\\p{L}))?`;
const AMOUNT = new RegExp(
  `between\\s+(${ONE})\\s+and\\s+(${ONE})${SCALE}|(?<![\\d.,])(${ONE})(?:(?:\\s+(?:to|تا)\\s+|\\s*–\\s*|(?<=\\d)-(?=\\d))(${ONE}))?${SCALE}`,
  'giu',
);

/** How a bound is said before a number, with what may stand between the two. */
const before = (words: string) =>
  new RegExp(`(?:^|[^\\p{L}])(?:${words})(?:\\s+(?:the|another|a further|a total of|some|hour))?$`, 'iu');

const BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [before('(?:perhaps|possibly|maybe)(?: more than| over)?'), 'about'],
  [
    before('up to|at most|no more than|(?<!no )fewer than|(?<!no |not )less than|below|a maximum of'),
    'up-to',
  ],
  [
    before('at least|more than|over|above|no fewer than|no less than|not less than|upwards of|a minimum of'),
    'at-least',
  ],
  [before('about|around|some|nearly|almost|roughly|approximately|close to|an estimated|estimated'), 'about'],
];
const AFTER: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:\+|(?:[\s-]+\p{L}+){0,3}\s+or\s+more\b)/iu, 'at-least'],
  [/^(?:[\s-]+\p{L}+){0,3}\s+(?:at\s+(?:the\s+)?most|or\s+(?:fewer|less))\b/iu, 'up-to'],
  [/^(?:[\s-]+\p{L}+){0,2}\s+or\s+so\b/iu, 'about'],
];

/**
 * Reads the numbers that count something out of a few words: in digits with separators, or words up to twenty.
 * Days, times, years and ordinals count nothing. `lead` are the words before, which may hold the bound.
 */
export function readAmounts(words: string, lead = ''): Amount[] {
  if (!/\p{Nd}/u.test(words) && !NAMED.test(words)) return [];
  const text = NO_COUNT.reduce(
    (rest, pattern) => rest.replace(pattern, (match) => '·'.repeat(match.length)),
    latinNumbers(words).replace(/\s/g, ' '),
  );
  return [...text.matchAll(AMOUNT)].map((match): Amount => {
    const [whole, from, to, scale, low, high, lastScale] = match;
    const before = `${lead} ${text.slice(0, match.index)}`.trimEnd();
    const after = text.slice(match.index + whole.length);
    const first = numberOf(from ?? low ?? '');
    const second = to ?? high;
    return {
      low: first,
      high: second === undefined ? first : numberOf(second),
      bound: boundIn(before, BEFORE) ?? boundIn(after, AFTER),
      scale: scaleName(scale ?? lastScale),
      noun:
        /^[\s-]*(?:(?:full|whole|straight|consecutive|further|more)\s+)?(%|\p{L}+)/iu
          .exec(after)?.[1]
          ?.toLowerCase() ?? '',
      at: match.index,
    };
  });
}

const NAMED = new RegExp(`\\b(?:${SMALL.join('|')})\\b`, 'i');

/** Persian and Arabic digits and separators as Latin ones. */
function latinNumbers(text: string): string {
  return latinDigits(text).replaceAll('\u066c', ',').replaceAll('\u066b', '.');
}

function scaleName(word = ''): string | null {
  const name = word.toLowerCase();
  return PERSIAN_SCALES[name] ?? (name || null);
}

/** What a scale word multiplies by. */
export function scaleFactor(scale: string | null): number {
  return scale === null ? 1 : (SCALES[scale] ?? 1);
}

function boundIn(text: string, patterns: readonly (readonly [RegExp, Bound])[]): Bound | null {
  return patterns.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

function numberOf(word: string): number {
  const named = SMALL.indexOf(word.toLowerCase());
  return named >= 0 ? named : Number(word.replaceAll(',', ''));
}
