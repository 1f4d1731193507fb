import { readFileSync, rmSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import subsetFont from 'subset-font';
import { ROOT } from './build/folders.ts';
import { SAMPLE } from './fonts/characters.ts';
import { renderFace, renderFallback, renderStylesheet } from './fonts/css.ts';
import {
  FACES,
  LOCAL_PERSIAN,
  LOCAL_SANS,
  LOCAL_SERIFS,
  PERSIAN_WIDTH,
  type Face,
  type LocalFont,
} from './fonts/faces.ts';
import { renderLicence } from './fonts/licence.ts';
import { glyphByCharacter, readMetrics, renameFont, type FontMetrics } from './fonts/sfnt.ts';

const PACKAGES = path.join(ROOT, 'node_modules/@fontsource-variable');
const TARGET = path.join(ROOT, 'public/fonts');
/** Bytes a page may load; a Persian page both. */
const BUDGETS = { english: 95_000, persian: 60_000 };

interface Cut {
  readonly face: Face;
  readonly file: Buffer;
  readonly codes: readonly number[];
  readonly metrics: FontMetrics;
}

/** `npm run fonts`: cuts the fonts of public/fonts out of their packages and writes their style sheet. */
export async function run(): Promise<number> {
  const cuts: Cut[] = [];
  for (const face of FACES) cuts.push(await cut(face));
  rmSync(TARGET, { recursive: true, force: true });
  mkdirSync(TARGET, { recursive: true });
  for (const { face, file } of cuts) writeFileSync(path.join(TARGET, face.file), file);
  writeFileSync(path.join(TARGET, 'LICENSE.txt'), renderLicence(PACKAGES));
  const sheet = path.join(ROOT, 'src/styles/fonts.css');
  mkdirSync(path.dirname(sheet), { recursive: true });
  const options = await resolveConfig(sheet);
  writeFileSync(sheet, await format(stylesheet(cuts), { ...options, filepath: sheet }));
  return report(cuts);
}

/** Cuts one font: first its characters, features and weights, then under another name into WOFF2. */
async function cut(face: Face): Promise<Cut> {
  const source = readFileSync(path.join(PACKAGES, face.from));
  const { weight } = face;
  const wght = typeof weight === 'number' ? weight : { min: weight[0], max: weight[1] };
  const small = await subsetFont(source, face.characters, {
    targetFormat: 'sfnt',
    variationAxes: { wght },
    ...(face.features ? { keepFeatures: [...face.features] } : {}),
  });
  const renamed = renameFont(small, 'Source', 'Record');
  const file = await subsetFont(renamed, undefined, { targetFormat: 'woff2', keepAllGlyphs: true });
  const glyphs = glyphByCharacter(small);
  const asked = Array.from(face.characters, (character) => character.codePointAt(0) ?? 0);
  return { face, file, codes: asked.filter((code) => glyphs.has(code)), metrics: readMetrics(small, SAMPLE) };
}

function stylesheet(cuts: readonly Cut[]): string {
  const metrics = (file: string) => {
    const found = cuts.find((entry) => entry.face.file === file);
    if (!found) throw new Error(`there is no font ${file}`);
    return found.metrics;
  };
  const persian = { ...metrics('vazirmatn.woff2'), averageWidth: PERSIAN_WIDTH };
  const fallbacks = (family: string, locals: readonly LocalFont[], style: Face['style'], ours: FontMetrics) =>
    locals.map((local) => renderFallback(`${family} ${local.name}`, local, style, ours));
  const names = (family: string, locals: readonly LocalFont[]) =>
    [family, ...locals.map((local) => `${family} ${local.name}`)].map((name) => `'${name}'`).join(', ');
  const serif = names('Record Serif', LOCAL_SERIFS);
  const sans = names('Inter', LOCAL_SANS);
  const localPersian = LOCAL_PERSIAN.map(({ name }) => `'Vazirmatn ${name}'`).join(', ');
  return renderStylesheet(
    [
      ...cuts.map(({ face, codes }) => renderFace(face, codes)),
      ...fallbacks('Record Serif', LOCAL_SERIFS, 'normal', metrics('record-serif.woff2')),
      ...fallbacks('Record Serif', LOCAL_SERIFS, 'italic', metrics('record-serif-italic.woff2')),
      ...fallbacks('Inter', LOCAL_SANS, 'normal', metrics('inter.woff2')),
      ...fallbacks('Vazirmatn', LOCAL_PERSIAN, 'normal', persian),
    ],
    {
      'latin-serif': `${serif}, georgia, serif`,
      'latin-sans': `${sans}, system-ui, sans-serif`,
      // Inter for the Latin words of Persian text: local fonts are only there for what neither has.
      persian: `'Vazirmatn', 'Inter', ${localPersian}, tahoma, sans-serif`,
      // A few Persian words in a page of another language are not worth a font of their own.
      guest: `${localPersian}, tahoma, system-ui, sans-serif`,
      mark: `'Rasad Mark', ${localPersian}, tahoma, sans-serif`,
    },
  );
}

/** Prints the sizes; 1 where they are above a budget. */
function report(cuts: readonly Cut[]): number {
  for (const { face, file } of cuts) console.log(`${String(file.length).padStart(7)}  ${face.file}`);
  let code = 0;
  for (const [name, limit] of Object.entries(BUDGETS)) {
    const total = cuts
      .filter(({ face }) => face.budget === name)
      .reduce((sum, { file }) => sum + file.length, 0);
    console.log(`${String(total).padStart(7)}  of ${String(limit)} bytes: ${name}`);
    if (total > limit) code = 1;
  }
  return code;
}
