import type { Face, LocalFont } from './faces.ts';
import type { FontMetrics } from './sfnt.ts';

const HEAD = '/* Written by `npm run fonts` (src/cli/fonts/). Do not edit. */';

/** One `@font-face` rule of a file in public/fonts, which loads only where a page has one of `codes`. */
export function renderFace(face: Face, codes: readonly number[]): string {
  const weight = typeof face.weight === 'number' ? String(face.weight) : face.weight.join(' ');
  return rule([
    `font-family: ${quoted(face.family)}`,
    `font-style: ${face.style}`,
    `font-weight: ${weight}`,
    // A font that comes late waits for the next page: nothing moves while somebody reads.
    'font-display: optional',
    `src: url('/fonts/${face.file}') format('woff2')`,
    `unicode-range: ${unicodeRange(codes)}`,
  ]);
}

/**
 * One `@font-face` rule that draws a system's font in the size and heights of ours, so that nothing moves when
 * ours arrives. `width` is our mean advance.
 */
export function renderFallback(
  name: string,
  local: LocalFont,
  style: 'normal' | 'italic',
  ours: FontMetrics,
): string {
  const scale = ours.averageWidth / local.width[style];
  return rule([
    `font-family: ${quoted(name)}`,
    `font-style: ${style}`,
    'font-weight: 400',
    `src: ${local.local.map((font) => `local('${font}')`).join(', ')}`,
    `size-adjust: ${percent(scale)}`,
    `ascent-override: ${percent(ours.ascent / scale)}`,
    `descent-override: ${percent(ours.descent / scale)}`,
    `line-gap-override: ${percent(ours.lineGap / scale)}`,
  ]);
}

/** The whole file: the rules, then the families as custom properties. */
export function renderStylesheet(
  rules: readonly string[],
  families: Readonly<Record<string, string>>,
): string {
  const properties = Object.entries(families).map(([name, value]) => `  --font-${name}: ${value};`);
  return `${[HEAD, ...rules, `:root {\n${properties.join('\n')}\n}`].join('\n\n')}\n`;
}

/** Codes as CSS writes them, runs drawn together: `U+20-7E, U+A0`. */
export function unicodeRange(codes: readonly number[]): string {
  const sorted = [...codes].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const code of sorted) {
    const last = runs.at(-1);
    if (last && code <= last[1] + 1) last[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return runs
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(', ');
}

/** A family as the house style writes it in a rule: in quotes where it has a space. */
function quoted(family: string): string {
  return family.includes(' ') ? `'${family}'` : family;
}

function rule(declarations: readonly string[]): string {
  return `@font-face {\n${declarations.map((declaration) => `  ${declaration};`).join('\n')}\n}`;
}

function percent(part: number): string {
  return `${String(Number((part * 100).toFixed(2)))}%`;
}
