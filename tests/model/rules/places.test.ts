import { describe, expect, it } from 'vitest';
import { articleEntry, siteEntry, sourceEntry } from '../../support/factories.ts';
import { findingsOf, IRAN, marked, markedBody, unmarked } from '../../support/marked.ts';
import { CLAIM } from '../../support/samples.ts';

const inBody = (code: string, text: string) => markedBody(code, text, IRAN);
const withClaim = (text: string, where: string[]) => ({
  ...IRAN,
  site: siteEntry({ confusable_places: [['malekshahi', 'malekshahr']] }),
  articles: [articleEntry({ claims: [{ ...CLAIM, text, where }] })],
});

describe('wrong-capital', () => {
  it.each([
    ['Clashes in ⟦Aligudarz, the capital of Lorestan⟧, went on.'],
    ['Clashes in ⟦Aligudarz, the provincial capital of Lorestan⟧, went on.'],
    ['Clashes in ⟦Aligudarz, capital of the province of Lorestan⟧.'],
    ['⟦Aligudarz is the capital of Lorestan⟧ and was quiet.'],
    ['Clashes in ⟦Aligudarz, a provincial capital⟧, went on.'],
    ['Shots in the ⟦provincial capital Aligudarz⟧ at night.'],
    ['Shots in the ⟦provincial capital, Aligudarz⟧, at night.'],
    ["Shots in ⟦Lorestan's capital Dorud⟧ at night."],
    ["Shots in ⟦Lorestan's capital, Ilam⟧, at night."],
    ['Shots in the ⟦capital of Lorestan, Aligudarz⟧.'],
    ['⟦Ilam, the capital of Lorestan⟧, was quiet.'],
    ['The ⟦provincial capitals Khorramabad, Dorud and Ilam⟧ were quiet.'],
  ])('tells %s', (line) => {
    expect(inBody('wrong-capital', unmarked(line))).toEqual([line]);
  });

  it.each([
    'Clashes in Khorramabad, the capital of Lorestan, went on.',
    'Clashes in Ilam, a provincial capital, went on.',
    'The capital Tehran, and the capital, Tehran.',
    'In the capital, Dorud and Ilam were named.',
    'Aligudarz is not the capital of Lorestan.',
    'The report calls Aligudarz the capital of Lorestan.',
    'The report makes Aligudarz a provincial capital.',
    "It spoke of 'Aligudarz, the capital of Lorestan', we found.",
    'It spoke of “the provincial capital Aligudarz” again.',
    '> Clashes in Aligudarz, the capital of Lorestan.',
    'Karaj, the capital of Alborz, is not in this gazetteer.',
    'They faced capital charges in Dorud.',
    'In Lorestan the provincial capital, Khorramabad, was quiet.',
  ])('accepts %s', (line) => {
    expect(inBody('wrong-capital', line)).toEqual([]);
  });

  it('sees through the link that cuts a sentence, and reads titles, summaries and claims', () => {
    expect(inBody('wrong-capital', 'In [Aligudarz](#c1), the capital of Lorestan.')).toEqual([
      'In [⟦Aligudarz](#c1), the capital of Lorestan⟧.',
    ]);
    const text = 'Clashes in Aligudarz, the capital of Lorestan.';
    const article = articleEntry({
      title: 'The capital Aligudarz',
      summary: text,
      claims: [{ ...CLAIM, text }],
    });
    expect(marked('wrong-capital', { ...IRAN, articles: [article] })).toEqual([
      'title: The ⟦capital Aligudarz⟧',
      'summary: Clashes in ⟦Aligudarz, the capital of Lorestan⟧.',
      'text: Clashes in ⟦Aligudarz, the capital of Lorestan⟧.',
    ]);
  });

  it('names the capital', () => {
    const article = articleEntry({ title: 'Aligudarz, a provincial capital' });
    expect(findingsOf('wrong-capital', { ...IRAN, articles: [article] })[0]?.hint).toContain(
      'The capital of Lorestan is Khorramabad',
    );
  });
});

