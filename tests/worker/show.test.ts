import { describe, expect, it } from 'vitest';
import { ownPart } from '../../src/worker/own-part.ts';
import { asCopy, withKept, type KeptPage } from '../../src/worker/show.ts';
import type { WorkerLanguage } from '../../src/worker/site.ts';

const english: WorkerLanguage = {
  root: '',
  offline: 'offline/',
  locale: 'en-GB-u-ca-gregory',
  copy: 'Kept on %kept%, built on %built%.',
  notKept: 'Not kept.',
  keptHeading: 'Kept',
  keptOn: 'on %kept%',
  nothingKept: 'Nothing.',
};
const page = (changes: Partial<KeptPage> = {}): KeptPage => ({
  url: '/articles/x/',
  kept: Date.UTC(2026, 10, 23, 12, 5),
  html: '<!doctype html><html lang="fa" dir="rtl" data-built="2026-11-22"><title>A &amp; B</title><body><main id="content">x</main></body></html>',
  ...changes,
});

describe('asCopy', () => {
  it('says above the main part when the page was kept and when the site was built', () => {
    expect(asCopy(page(), english)).toMatch(
      /<body><p class="banner">Kept on 23 November 2026 at \d\d:05, built on 22 November 2026\.<\/p><main id="content">/,
    );
  });

  it('counts the days as the language does', () => {
    expect(asCopy(page(), { ...english, locale: 'fa-IR-u-ca-persian' })).toContain('۱ آذر ۱۴۰۵');
  });
});

describe('withKept', () => {
  const html = '<main><div id="kept"></div></main>';

  it('lists what is kept, the newest first, each in its language', () => {
    const older = page({ url: '/', kept: 1, html: '<html lang="en" dir="ltr"><title>Home</title>' });
    const list = withKept(html, [older, page()], english);
    expect(list).toMatch(
      /<h3>Kept<\/h3><ul><li><a href="\/articles\/x\/" lang="fa" dir="rtl">A &amp; B<\/a> <small>on 23 November[^<]*<\/small><\/li><li><a href="\/" lang="en" dir="ltr">Home<\/a>/,
    );
  });

  it('says where nothing is kept', () => {
    expect(withKept(html, [], english)).toBe('<main><h3>Kept</h3><p>Nothing.</p></main>');
  });
});

describe('ownPart', () => {
  const frame = (day: string, main: string) =>
    `<html lang="en" data-built="${day}"><head><title>T</title></head><header class="top">${day}</header><main><header>h</header>${main}<footer>f</footer></main><footer class="foot">Built on ${day}</footer></html>`;

  it('is the same whatever the day of the build', () => {
    expect(ownPart(frame('2026-11-22', 'x'))).toBe(ownPart(frame('2026-11-23', 'x')));
  });

  it('differs where the page says something else', () => {
    expect(ownPart(frame('2026-11-22', 'x'))).not.toBe(ownPart(frame('2026-11-22', 'y')));
    expect(ownPart(frame('2026-11-22', 'x'))).toContain('<header>h</header>x<footer>f</footer>');
  });
});
