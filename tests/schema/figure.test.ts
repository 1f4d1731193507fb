import { describe, expect, it } from 'vitest';
import { figureSchema } from '../../src/schema/figure.ts';
import { issuePaths } from '../support/issues.ts';
import { FIGURE } from '../support/samples.ts';

const RANGE = { metric: 'deaths', bound: 'about' };

describe('figureSchema', () => {
  it.each([
    FIGURE,
    { ...FIGURE, value: 0 },
    { ...FIGURE, value: 1.5, cumulative: true, includes: ['protesters', 'minors'] },
    { ...RANGE, min: 2, max: 5 },
    { ...RANGE, min: 2 },
    { ...RANGE, max: 5 },
    { ...RANGE, min: 5, max: 5 },
  ])('accepts %j', (figure) => {
    expect(figureSchema.parse(figure)).toEqual(figure);
  });

  it.each([
    ['neither value nor range', RANGE, 'value'],
    ['a value and a minimum', { ...FIGURE, min: 2 }, 'value'],
    ['a value and a maximum', { ...FIGURE, max: 2 }, 'value'],
    ['a minimum above the maximum', { ...RANGE, min: 6, max: 5 }, 'min'],
    ['a negative value', { ...FIGURE, value: -1 }, 'value'],
    ['a value in quotes', { ...FIGURE, value: '25' }, 'value'],
    ['an infinite value', { ...FIGURE, value: Infinity }, 'value'],
    ['a value that is no number', { ...FIGURE, value: NaN }, 'value'],
    ['no metric', { value: 1, bound: 'exact' }, 'metric'],
    ['no bound', { metric: 'deaths', value: 1 }, 'bound'],
    ['a bound that is not in the list', { ...FIGURE, bound: 'roughly' }, 'bound'],
    ['an inclusion that is not in the list', { ...FIGURE, includes: ['protesters', 'cats'] }, 'includes.1'],
    ['an unknown key', { ...FIGURE, vlaue: 2 }, ''],
  ])('refuses %s', (_name, figure, path) => {
    expect(issuePaths(figureSchema, figure)).toEqual([path]);
  });
});