describe('wrong-province', () => {
  it.each([
    ['Clashes in ⟦Aligudarz in Khuzestan⟧ went on.'],
    ['Clashes in ⟦Aligudarz, in western Khuzestan⟧, went on.'],
    ['Clashes in ⟦Aligudarz, a town in Khuzestan⟧, went on.'],
    ['Clashes in ⟦Aligudarz, in the province of Fars⟧, went on.'],
    ['Clashes in ⟦Aligudarz, Khuzestan⟧.'],
    ['Clashes in ⟦Aligudarz (Khuzestan⟧) went on.'],
    ['Clashes in ⟦Aligudarz, Ilam province⟧, went on.'],
    ['Clashes in ⟦Abadan in Ilam province⟧ went on.'],
    ["⟦Khuzestan's Aligudarz⟧ was quiet."],
    ['⟦Malekshahi in Lorestan⟧ was quiet.'],
  ])('tells %s', (line) => {
    expect(inBody('wrong-province', unmarked(line))).toEqual([line]);
  });

  it.each([
    'Clashes in Aligudarz in Lorestan, and in Aligudarz, Lorestan.',
    'Protests in Dorud, Khuzestan and Ilam.',
    'Protests in Khorramabad, Ilam and Tehran.',
    'Protests in Shiraz, Khuzestan, Ahvaz.',
    'Nurabad in Fars and Nurabad in Lorestan are two towns.',
    'Malekshahi in Ilam province, that is Arkavaz.',
    'People from Abadan in Tehran said so.',
    "ISW-CTP writes 'Abadan, Ilam Province', which we quote.",
    'The page wrongly puts Abadan in Ilam province.',
    'Erbil in Khuzestan is in no gazetteer of ours.',
  ])('accepts %s', (line) => {
    expect(inBody('wrong-province', line)).toEqual([]);
  });

  it('takes Fars for the agency where a source is called so', () => {
    const sources = [
      sourceEntry('bbc'),
      sourceEntry('hengaw'),
      sourceEntry('hrana'),
      sourceEntry('fars', { name: 'Fars' }),
    ];
    const line = 'Quiet in Dorud, Fars, and then in Ahvaz in Fars.';
    expect(markedBody('wrong-province', line, { ...IRAN, sources })).toEqual([]);
    expect(markedBody('wrong-province', line, IRAN)).toHaveLength(2);
  });

  it('is silent where the gazetteer may be missing the town', () => {
    const parts = { ...IRAN, broken: new Set(['place/*']) };
    expect(markedBody('wrong-province', 'Clashes in Aligudarz in Khuzestan.', parts)).toEqual([]);
  });
});

describe('ambiguous-place', () => {
  it.each([
    ['a city where the text means the city', 'Shops in the city of Ilam shut.', ['ilam']],
    ['a province where the text means it', 'Shops across Ilam province shut.', ['ilam/ilam']],
    ['one of two towns of a name', 'Shops in Nurabad shut.', ['iran']],
    ['a town easily confused', 'Shops in Malekshahr shut.', ['ilam/arkavaz']],
  ])('asks for %s', (_name, text, where) => {
    expect(marked('ambiguous-place', withClaim(text, where))).toEqual(['⟦where⟧:']);
  });

  it.each([
    ['Shops in the city of Ilam shut.', ['ilam/ilam']],
    ['Shops across Ilam province shut.', ['ilam']],
    ['Shops in Arkavaz in Ilam province shut.', ['ilam/arkavaz']],
    ['Shops in Ilam shut.', ['ilam/ilam']],
    ['Shops in Ilam shut.', ['ilam']],
    ['Shops in Nurabad shut.', ['lorestan/nurabad']],
    ['Shops in Nurabad shut.', ['fars']],
    ['Shops shut in a Nurabad that the page does not place.', ['iran']],
    ["It named 'Nurabad' without more.", ['iran']],
    ['Shops in Malekshahi shut.', ['ilam/arkavaz']],
    ['Malekshahr in Isfahan is not Malekshahi.', ['ilam/arkavaz']],
  ])('accepts %s %j', (text, where) => {
    expect(marked('ambiguous-place', withClaim(text, where))).toEqual([]);
  });

  it.each([
    ['Shops in the city of Ilam (west) shut.', ['⟦where⟧:']],
    ['Shops in the city of Ilam west shut.', []],
  ])('reads a province’s name letter by letter: %s', (text, expected) => {
    const provinces = (IRAN.provinces ?? []).map((entry) =>
      entry.id === 'ilam' ? { ...entry, data: { ...entry.data, name: 'Ilam (west)' } } : entry,
    );
    const places = (IRAN.places ?? []).map((entry) =>
      entry.id === 'IR-16/ilam' ? { ...entry, data: { ...entry.data, name: 'Ilam (west)' } } : entry,
    );
    expect(marked('ambiguous-place', { ...withClaim(text, ['ilam']), provinces, places })).toEqual(expected);
  });

  it('takes the town, not a village of the same name', () => {
    const parts = withClaim('Shops in Nurabad shut.', ['iran']);
    const places = (IRAN.places ?? []).map((entry) =>
      entry.id === 'IR-07/nurabad' ? { ...entry, data: { ...entry.data, geonames_class: '' } } : entry,
    );
    expect(marked('ambiguous-place', { ...parts, places })).toEqual([]);
  });
});
