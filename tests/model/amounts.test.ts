import { describe, expect, it } from 'vitest';
import { readAmounts } from '../../src/model/amounts.ts';

const read = (words: string) =>
  readAmounts(words).map(({ low, high, scale }) => (scale ? [low, high, scale] : [low, high]));

describe('readAmounts', () => {
  it.each<[string, unknown[]]>([
    ['25 dead', [[25, 25]]],
    ['150 to 200', [[150, 200]]],
    ['between 20 and 30 billion dollars', [[20, 30, 'billion']]],
    [
      'Three million and 2,067',
      [
        [3, 3, 'million'],
        [2067, 2067],
      ],
    ],
    ['28 December 2025', []],
    ['millions of 5 millionaires', [[5, 5]]],
  ])('reads %j', (words, amounts) => {
    expect(read(words)).toEqual(amounts);
  });

  it.each<[string, unknown[]]>([
    ['دست‌کم ۲۵ کشته', [[25, 25]]],
    ['حدود ۱٫۴۲ میلیون ریال', [[1.42, 1.42, 'million']]],
    ['۲۰ تا ۳۰ میلیارد', [[20, 30, 'billion']]],
    ['۳۶٬۵۰۰ نفر', [[36_500, 36_500]]],
    ['۵ هزار نفر', [[5, 5, 'thousand']]],
    ['۵ هزاره', [[5, 5]]],
    ['۱۸ دی ۱۴۰۴', []],
    ['۱۸ تا ۲۰ دی', []],
  ])('reads Persian %j', (words, amounts) => {
    expect(read(words)).toEqual(amounts);
  });
});
