import { describe, expect, it } from 'vitest';
import { articleEntry, pageEntry, sourceEntry, translationEntry } from '../../support/factories.ts';
import { findingsOf, marked, markedBody, mended, unmarked } from '../../support/marked.ts';
import { CLAIM, EVIDENCE } from '../../support/samples.ts';

const ofUrl = (url: string) => ({
  articles: [articleEntry({ evidence: { 'hrana-page': { ...EVIDENCE, url } } })],
});

describe('heading-order', () => {
  it.each([
    ['a skipped level', '## One\n\nText.\n\n#### Two', ['⟦#### Two⟧']],
    ['a first heading that is too deep', '### One', ['⟦### One⟧']],
    ['a heading twice', '## One\n\nText.\n\n## Two\n\nText.\n\n## one', ['⟦## one⟧']],
    ['an empty heading', '## One\n\nText.\n\n##\n\nText.', ['⟦##⟧']],
  ])('tells %s', (_name, body, expected) => {
    expect(markedBody('heading-order', body)).toEqual(expected);
  });

  it('tells a body that begins with a heading, of an article or a translation, not of a page', () => {
    const body = '\n## One\n\n[words](#c1)\n';
    expect(
      marked('heading-order', {
        articles: [articleEntry({}, { body })],
        translations: [translationEntry({}, undefined, body)],
        pages: [pageEntry({}, 'about', body)],
      }),
    ).toEqual(['⟦## One⟧', '⟦## One⟧']);
  });

  it('accepts levels down by one and up by any', () => {
    expect(markedBody('heading-order', '## A\n\n### B\n\n#### C\n\n## D')).toEqual([]);
  });
});

describe('bare-url', () => {
  it.each([
    ['See ⟦https://example.org/page⟧ for more.'],
    ['See <⟦https://example.org/page⟧> for more.'],
    ['See ⟦www.example.org⟧.'],
    ['[⟦https://example.org⟧](https://example.org) says so.'],
  ])('tells %s', (line) => {
    expect(markedBody('bare-url', unmarked(line))).toEqual([line]);
  });

  it('tells one in a claim and a summary', () => {
    const claims = [{ ...CLAIM, text: 'See https://example.org/a.' }];
    expect(
      marked('bare-url', { articles: [articleEntry({ summary: 'At www.example.org now.', claims })] }),
    ).toEqual(['summary: At ⟦www.example.org⟧ now.', 'text: See ⟦https://example.org/a⟧.']);
  });

  it.each([
    '[A page](https://example.org).',
    '`https://example.org`',
    '```\nhttps://example.org\n```',
    '[a]: https://example.org',
  ])('accepts %j', (body) => {
    expect(markedBody('bare-url', body)).toEqual([]);
  });
});

describe('http-link', () => {
  it('tells a page of evidence, a homepage and a link', () => {
    const url = 'http://example.org/a';
    expect(marked('http-link', ofUrl(url))).toEqual([`url: ⟦${url}⟧`]);
    expect(marked('http-link', { sources: [sourceEntry('hrana', { homepage: url })] })).toEqual([
      `homepage: ⟦${url}⟧`,
    ]);
    expect(markedBody('http-link', `[A page](${url}), and more.`)).toEqual([`[A page](⟦${url}⟧), and more.`]);
  });

  it('accepts https, and an archived copy of an http page', () => {
    expect(marked('http-link', ofUrl('https://web.archive.example/2026/http://example.org/'))).toEqual([]);
  });
});

describe('tracking-parameter', () => {
  it.each([
    ['https://example.org/a?utm_source=x', 'https://example.org/a'],
    ['https://example.org/a?id=1&utm_source=x&utm_medium=y', 'https://example.org/a?id=1'],
    ['https://example.org/a?fbclid=x&id=1#part', 'https://example.org/a?id=1#part'],
    ['https://example.org/a?gclid=1&mc_cid=2&igshid=3&ref_src=4', 'https://example.org/a'],
    ['https://example.org/a#utm_source=x', 'https://example.org/a'],
    ['https://example.org/a?id=1,2;3&&UTM_Campaign=x', 'https://example.org/a?id=1,2;3&'],
  ])('mends %s', (url, right) => {
    for (const parts of [
      ofUrl(url),
      { articles: [articleEntry({}, { body: `\n[words](#c1) [page](${url}) (x)\n` })] },
    ]) {
      const { text } = parts.articles[0]!;
      expect(marked('tracking-parameter', parts)).toEqual([expect.stringContaining(`⟦${url}⟧`)]);
      expect(mended('tracking-parameter', parts, text)).toBe(text.replace(url, right));
    }
    expect(marked('tracking-parameter', ofUrl(right))).toEqual([]);
  });

  it.each([
    'https://example.org/a?page=4',
    'https://example.org/a?reference=utm_source',
    'https://example.org/(a)?x=1',
  ])('accepts %s', (url) => {
    expect(marked('tracking-parameter', ofUrl(url))).toEqual([]);
  });
});

