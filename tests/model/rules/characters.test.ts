import { describe, expect, it } from 'vitest';
import { articleEntry, placeEntry, siteEntry, translationEntry } from '../../support/factories.ts';
import { findingsOf, marked, markedBody, mended, unmarked } from '../../support/marked.ts';
import { EVIDENCE } from '../../support/samples.ts';

const persian = (body: string) => ({ translations: [translationEntry({}, undefined, `\n${body}\n`)] });

describe('arabic-letters', () => {
  it.each([['این ⟦كار⟧ بود.'], ['⟦ایراني⟧ بود.'], ['⟦موسى⟧ بود.']])('tells %s', (line) => {
    expect(marked('arabic-letters', persian(unmarked(line)))).toEqual([line]);
  });

  it('tells Persian names in YAML', () => {
    expect(marked('arabic-letters', { site: siteEntry({ name_fa: 'تاريخ', tagline_fa: 'يك' }) })).toEqual([
      'name_fa: ⟦تاريخ⟧',
      'tagline_fa: ⟦يك⟧',
    ]);
  });

  it('accepts Persian letters, Arabic titles of evidence and addresses', () => {
    expect(
      marked('arabic-letters', persian('این کار ایرانی و شهر [زیبا](https://example.org/علي) بود.')),
    ).toEqual([]);
    const evidence = { 'hrana-page': { ...EVIDENCE, title: 'احتجاجات في إيران' } };
    expect(marked('arabic-letters', { articles: [articleEntry({ evidence })] })).toEqual([]);
  });

  it('mends the letters and nothing else', () => {
    const parts = persian('اين كار `كد` بود.');
    const text = parts.translations[0]!.text;
    expect(mended('arabic-letters', parts, text)).toBe(text.replace('اين كار', 'این کار'));
    expect(findingsOf('arabic-letters', persian('این کار `كد` بود.'))).toEqual([]);
  });
});

describe('gazetteer-letters', () => {
  it('tells the row, and accepts Persian letters', () => {
    const places = [
      placeEntry({ slug: 'a', name_fa: 'كرج' }, 2),
      placeEntry({ slug: 'b', name_fa: 'کرج' }, 3),
    ];
    expect(findingsOf('gazetteer-letters', { places })).toMatchObject([
      { file: 'places.csv', span: { line: 2 }, hint: 'Write کرج.' },
    ]);
  });
});

describe('bidi-control', () => {
  it.each('200E 200F 202A 202B 202C 202D 202E 2066 2067 2068 2069'.split(' '))(
    'tells U+%s in a body and in a title',
    (code) => {
      const character = String.fromCodePoint(Number.parseInt(code, 16));
      expect(markedBody('bidi-control', `One ${character}two.`)).toEqual([`One ⟦${character}⟧two.`]);
      const articles = [articleEntry({ title: `One ${character}two` })];
      expect(findingsOf('bidi-control', { articles })).toMatchObject([
        { severity: 'error', found: `U+${code}` },
      ]);
    },
  );

  it.each([['One ⟦&#x202e;⟧two.'], ['One ⟦&rlm;⟧two.'], ['One ⟦&#8238;⟧two.']])(
    'tells the escape in %s',
    (line) => {
      expect(markedBody('bidi-control', unmarked(line))).toEqual([line]);
    },
  );

  it('tells the long escape of YAML', () => {
    const articles = [articleEntry({ title: 'One two' })].map((entry) => ({
      ...entry,
      text: entry.text.replace('One two', '"One \\U0000202Etwo"'),
    }));
    expect(findingsOf('bidi-control', { articles })).toMatchObject([{ found: '\\U0000202E' }]);
  });

  it('accepts Persian within English', () => {
    expect(markedBody('bidi-control', 'The word رصد is Persian.')).toEqual([]);
  });
});

describe('invisible-character', () => {
  it.each([
    ['One\u200btwo.', 'Onetwo.'],
    ['One\u2060two.', 'Onetwo.'],
    ['One\ufefftwo.', 'Onetwo.'],
    ['dis\u00adturb', 'disturb'],
    ['One\u{e0041}\u{e0042} two.', 'One two.'],
    ['One\u200ctwo.', 'Onetwo.'],
    ['می\u200c شود', 'می شود'],
    ['می\u200c\u200cشود', 'می\u200cشود'],
    ['رصد\u200c.', 'رصد.'],
  ])('mends %j', (line, right) => {
    const parts = (body: string) => ({
      articles: [articleEntry({}, { body: `\n[words](#c1)\n\n${body}\n` })],
    });
    const before = parts(line);
    const after = parts(right);
    expect(findingsOf('invisible-character', before)).toMatchObject([
      { span: { line: before.articles[0]!.bodyLine + 3 } },
    ]);
    expect(mended('invisible-character', before, before.articles[0]!.text)).toBe(after.articles[0]!.text);
    expect(findingsOf('invisible-character', after)).toEqual([]);
  });

  it.each(['اعتراض\u200cها', 'IPv6\u200cها', '«رصد»\u200cها', 'plain words'])('accepts %j', (line) => {
    expect(markedBody('invisible-character', line)).toEqual([]);
  });
});

describe('mixed-digits', () => {
  it.each([
    ['There were ⟦2۵⟧ dead.', 'There were 25 dead.'],
    ['There were ⟦۲۵⟧ dead.', 'There were 25 dead.'],
    ['There were ⟦٢٥⟧ dead.', 'There were 25 dead.'],
    ['The year سال ⟦۱4۰۴⟧ began.', 'The year سال ۱۴۰۴ began.'],
  ])('mends %s in English', (line, right) => {
    const parts = (body: string) => ({
      articles: [articleEntry({}, { body: `\n[words](#c1)\n\n${body}\n` })],
    });
    expect(marked('mixed-digits', parts(unmarked(line)))).toEqual([line]);
    const { text } = parts(unmarked(line)).articles[0]!;
    expect(mended('mixed-digits', parts(unmarked(line)), text)).toBe(parts(right).articles[0]!.text);
    expect(marked('mixed-digits', parts(right))).toEqual([]);
  });

  it.each([
    ['حدود ⟦25⟧ نفر.', 'حدود ۲۵ نفر.'],
    ['حدود ⟦1,000⟧ نفر.', 'حدود ۱,۰۰۰ نفر.'],
    ['حدود ⟦٤٥⟧ نفر.', 'حدود ۴۵ نفر.'],
    ['حدود ⟦2۵⟧ نفر.', 'حدود ۲۵ نفر.'],
    ['به گفتهٔ BBC ⟦25⟧ نفر.', 'به گفتهٔ BBC ۲۵ نفر.'],
    ['حجم ⟦25⟧ GB است.', 'حجم ۲۵ GB است.'],
  ])('mends %s in Persian', (line, right) => {
    const parts = persian(unmarked(line));
    expect(marked('mixed-digits', parts)).toEqual([line]);
    expect(mended('mixed-digits', parts, parts.translations[0]!.text)).toBe(
      persian(right).translations[0]!.text,
    );
    expect(marked('mixed-digits', persian(right))).toEqual([]);
  });

  it('accepts names, code, addresses and ids with Latin digits in Persian', () => {
    const body =
      'فضای IPv6 و COVID-19 و CC BY 4.0 و Serif 4، و (© 2023 Sima) و `25` و [متن](https://example.org/2026/01) و ۲۵ نفر.';
    expect(marked('mixed-digits', persian(body))).toEqual([]);
  });

  it('accepts a Persian phrase in English', () => {
    expect(markedBody('mixed-digits', 'The protests of سال ۱۴۰۴ began in 2025.')).toEqual([]);
  });
});
