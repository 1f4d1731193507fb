import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildMeant } from '../../src/model/meant.ts';
import { suggest, suggestionIn } from '../../src/model/suggest.ts';
import { readContent } from '../../src/reading/content.ts';

const meant = buildMeant(readContent(path.resolve(import.meta.dirname, '../../content')).content);

describe('buildMeant', () => {
  it.each([
    ['Malekshahi', 'ilam/arkavaz'],
    ['ilam/malekshahi', 'ilam/arkavaz'],
    ['ارکواز', 'ilam/arkavaz'],
    ['اركواز', 'ilam/arkavaz'],
    ['Arkawaz', 'ilam/arkavaz'],
    ['تهران', 'tehran'],
    ['zzzzzzzz', null],
    ['__proto__', null],
    ['', null],
  ])('takes %s for %s', (word, place) => {
    expect(meant.place(word)).toBe(place);
  });

  it('takes the name of a source for its id', () => {
    expect(meant.source('Hengaw')).toBe('hengaw');
    expect(meant.source('Nobody Knows It')).toBeNull();
  });
});

describe('suggest', () => {
  it('puts a name before a near id, and its word can be read back', () => {
    const hint = suggest('tehrn', new Set(['tehran']), 'Look it up.');
    expect(suggestionIn(hint)).toBe('tehran');
    expect(suggestionIn(suggest('tehrn', new Set(['tehran']), 'Look it up.', 'iran'))).toBe('iran');
    expect(suggestionIn(suggest('x', new Set(['tehran']), 'Look it up.'))).toBeNull();
  });
});