describe('link-text', () => {
  it.each([
    ['See ⟦[here](/method/)⟧.'],
    ['See ⟦[This link](/method/)⟧.'],
    ['See ⟦[](/method/)⟧.'],
    ['⟦[link…](/method/)⟧'],
  ])('tells %s', (line) => {
    expect(markedBody('link-text', unmarked(line))).toEqual([line]);
  });

  it('tells Persian ones', () => {
    const translations = [translationEntry({}, undefined, '\nمتن [اینجا](/method/).\n')];
    expect(findingsOf('link-text', { translations })).toHaveLength(1);
  });

  it('accepts words that say something, and reference definitions', () => {
    expect(markedBody('link-text', 'How [we count here](/method/), [so][this].\n\n[this]: /method/')).toEqual(
      [],
    );
  });
});

describe('title-style', () => {
  const long = 'A title that goes on and on until nobody remembers how it once began, alas';

  it.each([
    ['a long title', { title: long }, `title: ⟦${long}⟧`],
    ['a full stop', { title: 'Shops shut.' }, 'title: ⟦Shops shut.⟧'],
    ['capitals', { title: 'SHOPS SHUT' }, 'title: ⟦SHOPS SHUT⟧'],
    ['a summary like the title', { title: 'Shops shut', summary: 'Shops shut' }, 'summary: ⟦Shops shut⟧'],
    ['a summary like a claim', { summary: CLAIM.text }, `summary: ⟦${CLAIM.text}⟧`],
    ['a claim without a full stop', { claims: [{ ...CLAIM, text: 'Shops shut' }] }, 'text: ⟦Shops shut⟧'],
    ['two spaces', { summary: 'Shops  shut here.' }, 'summary: Shops⟦  ⟧shut here.'],
  ])('tells %s', (_name, changes, line) => {
    expect(marked('title-style', { articles: [articleEntry(changes)] })).toEqual([line]);
  });

  it.each([
    [{ title: 'UN: shops shut' }],
    [{ title: 'HRANA' }],
    [{ title: 'Shut …' }],
    [{ claims: [{ ...CLAIM, text: "It spoke of 'the end.'" }] }],
    [{ claims: [{ ...CLAIM, text: 'Who says so?' }] }],
    [{ evidence: { 'hrana-page': { ...EVIDENCE, title: 'PAGES SHOUT.  They do.' } } }],
  ])('accepts %j', (changes) => {
    expect(marked('title-style', { articles: [articleEntry(changes)] })).toEqual([]);
  });

  it('takes a space away, also where the text is folded', () => {
    const articles = [articleEntry({ summary: `${'Shops and more shops '.repeat(5)} shut.` })];
    const { text } = articles[0]!;
    expect(mended('title-style', { articles }, text)).toBe(text.replace('  shut', ' shut'));
  });

  it('looks at translations', () => {
    const translations = [translationEntry({ title: 'روز.', claims: { c1: 'بازار بسته ماند' } })];
    expect(marked('title-style', { translations })).toEqual(['title: ⟦روز.⟧', 'c1: ⟦بازار بسته ماند⟧']);
    expect(marked('title-style', { translations: [translationEntry({ claims: { c1: 'کجا؟' } })] })).toEqual(
      [],
    );
  });
});

describe('quote-style', () => {
  const withClaim = (changes: object) => ({
    articles: [articleEntry({ claims: [{ ...CLAIM, ...changes }] })],
  });

  it.each([['“Shops shut”'], ['"Shops shut"'], ['«بسته»'], ["'Shops shut'"]])(
    'tells the quote %s',
    (quote) => {
      expect(marked('quote-style', withClaim({ quote }))).toEqual([expect.stringMatching(/^quote: ⟦/)]);
    },
  );

  it.each([
    ['It spoke of “the end.'],
    ['It spoke of the end”.'],
    ['It spoke of "the end.'],
    ["It spoke of 'the end."],
    ['It said «the end.'],
  ])('tells the text %s', (text) => {
    expect(marked('quote-style', withClaim({ text }))).toEqual([expect.stringMatching(/^text: ⟦/)]);
  });

  it.each([
    [{ quote: 'Shops shut' }],
    [{ quote: '“Shops” are “shut”' }],
    [{ text: "The protesters' own 'end' isn't ours." }],
    [{ text: 'It spoke of “the end” and "more".' }],
  ])('accepts %j', (changes) => {
    expect(marked('quote-style', withClaim(changes))).toEqual([]);
  });
});
