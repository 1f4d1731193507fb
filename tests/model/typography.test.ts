import { describe, expect, it } from 'vitest';
import { typographic } from '../../src/model/typography.ts';

describe('typographic', () => {
  it.each([
    ['"We will not retreat", he said', '“We will not retreat”, he said'],
    ["Iran's provinces, protesters' dead", 'Iran’s provinces, protesters’ dead'],
    ["killed by 'rioters' ('agents')", 'killed by ‘rioters’ (‘agents’)'],
    [`he said "they shouted 'enough'"`, 'he said “they shouted ‘enough’”'],
    ['the strike—"total"—held', 'the strike—“total”—held'],
    ['No marks at all', 'No marks at all'],
    ['Already “set” and ‘set’', 'Already “set” and ‘set’'],
  ])('prints %s as %s', (typed, printed) => {
    expect(typographic(typed, 'en')).toBe(printed);
  });

  it('leaves another language as it is', () => {
    expect(typographic('"متن"', 'fa')).toBe('"متن"');
  });

  it('changes nothing the second time', () => {
    const once = typographic(`"It's 'over'", she said`, 'en');
    expect(typographic(once, 'en')).toBe(once);
  });
});
