import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../src/offline/plan.ts';
import { dataContext } from '../support/data-context.ts';
import { siteEntry, trackerOf } from '../support/factories.ts';

/** The plan of a site with another name. */
function planOf(name: string, changes: Parameters<typeof siteEntry>[0] = {}) {
  const tracker = trackerOf({ site: siteEntry({ name, ...changes }) });
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

  it('hands on the credits of the content, one sentence behind the other', () => {
    const work = { title: 'A work', url: 'https://example.org/' };
    const credits = ['Borders: somebody.', 'Places: nobody.'].map((text) => ({ ...work, text }));
    expect(planOf('Rasad', { credits }).languages[0]?.credits).toBe('Borders: somebody. Places: nobody.');
    expect(planOf('Rasad').languages[0]?.credits).toBe('');
  });
});
