import type { Figure } from '../schema/figure.ts';
import type { Bound } from '../schema/vocabulary.ts';
import { scaleFactor, type Amount } from './amounts.ts';

const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  exact: '',
  'at-least': 'at least ',
  about: 'about ',
  'up-to': 'up to ',
};

/** Nouns whose number is no figure, unless the unit of the metric has them: spans of time, shares, who speaks. */
const OTHER_NOUNS =
  /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|per|percent|%|times?|pages?|outlets?|officials?|sources?|witnesses|reports?|versions?|accounts?|lists?|ثانیه|دقیقه|ساعت|روز|شب|هفته|ماه|سال|درصد|بار|صفحه|منبع|گزارش|شاهد|مقام|روایت)$/u;

/** A figure as a body would say it: `at least 25`, `150 to 200`. */
export function figureWords({ value, min, max, bound }: Figure): string {
  const digits = (amount: number) => amount.toLocaleString('en', { maximumFractionDigits: 6 });
  if (value !== undefined) return BOUND_WORDS[bound] + digits(value);
  if (min !== undefined && max !== undefined) return `${BOUND_WORDS[bound]}${digits(min)} to ${digits(max)}`;
  if (min !== undefined) return `at least ${digits(min)}`;
  return `up to ${digits(max ?? 0)}`;
}

/** The amounts among those of some words that can count what a metric with this unit counts. */
export function amountsIn(amounts: readonly Amount[], unit: string): Amount[] {
  const units = unit.toLowerCase();
  return amounts
    .filter(
      ({ noun }) => !OTHER_NOUNS.test(noun) || units.includes(noun.replace('%', 'per cent').slice(0, 4)),
    )
    .map((amount) => {
      const factor = amount.scale !== null && units.includes(amount.scale) ? 1 : scaleFactor(amount.scale);
      return { ...amount, low: product(amount.low, factor), high: product(amount.high, factor) };
    });
}

/** Whether amounts say the number of a figure; how they bind it is another question. */
export function saysNumber(amounts: readonly Amount[], figure: Figure): boolean {
  return sayingNumber(amounts, figure).length > 0;
}

/** Whether amounts bind the number as the figure does. Ends of a range, said alone, bind by themselves. */
export function saysBound(amounts: readonly Amount[], figure: Figure): boolean {
  return sayingNumber(amounts, figure).some(({ low, high, bound }) => {
    if (bound === figure.bound) return true;
    if (figure.value !== undefined) return bound === null && figure.bound === 'exact';
    if (bound === null) return true;
    return low === high && bound === (low === figure.min ? 'at-least' : 'up-to');
  });
}

/** Those of the amounts that say a figure's number: its value, or its range or one end of it. */
function sayingNumber(amounts: readonly Amount[], { value, min, max }: Figure): Amount[] {
  if (value !== undefined) return amounts.filter(({ low, high }) => low === value && high === value);
  const whole = amounts.filter(({ low, high }) => low === min && high === max);
  if (whole.length > 0) return whole;
  return amounts.filter(({ low, high }) => low === high && (low === min || low === max));
}

/** Rounded to the sixth decimal: 1.42 million is 1,420,000 and not a little less. */
function product(amount: number, factor: number): number {
  return Math.round(amount * factor * 1e6) / 1e6;
}
