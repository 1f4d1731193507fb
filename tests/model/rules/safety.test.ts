import { describe, expect, it } from 'vitest';
import { articleEntry, pageEntry, placeEntry, siteEntry } from '../../support/factories.ts';
import { findingsOf, IRAN, marked, markedBody, unmarked } from '../../support/marked.ts';
import { CLAIM, EVIDENCE } from '../../support/samples.ts';

/** Every name, number and address here is made up. */

describe('contact-data', () => {
  it.each([
    ['Write to ⟦someone@example.org⟧ for more.'],
    ['Write to [someone](⟦mailto:someone@example.org⟧) for more.'],
    ['Call ⟦+98 912 000 0000⟧ for more.'],
    ['Call ⟦0098-912-000-0000⟧ for more.'],
    ['Call ⟦0912 000 0000⟧ for more.'],
    ['Call ⟦۰۹۱۲۰۰۰۰۰۰۰⟧ for more.'],
    ['Call ⟦021-0000 0000⟧ for more.'],
    ['The account ⟦@someone_there⟧ posted it.'],
    ['The channel ⟦t.me/someone⟧ posted it.'],
    ['The channel ⟦https://t.me/someone⟧ posted it.'],
    ['The account ⟦instagram.com/someone⟧ posted it.'],
    ['The account `⟦@someone⟧` posted it.'],
  ])('tells %s', (line) => {
    expect(markedBody('contact-data', unmarked(line))).toEqual([line]);
  });

  it.each([
    'On 2026-01-06 there were 1,000,000,000 rials and 0.5 per cent.',
    'It rose from 1,420,000 to 1,430,000 in 2026.',
    '[A post](https://x.com/outlet/status/1234567890123) says so.',
    '[A page](https://example.org/@outlet/0912000000) says so.',
    'Write to desk@rasad.example about errors.',
    'From 18:45 to 19:00 and from 10 to 12.',
  ])('accepts %s', (line) => {
    expect(markedBody('contact-data', line)).toEqual([]);
  });

  it('looks into titles, texts, quotes and titles of evidence, not into addresses', () => {
    const claims = [
      {
        ...CLAIM,
        text: 'It was posted by @someone_there.',
        quote: 'call 0912 000 0000',
        speaker: 'x@example.org',
      },
    ];
    const evidence = { 'hrana-page': { ...EVIDENCE, url: 'https://t.me/outlet/12', title: 'By @someone' } };
    expect(marked('contact-data', { articles: [articleEntry({ claims, evidence })] })).toEqual([
      'title: By ⟦@someone⟧',
      'text: It was posted by ⟦@someone_there⟧.',
      'speaker: ⟦x@example.org⟧',
      'quote: call ⟦0912 000 0000⟧',
    ]);
  });

  it('lets the desk be reached, and nobody else', () => {
    const pages = [pageEntry({}, 'contact', '\nWrite to `desk@rasad.example`, or to x@rasad.example.\n')];
    expect(marked('contact-data', { site: siteEntry(), pages })).toEqual([
      'Write to `desk@rasad.example`, or to ⟦x@rasad.example⟧.',
    ]);
  });

  it('never repeats what it found', () => {
    const articles = [articleEntry({}, { body: '\n[words](#c1) x@example.org\n' })];
    const [finding] = findingsOf('contact-data', { articles });
    expect(finding).toMatchObject({ severity: 'error', found: null });
    expect(JSON.stringify(finding)).not.toContain('x@example');
  });
});

describe('fine-coordinates', () => {
  it.each([
    ['It happened at ⟦33.1234, 46.1234⟧ at night.'],
    ['It happened at ⟦33.1234° N, 46.1234° E⟧ at night.'],
    ['It happened at ⟦33.123,46.1⟧ at night.'],
    ['It happened at ⟦33°23\'15"⟧ N at night.'],
    ['It happened at ⟦33°23′15″⟧ N at night.'],
    ['It happened at ⟦geo:33.1234,46.1234⟧ at night.'],
    ['[A map](https://maps.example/@⟦33.1234,46.1234⟧,15z) shows it.'],
    ['[A map](https://maps.example/?⟦mlat=33.1234⟧&mlon=46.1) shows it.'],
    ['[A map](https://maps.example/#map=17/⟦33.1234/46.1234⟧) shows it.'],
    ['It happened at ⟦۳۳.۱۲۳۴, ۴۶.۱۲۳۴⟧ at night.'],
    ['It happened at ⟦8HC29GQ2+XR⟧ at night.'],
  ])('tells %s', (line) => {
    expect(markedBody('fine-coordinates', unmarked(line))).toEqual([line]);
  });

  it.each([
    'It happened near 33.38, 46.60 or 33°23′ N.',
    'The rial fell from 1.425 million to 1.431 million.',
    'It rose by 1.234 per cent, and 33.38° is coarse.',
    'Shares of 12.5, 13.25 and 14.75 per cent.',
  ])('accepts %s', (line) => {
    expect(markedBody('fine-coordinates', line)).toEqual([]);
  });

  it('looks into front matter, too', () => {
    const articles = [articleEntry({ summary: 'At 33.1234, 46.1234.' })];
    expect(marked('fine-coordinates', { articles })).toEqual(['summary: At ⟦33.1234, 46.1234⟧.']);
  });
});

