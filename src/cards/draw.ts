import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { z } from 'zod';
import type { ComposedCard } from './compose.ts';
import { CARD_HEIGHT, CARD_WIDTH } from './layout.ts';

/** Family, weight and file in @fontsource. Satori takes the next font where a letter is missing. */
const FONTS: readonly (readonly [family: string, weight: 400 | 600 | 700, file: string])[] = [
  ['Source Serif 4', 700, 'source-serif-4/files/source-serif-4-latin-700-normal.woff'],
  ['Source Serif 4 Extended', 700, 'source-serif-4/files/source-serif-4-latin-ext-700-normal.woff'],
  ['Inter', 400, 'inter/files/inter-latin-500-normal.woff'],
  ['Inter', 600, 'inter/files/inter-latin-600-normal.woff'],
  ['Inter Extended', 400, 'inter/files/inter-latin-ext-500-normal.woff'],
  ['Vazirmatn', 400, 'vazirmatn/files/vazirmatn-arabic-500-normal.woff'],
  ['Vazirmatn', 700, 'vazirmatn/files/vazirmatn-arabic-700-normal.woff'],
  ['Vazirmatn Latin', 400, 'vazirmatn/files/vazirmatn-latin-500-normal.woff'],
  ['Vazirmatn Latin', 700, 'vazirmatn/files/vazirmatn-latin-700-normal.woff'],
];

/** One level more would pack for twice as long and save one byte in a hundred. */
const PNG = { compressionLevel: 7 };

// One picture needs one thread and is never asked for twice.
sharp.concurrency(1);
sharp.cache(false);

const require = createRequire(import.meta.url);
let fonts: Font[] | undefined;

/** Draws a card as PNG. The same card gives the same bytes: letters become paths before sharp sees them. */
export async function drawCard({ tree, map }: ComposedCard): Promise<Buffer> {
  fonts ??= loadFonts();
  const svg = await satori(tree, { width: CARD_WIDTH, height: CARD_HEIGHT, fonts });
  const whole = svg.replace(/<\/svg>\s*$/, () => `${map}</svg>`);
  // Nothing shows through a card.
  return sharp(Buffer.from(whole)).removeAlpha().png(PNG).toBuffer();
}

/** Versions and settings of everything that draws: a new one draws every card anew. */
export function drawingTools(): string {
  const packages = [
    'satori',
    'sharp',
    '@fontsource/source-serif-4',
    '@fontsource/inter',
    '@fontsource/vazirmatn',
  ];
  return [...packages.map((name) => `${name} ${versionOf(name)}`), JSON.stringify(PNG)].join(', ');
}

function versionOf(name: string): string {
  const file = path.resolve(import.meta.dirname, '../../node_modules', name, 'package.json');
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).version;
}

function loadFonts(): Font[] {
  return FONTS.map(([name, weight, file]) => ({
    name,
    weight,
    style: 'normal',
    data: readFileSync(require.resolve(`@fontsource/${file}`)),
  }));
}
