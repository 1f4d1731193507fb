import { describe, expect, it } from 'vitest';
import { shorten } from '../../src/views/shorten.ts';

describe('shorten', () => {
  it('leaves a text that fits as it is', () => {
    expect(shorten('Ilam', 4)).toBe('Ilam');
    expect(shorten('', 4)).toBe('');
  });

  it('puts one ellipsis for the rest, within the length and with no space before it', () => {
    expect(shorten('The toll', 6)).toBe('The t…');
    expect(shorten('The toll', 5)).toBe('The…');
  });

  it('counts characters and cuts none in half', () => {
    expect(shorten('😀😀😀', 3)).toBe('😀😀😀');
    expect(shorten('😀😀😀', 2)).toBe('😀…');
  });
});
