import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../src/offline/plan.ts';
import { dataContext } from '../support/data-context.ts';
import { siteEntry, trackerOf } from '../support/factories.ts';

/** The plan of a site with another name. */
function planOf(name: string) {
  const tracker = trackerOf({ site: siteEntry({ name }) });
  return buildPlan(tracker, [dataContext(tracker).edition]);
}

describe('buildPlan', () => {
  it.each([
    ['Rasad', 'rasad'],
    ['Crónica', 'cronica'],
    ['رصد', 'tracker'],
  ])('names the zip of the site %s after it, and the folder inside', (name, slug) => {
    const { folder, languages } = planOf(name);
    expect(folder).toBe(slug);
    expect(languages.map(({ zip }) => zip)).toEqual([`offline/${slug}-en.zip`]);
  });

  it('credits for borders only where the content has them', () => {
    expect(planOf('Rasad').languages[0]?.credits).toBe('Gazetteer: GeoNames, CC BY 4.0, modified.');
  });
});
