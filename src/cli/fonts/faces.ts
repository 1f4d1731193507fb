import { LATIN, LATIN_EXTENDED, MARK, PERSIAN, PERSIAN_PUNCTUATION } from './characters.ts';

/** One font file of the site: from which file it is cut, and what it keeps. */
export interface Face {
  /** Name of the family in CSS. */
  readonly family: string;
  /** File in public/fonts. */
  readonly file: string;
  /** File in node_modules/@fontsource-variable. */
  readonly from: string;
  readonly style: 'normal' | 'italic';
  /** One weight, or the first and the last of a range. */
  readonly weight: number | readonly [number, number];
  readonly characters: string;
  /** OpenType features kept; undefined = all. */
  readonly features?: readonly string[];
  /** What a reader of which page loads: counts towards that budget. */
  readonly budget: 'english' | 'persian';
}

/** A font that many systems have, to stand in until ours has come. Widths: mean advance of `SAMPLE`, in ems. */
export interface LocalFont {
  readonly name: string;
  /** Full and PostScript names by which systems know it, with free fonts of the same widths. */
  readonly local: readonly string[];
  readonly width: Readonly<Record<'normal' | 'italic', number>>;
}

const LATIN_FEATURES = ['ccmp', 'kern', 'liga', 'lnum', 'locl', 'mark', 'mkmk', 'rvrn', 'tnum'];
const WEIGHTS = [400, 700] as const;
const SERIF = { family: 'Record Serif', style: 'normal', weight: WEIGHTS, budget: 'english' } as const;
const SANS = { family: 'Inter', style: 'normal', weight: WEIGHTS, budget: 'english' } as const;
const PERSIAN_FACE = { style: 'normal', weight: WEIGHTS, budget: 'persian' } as const;

/**
 * Every font file. "Record Serif" is Source Serif 4: its licence reserves the name "Source" for the unchanged font,
 * and a subset is a change. Italics have one weight: they only set titles and terms.
 */
export const FACES: readonly Face[] = [
  { ...SERIF, ...latin('source-serif-4', 'normal'), file: 'record-serif.woff2' },
  { ...SERIF, ...extended('source-serif-4', 'normal'), file: 'record-serif-ext.woff2' },
  {
    ...SERIF,
    ...latin('source-serif-4', 'italic'),
    file: 'record-serif-italic.woff2',
    style: 'italic',
    weight: 400,
  },
  {
    ...SERIF,
    ...extended('source-serif-4', 'italic'),
    file: 'record-serif-italic-ext.woff2',
    style: 'italic',
    weight: 400,
  },
  { ...SANS, ...latin('inter', 'normal'), file: 'inter.woff2' },
  { ...SANS, ...extended('inter', 'normal'), file: 'inter-ext.woff2' },
  {
    ...PERSIAN_FACE,
    family: 'Vazirmatn',
    file: 'vazirmatn.woff2',
    from: 'vazirmatn/files/vazirmatn-arabic-wght-normal.woff2',
    characters: PERSIAN,
  },
  {
    ...PERSIAN_FACE,
    family: 'Vazirmatn',
    file: 'vazirmatn-punctuation.woff2',
    from: 'vazirmatn/files/vazirmatn-latin-wght-normal.woff2',
    characters: PERSIAN_PUNCTUATION,
    features: LATIN_FEATURES,
  },
  {
    ...PERSIAN_FACE,
    family: 'Rasad Mark',
    file: 'vazirmatn-mark.woff2',
    from: 'vazirmatn/files/vazirmatn-arabic-wght-normal.woff2',
    characters: MARK,
  },
];

/** Georgia's widths after Capsize; the others measured on Liberation (Arial, Times), Roboto and Noto Serif. */
export const LOCAL_SERIFS: readonly LocalFont[] = [
  { name: 'Georgia', local: ['Georgia'], width: { normal: 0.4458, italic: 0.4534 } },
  {
    name: 'Times',
    local: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif'],
    width: { normal: 0.3997, italic: 0.4003 },
  },
  { name: 'Noto', local: ['Noto Serif', 'NotoSerif'], width: { normal: 0.477, italic: 0.4629 } },
];

export const LOCAL_SANS: readonly LocalFont[] = [
  {
    name: 'Arial',
    local: ['Arial', 'ArialMT', 'Liberation Sans'],
    width: { normal: 0.4413, italic: 0.4413 },
  },
  { name: 'Roboto', local: ['Roboto', 'Roboto-Regular'], width: { normal: 0.4424, italic: 0.4424 } },
];

/** Persian is compared by shaped text, which no table of advances tells: Tahoma sets 0.461 em a letter, Vazirmatn 0.44. */
export const LOCAL_PERSIAN: readonly LocalFont[] = [
  { name: 'Tahoma', local: ['Tahoma'], width: { normal: 0.461, italic: 0.461 } },
];
export const PERSIAN_WIDTH = 0.44;

function latin(font: string, style: string): Pick<Face, 'from' | 'characters' | 'features'> {
  const from = `${font}/files/${font}-latin-wght-${style}.woff2`;
  return { from, characters: LATIN, features: LATIN_FEATURES };
}

function extended(font: string, style: string): Pick<Face, 'from' | 'characters' | 'features'> {
  const from = `${font}/files/${font}-latin-ext-wght-${style}.woff2`;
  return { from, characters: LATIN_EXTENDED, features: LATIN_FEATURES };
}
