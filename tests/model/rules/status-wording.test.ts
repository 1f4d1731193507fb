import { describe, expect, it } from 'vitest';
import { articleEntry } from '../../support/factories.ts';
import { CLAIM, VERIFIED } from '../../support/samples.ts';
import { told } from '../../support/told.ts';

const FILE = 'articles/2026/2026-01-06-first-day.md';
const claims = [CLAIM, { ...CLAIM, ...VERIFIED, id: 'c2', text: 'Footage shows shut shops.' }];
const withBody = (line: string) => ({
  articles: [articleEntry({ claims }, { body: `\nFirst [one](#c1) and [another](#c2).\n\n${line}\n` })],
});

describe('status-wording', () => {
  it.each([
    'Shops were [confirmed to be shut](#c1).',
    'It is now confirmed that [shops stayed shut](#c1).',
    'Verified: [shops stayed shut](#c1).',
    '[Shops stayed shut](#c1), as was proved later.',
    'It was reported. Confirmed is [the strike](#c1).',
    '- Confirmed: [the strike](#c1)\n- HRANA said so',
    '| Confirmed [strike](#c1) | HRANA said so |\n| --- | --- |',
  ])('warns of %j beside a claim that is not verified', (line) => {
    expect(told(withBody(line))).toEqual([`status-wording ${FILE}: ${line.split('\n')[0] ?? ''}`]);
  });

  it.each([
    'The BBC verified [footage of shut shops](#c2).',
    'HRANA says it confirmed [the strike](#c1).',
    'According to HRANA, [the strike](#c1) is confirmed.',
    'HRANA reported that traders had confirmed [the strike](#c1).',
    '[The strike](#c1) could not be confirmed.',
    '[The strike](#c1) is not verified.',
    '[The strike](#c1) is unconfirmed.',
    'Nobody has confirmed [the strike](#c1).',
    '[The strike](#c1) was confirmed by the guild.',
    'The footage of [shut shops](#c2) is verified; [the strike](#c1) comes from traders.',
    'Footage was verified by the desk in a week when many other things happened as well, among them [the strike](#c1).',
    'Verified [footage](#c2) and [a strike](#c1).',
  ])('accepts %j', (line) => {
    expect(told(withBody(line))).toEqual([]);
  });

  it('reads a sentence over several lines', () => {
    expect(told(withBody('HRANA says that\ntraders had\nconfirmed [the strike](#c1).'))).toEqual([]);
    expect(told(withBody('Traders have now\nconfirmed [the strike](#c1).'))).toEqual([
      `status-wording ${FILE}: confirmed [the strike](#c1).`,
    ]);
  });
});
