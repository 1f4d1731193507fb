import { describe, expect, it } from 'vitest';
import { checkContent, createChecker } from '../../src/model/check.ts';
import { articleEntry, contentOf, pageEntry, sourceEntry, waveEntry } from '../support/factories.ts';
import { CLAIM, EVIDENCE } from '../support/samples.ts';
import { told } from '../support/told.ts';

const FILE = 'articles/2026/2026-01-06-first-day.md';
const unarchived = { ...EVIDENCE, archived: undefined };
const uncited = '\nWords.\n';
const claims = [CLAIM, { ...CLAIM, id: 'c2', text: 'Stalls stayed shut.' }];
const except = (rule: string, claim?: string) => ({
  rule,
  reason: 'It was so.',
  ...(claim ? { claim } : {}),
});

describe('an exception', () => {
  it('takes out the findings of a rule of one file, all of them', () => {
    const pages = { 'hrana-page': unarchived, second: { ...unarchived, url: 'https://example.org/2' } };
    const parts = {
      evidence: pages,
      claims: [{ ...CLAIM, evidence: ['hrana-page', 'second'] }],
    };
    expect(told({ articles: [articleEntry(parts)] })).toHaveLength(2);
    expect(told({ articles: [articleEntry({ ...parts, ignore: [except('evidence-archive')] })] })).toEqual(
      [],
    );
  });

  it('takes out the findings of a rule that looks at the whole content', () => {
    expect(
      told({ articles: [articleEntry({ ignore: [except('uncited-claim')] }, { body: uncited })] }),
    ).toEqual([]);
  });

  it('takes out those about one claim where it names one', () => {
    const article = articleEntry({ claims, ignore: [except('uncited-claim', 'c2')] }, { body: uncited });
    expect(told({ articles: [article] })).toEqual([`uncited-claim ${FILE}: - id: c1`]);
  });

  it('goes by the claim a citation names', () => {
    const body = '\nConfirmed [shops](#c1).\n\nConfirmed [stalls](#c2).\n';
    const article = articleEntry({ claims, ignore: [except('status-wording', 'c1')] }, { body });
    expect(told({ articles: [article] })).toEqual([`status-wording ${FILE}: Confirmed [stalls](#c2).`]);
  });

  it('holds for its own file only', () => {
    const first = articleEntry({ ignore: [except('uncited-claim')] }, { body: uncited });
    const other = articleEntry({}, { id: '2026-01-06-other', body: uncited });
    expect(told({ articles: [first, other] })).toEqual([
      'uncited-claim articles/2026/2026-01-06-other.md: - id: c1',
    ]);
  });

  it('takes out an error where its rule allows that', () => {
    const before = { claims: [{ ...CLAIM, when: '2025-12-01' }] };
    expect(told({ articles: [articleEntry(before)] })).toEqual([`day-in-wave ${FILE}: when: "2025-12-01"`]);
    expect(told({ articles: [articleEntry({ ...before, ignore: [except('day-in-wave', 'c1')] })] })).toEqual(
      [],
    );
  });
});

describe('unneeded-exception', () => {
  const ignoring = (...ignore: object[]) => ({ articles: [articleEntry({ ignore: ignore as never })] });
  const messages = (...ignore: object[]) =>
    checkContent(contentOf(ignoring(...ignore))).map(({ message, severity }) => `${severity} ${message}`);

  it.each([
    ['a rule that finds nothing', except('uncited-claim'), /finds nothing here$/],
    [
      'a claim about which it finds nothing',
      except('uncited-claim', 'c9'),
      /finds nothing here about claim `c9`$/,
    ],
    ['a rule that is not there', except('uncited-clam'), /no rule `uncited-clam`/],
    ['a finding of reading', except('raw-html'), /no rule `raw-html`/],
    ['a rule that breaks pages', except('unknown-claim'), /allows no exception/],
    ['a rule that keeps people safe', except('contact-data'), /allows no exception/],
  ])('tells %s, at its line', (_name, exception, says) => {
    expect(told(ignoring(exception))).toEqual([`unneeded-exception ${FILE}: - rule: ${exception.rule}`]);
    expect(messages(exception)).toEqual([expect.stringMatching(/^error /)]);
    expect(messages(exception)).toEqual([expect.stringMatching(says)]);
  });

  it('leaves the finding of a rule that allows none', () => {
    const article = articleEntry(
      { ignore: [except('unknown-claim')] },
      { body: '\n[shops](#c1) [more shops](#c9)\n' },
    );
    expect(told({ articles: [article] })).toEqual([
      `unneeded-exception ${FILE}: - rule: unknown-claim`,
      `unknown-claim ${FILE}: [shops](#c1) [more shops](#c9)`,
    ]);
  });

  it('tells it again after an edit made the exception needless', () => {
    const check = createChecker();
    const pages = [pageEntry()];
    const needed = articleEntry({ ignore: [except('uncited-claim')] }, { body: uncited });
    expect(check(contentOf({ articles: [needed], pages }))).toEqual([]);
    const mended = articleEntry({ ignore: [except('uncited-claim')] });
    expect(check(contentOf({ articles: [mended], pages })).map(({ code }) => code)).toEqual([
      'unneeded-exception',
    ]);
    expect(check(contentOf({ articles: [needed], pages }))).toEqual([]);
  });
});

describe('a checker that remembers', () => {
  it('looks at a file again once a source or a wave changed what it means', () => {
    const check = createChecker();
    const articles = [articleEntry()];
    expect(check(contentOf({ articles }))).toEqual([]);
    const later = check(contentOf({ articles, waves: [waveEntry('2025-26', { from: '2026-01-07' })] }));
    expect(later.map(({ code }) => code)).toEqual(['day-in-wave']);
    const elsewhere = sourceEntry('hrana', { homepage: 'https://hrana.example' });
    const sources = [sourceEntry('bbc'), sourceEntry('hengaw'), elsewhere];
    expect(check(contentOf({ articles, sources })).map(({ code }) => code)).toEqual(['unmarked-copy']);
  });
});
