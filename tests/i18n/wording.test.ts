import { describe, expect, it } from 'vitest';
import { creditsOf } from '../../src/i18n/wording.ts';
import { realTracker } from '../support/expected.ts';
import { trackerOf } from '../support/factories.ts';

const { boundaries } = realTracker();

describe('creditsOf', () => {
  it('names whose borders and whose places the content has, and nobody else', () => {
    expect(creditsOf(trackerOf({ boundaries }))).toEqual(['borders', 'gazetteer']);
    expect(creditsOf(trackerOf())).toEqual(['gazetteer']);
    expect(creditsOf(trackerOf({ boundaries, places: [] }))).toEqual(['borders']);
    expect(creditsOf(trackerOf({ places: [] }))).toEqual([]);
  });
});
