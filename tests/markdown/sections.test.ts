import { describe, expect, it } from 'vitest';
import { splitSections } from '../../src/markdown/sections.ts';

const BODY = `Before the first [heading](#c1).

## What was *said*

Words, and **more**
of them.

- one
- two

| a | b |
| - | - |
| c | d |

## What was said

Again [elsewhere](2026-01-05-first-counts.md#c2).

## Nothing
`;

describe('splitSections', () => {
  it('cuts at headings and leaves out what has no words', () => {
    expect(splitSections(BODY)).toEqual([
      { id: null, heading: null, text: 'Before the first heading.', links: ['#c1'] },
      {
        id: 's-what-was-said',
        heading: 'What was said',
        text: 'Words, and more of them. one two a b c d',
        links: [],
      },
      {
        id: 's-what-was-said-1',
        heading: 'What was said',
        text: 'Again elsewhere.',
        links: ['2026-01-05-first-counts.md#c2'],
      },
    ]);
  });

  it('leaves raw HTML out, as the page does', () => {
    expect(splitSections('A <b onclick="x()">word</b>.')[0]?.text).toBe('A word.');
    expect(splitSections('<script>alert(1)</script>')).toEqual([]);
  });
});
