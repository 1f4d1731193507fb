import { describe, expect, it } from 'vitest';
import type { ClaimMarkOptions } from '../../src/markdown/rehype-claim-marks.ts';
import { renderBody } from '../../src/markdown/render-body.ts';
import { trackerOfClaims } from '../support/factories.ts';

const ID = '2026-01-06-first-day';
const tracker = trackerOfClaims({ text: 'Shops <stayed> shut.' }, { status: 'claimed' }, {}, {});

const render = (body: string, lang = 'en', changes: Partial<ClaimMarkOptions> = {}) =>
  renderBody(body, {
    article: ID,
    lang,
    around: {},
    base: '/pr/12/',
    home: '/pr/12/',
    number: String,
    elsewhere: '↗',
    claimText: (claim) => ({ text: claim.text, attrs: {} }),
    claimByKey: (key) => tracker.claimByKey.get(key),
    claimUrl: (key) => `/pr/12/articles/${key.replace('#', '/#')}`,
    articleUrl: (id) => `/pr/12/articles/${id}/`,
    hasPage: (id) => tracker.articleById.has(id),
    statusWord: (claim) => claim.status,
    noteSource: (claim) => claim.source,
    notePlace: (claim) => claim.to,
    ...changes,
  });

describe('renderBody', () => {
  it('marks a citation with its status in a class and in words, and leads to the claim', () => {
    const html = render('There were [shops](#c1).');
    expect(html).toContain(
      '<a class="mark reported" href="#c1">shops<sup>1</sup><span class="vh"> (reported)</span></a>',
    );
  });

  it('puts the note of a claim beside the first block that cites it, and nowhere else', () => {
    const html = render('First [a](#c1).\n\nThen [b](#c1) and [c](#c2).');
    expect(html.match(/class="notes"/g)).toHaveLength(2);
    expect(html.match(/<p class="note reported">/g)).toHaveLength(1);
    expect(html.match(/<p class="note claimed">/g)).toHaveLength(1);
  });

  it('shortens the notes of a block that cites many', () => {
    expect(render('[a](#c1) [b](#c2) [c](#c3)')).toContain('class="notes many"');
    expect(render('[a](#c1) [b](#c2)')).not.toContain('many');
  });

  it('keeps the words and drops the link where a claim is not shown', () => {
    expect(render('[gone](another-article.md#c1)')).not.toContain('<a');
    expect(render('[gone](another-article.md)')).not.toContain('<a');
    expect(render('[gone](another-article.md#c1)')).toContain('gone');
  });

  it('escapes the text of a claim in its note', () => {
    expect(render('[a](#c1)')).toContain('Shops &#x3C;stayed> shut.');
  });

  it('gives site paths the base path and outward links no referrer', () => {
    expect(render('[method](/method/)')).toContain('href="/pr/12/method/"');
    expect(render('[page](https://example.org/)')).toContain('rel="noopener noreferrer nofollow"');
  });

  it('leads to pages of its own edition, and to files that stand once for all of them', () => {
    const inPersian = (body: string) => render(body, 'fa', { home: '/pr/12/fa/' });
    expect(inPersian('[روش](/method/)')).toContain('href="/pr/12/fa/method/"');
    expect(inPersian('[بخشی](/method/#status)')).toContain('href="/pr/12/fa/method/#status"');
    expect(inPersian('[داده](/data/claims.csv)')).toContain('href="/pr/12/data/claims.csv"');
  });

  it('says in which language notes, statuses and claims are, where the body is in another', () => {
    const html = render('[a](#c1)', 'en', {
      around: { lang: 'fa', dir: 'rtl' },
      number: (value) => value.toLocaleString('fa'),
      claimText: (claim) => ({ text: claim.text, attrs: { lang: 'en', dir: 'ltr' } }),
    });
    expect(html).toContain('<div class="notes" aria-hidden="true" lang="fa" dir="rtl">');
    expect(html).toContain('<span class="vh" lang="fa" dir="rtl"> (reported)</span>');
    expect(html).toContain('<span class="note-text" lang="en" dir="ltr">');
    expect(html).toContain('<sup>۱</sup>');
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '![face](https://example.org/face.jpg)',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '[x]: javascript:alert(1)\n\n[x]',
    '<a href="javascript:alert(1)" style="color:red" onclick="alert(1)">x</a>',
  ])('lets nothing of %j run', (body) => {
    const html = render(body);
    expect(html).not.toMatch(/<script|<img|javascript:|data:|onerror|onclick|style=/i);
  });

  it.each([
    '[x](//evil.invalid/)',
    '[x](foo/bar)',
    '[x](file:///etc/passwd)',
    '[x](tel:123)',
    '[x](vbscript:x)',
  ])('keeps the words and drops the link of %s', (body) => {
    expect(render(body)).toBe('<p><span>x</span></p>');
  });

  it('prints quotation marks as English does, and leaves other languages as they are', () => {
    expect(render(`It's "so".`)).toContain('It’s “so”.');
    expect(render(`It's "so".`, 'fa')).toContain(`It's "so".`);
  });

  it('makes ids of headings of letters, digits and hyphens alone, each its own', () => {
    const html = render('## \u06f6 ژانویه\u0654 ۲۰۲۶\n\nA.\n\n## \u06f6 ژانویه ۲۰۲۶\n\nB.', 'fa');
    expect([...html.matchAll(/id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      's-۶-ژانویه-۲۰۲۶',
      's-۶-ژانویه-۲۰۲۶-1',
    ]);
  });

  it('keeps ids of headings apart from those of claims', () => {
    expect(render('## C1')).toContain('id="s-c1"');
  });
});

describe('renderBody for the text-only edition', () => {
  const plain = (body: string) => render(body, 'en', { textOnly: true });

  it('marks citations and leaves out the notes', () => {
    expect(plain('There were [shops](#c1).')).toBe(
      '<p>There were <a class="mark reported" href="#c1">shops<sup>1</sup><span class="vh"> (reported)</span></a>.</p>',
    );
  });

  it('turns a table into a list, each cell after the words of its column', () => {
    expect(plain('| Who | Dead |\n| --- | --- |\n| HRANA | [29](#c2) |\n| AFP | 12 |')).toBe(
      '<ul><li>Who: HRANA; Dead: <a class="mark claimed" href="#c2">29<sup>2</sup><span class="vh"> (claimed)</span></a></li><li>Who: AFP; Dead: 12</li></ul>',
    );
  });
});