describe('private-name', () => {
  const site = siteEntry({ public_persons: ['Masoud Pezeshkian', 'Mir-Hossein Mousavi'] });
  const tell = (line: string) => markedBody('private-name', line, { ...IRAN, site });

  it.each([
    ['Among them was ⟦Sara Nobody⟧, 22, a student.'],
    ['Among them was ⟦Sara Nobody⟧, aged 22.'],
    ['Among them was ⟦Sara al-Nobody⟧ (22) of Ilam.'],
    ['The 22-year-old ⟦Sara Nobody⟧ was hurt.'],
    ['The 22-year-old student ⟦Sara Nobody⟧ was hurt.'],
    ['Relatives of Mr ⟦Nobody⟧ spoke.'],
    ['Relatives of Mrs. ⟦Sara Nobody⟧ spoke.'],
    ['A man identified as ⟦Ali Nobody⟧ was shot.'],
    ['A man named ⟦Ali Nobody⟧ was shot.'],
    ['A man, whose name was ⟦Ali Nobody⟧, was shot.'],
    ['In [⟦Sara Nobody⟧](#c1), 22, they lost a student.'],
    ['یکی از آنان ⟦سارا ناکسی⟧، ۲۲ ساله، بود.'],
  ])('tells %s', (line) => {
    expect(tell(unmarked(line))).toEqual([line]);
  });

  it.each([
    'A 22-year-old student was hurt in Ilam.',
    'A 22-year-old from Bandar Nobody was hurt.',
    'Mr Pezeshkian, and Mr Masoud Pezeshkian, spoke.',
    'The state named Mir-Hossein Mousavi as one of them, aged 83.',
    'HRANA named Khorramabad among the places.',
    'HRANA named Arkavaz Malekshahi.',
    'On Saturday January 3, 22 people were hurt.',
    'Human Rights Watch, 22, and Radio Nobody (12) spoke.',
    'In Ilam, 22 were hurt, and in Khorramabad, 12.',
    'The page named the charge.',
    'یک معترض ۲۲ ساله زخمی شد.',
  ])('accepts %s', (line) => {
    expect(tell(line)).toEqual([]);
  });

  it('looks into titles of evidence, and never repeats the name', () => {
    const evidence = { 'hrana-page': { ...EVIDENCE, title: 'Sara Nobody, 22, hurt' } };
    const findings = findingsOf('private-name', { articles: [articleEntry({ evidence })], site });
    expect(findings).toMatchObject([{ severity: 'error', found: null, span: { column: 12 } }]);
    expect(JSON.stringify(findings)).not.toContain('Nobody');
  });
});

describe('markup-in-field', () => {
  const tell = (title: string) =>
    findingsOf('markup-in-field', { articles: [articleEntry({ title })] }).map(({ found }) => found);

  it.each([
    ['Shops <b>shut</b>', '<b>'],
    ['Shops </title>', '</title>'],
    ['Shops <!-- shut', '<!-- shut'],
    ['Shops <img src=x onerror=alert(1)', '<img src=x onerror=alert(1)'],
    ['Shops &amp; schools', '&amp;'],
    ['Shops &#60;b', '&#60;'],
    ['Shops &#x3C;b', '&#x3C;'],
  ])('tells %s', (title, found) => {
    expect(tell(title)).toEqual([found]);
  });

  it.each(['Shops & schools', 'Fewer than <50 shops', '1 < 2 > 0', 'R&D; and more', 'AT&T'])(
    'accepts %s',
    (title) => {
      expect(tell(title)).toEqual([]);
    },
  );

  it('looks into rows of the gazetteer and into every depth, and says where', () => {
    const evidence = { 'hrana-page': { ...EVIDENCE, title: 'A <i>page</i>' } };
    const places = [placeEntry({ aliases: 'Tehran; <i>T</i>' })];
    expect(findingsOf('markup-in-field', { articles: [articleEntry({ evidence })], places })).toMatchObject([
      { severity: 'error', found: '<i>', span: { line: 16 } },
      { severity: 'error', found: '<i>', file: 'places.csv', span: { line: 2 } },
    ]);
  });
});
