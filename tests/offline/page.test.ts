import { describe, expect, it } from 'vitest';
import { placeLinks, prepareOffline, titleOf } from '../../src/offline/page.ts';

const PLACE = { base: '/pr/12/', banner: 'Offline edition.', contents: 'What is in it' };
const FILES: Readonly<Record<string, string>> = {
  '': 'index.html',
  'articles/x/': 'articles/x/index.html',
  'articles/y/': 'articles/y/index.html',
  'style.css': 'style.css',
  'contents.html': 'contents.html',
};
const LINKS = {
  fileOf: (path: string) => FILES[path] ?? null,
  live: 'https://rasad.example/pr/12/',
};
const make = (body: string, head = '') =>
  placeLinks(
    prepareOffline(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>T</title>${head}</head><body>${body}</body></html>`,
      PLACE,
    ),
    'articles/x/index.html',
    LINKS,
  );

describe('a page of the offline edition', () => {
  it('links pages that are in the zip by relative paths that end in a file', () => {
    expect(make('<a href="/pr/12/articles/y/#c3">y</a>')).toContain(
      '<a href="../../articles/y/index.html#c3">',
    );
    expect(make('<a href="/pr/12/">home</a>')).toContain('<a href="../../index.html">');
    expect(make('<a href="/pr/12/articles/y/?status=verified">y</a>')).toContain(
      '<a href="../../articles/y/index.html">',
    );
  });

  it('links the live site, and says so, where the zip has no such page', () => {
    expect(make('<a href="/pr/12/data/?a=1&amp;b=2">data</a>')).toContain(
      '<a data-live href="https://rasad.example/pr/12/data/?a=1&#x26;b=2">',
    );
  });

  it('leaves fragments, other sites and addresses of mail alone', () => {
    const body =
      '<a href="#c1">1</a><a href="https://news.example/a">n</a><a href="mailto:a@b.example">m</a>';
    expect(make(body)).toContain(body);
  });

  it('keeps to the page where a link leads to a part of it', () => {
    expect(make('<a href="/pr/12/articles/x/#c2">2</a>')).toContain('<a href="#c2">');
  });

  it('follows the links of a map', () => {
    expect(make('<svg><a href="/pr/12/articles/y/"><path d="M0 0"/></a></svg>')).toContain(
      '<a href="../../articles/y/index.html"><path d="M0 0"></path></a>',
    );
  });

  it('has no script, no form, no hidden control, and nothing to fetch but its stylesheet', () => {
    const html = make(
      '<form action="/pr/12/search/"><input></form><section hidden>x</section><script src="/pr/12/assets/a.js"></script><img src="/pr/12/card.png" alt="">',
      '<link rel="stylesheet" href="/pr/12/assets/a.css"><link rel="preload" href="/pr/12/fonts/a.woff2" as="font"><script type="application/ld+json">{}</script><meta property="og:image" content="/pr/12/card.png"><meta http-equiv="content-security-policy" content="default-src \'self\'">',
    );
    expect(html).not.toMatch(/<(script|form|input|img)|hidden|preload|og:|card\.png/);
    expect(html.match(/<link[^>]*>/g)).toEqual(['<link rel="stylesheet" href="../../style.css">']);
    expect(html.match(/content-security-policy/g)).toHaveLength(1);
  });

  it('carries neither the links at the foot nor what only scripts read', () => {
    const html = make(
      '<p data-known="2026">x</p><footer class="foot"><ul class="foot-links"><li>y</li></ul><p>Built</p></footer>',
    );
    expect(html).toContain('<p>x</p><footer class="foot"><p>Built</p></footer>');
  });

  it('says above everything what it is, with a link to the list of contents', () => {
    expect(make('<main>x</main>')).toMatch(
      /<body><p class="banner">Offline edition\. <a href="\.\.\/\.\.\/contents\.html">What is in it<\/a><\/p>/,
    );
  });

  it('leaves texts that look like its own marks as they are', () => {
    expect(make('<p>href="/pr/12/articles/y/"</p>')).toContain('<p>href="/pr/12/articles/y/"</p>');
  });
});

describe('titleOf', () => {
  it('is the words of the heading', () => {
    expect(titleOf('<h1 class="a">The <em>first</em>\n day &amp; night</h1>')).toBe(
      'The first day &amp; night',
    );
  });
});
