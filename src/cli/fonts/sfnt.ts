/** Heights and widths of a font, as parts of its em. */
export interface FontMetrics {
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  /** Mean advance of the characters of a sample text. */
  readonly averageWidth: number;
}

/** Names by which a system shows a font: family, unique id, full name, PostScript name. */
const SHOWN_NAMES = new Set([1, 3, 4, 6]);

/** Where a table of the font begins. Throws where it has none. */
function tableStart(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index += 1) {
    const record = 12 + 16 * index;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`the font has no table "${tag}"`);
}

/** Reads the metrics of an uncompressed TrueType or OpenType font at its default weight. */
export function readMetrics(font: Buffer, sample: string): FontMetrics {
  const em = font.readUInt16BE(tableStart(font, 'head') + 18);
  const hhea = tableStart(font, 'hhea');
  const hmtx = tableStart(font, 'hmtx');
  const lastAdvance = font.readUInt16BE(hhea + 34) - 1;
  const glyphs = glyphByCharacter(font);
  const advance = (character: string) => {
    const glyph = glyphs.get(character.codePointAt(0) ?? 0) ?? 0;
    return font.readUInt16BE(hmtx + 4 * Math.min(glyph, lastAdvance));
  };
  const characters = Array.from(sample);
  const total = characters.reduce((sum, character) => sum + advance(character), 0);
  return {
    ascent: font.readInt16BE(hhea + 4) / em,
    descent: -font.readInt16BE(hhea + 6) / em,
    lineGap: font.readInt16BE(hhea + 8) / em,
    averageWidth: total / characters.length / em,
  };
}

/** The glyph of each character of the Basic Multilingual Plane that the font has (cmap format 4). */
export function glyphByCharacter(font: Buffer): Map<number, number> {
  const cmap = tableStart(font, 'cmap');
  const glyphs = new Map<number, number>();
  for (let table = 0; table < font.readUInt16BE(cmap + 2); table += 1) {
    const start = cmap + font.readUInt32BE(cmap + 8 + 8 * table);
    if (font.readUInt16BE(start) === 4) readSegments(font, start, glyphs);
  }
  return glyphs;
}

function readSegments(font: Buffer, start: number, glyphs: Map<number, number>): void {
  const width = font.readUInt16BE(start + 6);
  for (let segment = 0; segment < width; segment += 2) {
    const end = font.readUInt16BE(start + 14 + segment);
    const first = font.readUInt16BE(start + 16 + width + segment);
    const delta = font.readUInt16BE(start + 16 + 2 * width + segment);
    const rangeAt = start + 16 + 3 * width + segment;
    const range = font.readUInt16BE(rangeAt);
    for (let code = first; code <= end && code < 0xffff; code += 1) {
      const listed = range === 0 ? code : font.readUInt16BE(rangeAt + range + 2 * (code - first));
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}

/** A copy of the font in which `from` in its names reads `to`; both of one length. The copyright line stays. */
export function renameFont(font: Buffer, from: string, to: string): Buffer {
  if (from.length !== to.length) throw new Error(`"${from}" and "${to}" differ in length`);
  const renamed = Buffer.from(font);
  const table = tableStart(renamed, 'name');
  const strings = table + renamed.readUInt16BE(table + 4);
  for (let index = 0; index < renamed.readUInt16BE(table + 2); index += 1) {
    const record = table + 6 + 12 * index;
    if (!SHOWN_NAMES.has(renamed.readUInt16BE(record + 6))) continue;
    const start = strings + renamed.readUInt16BE(record + 10);
    const length = renamed.readUInt16BE(record + 8);
    const text = Buffer.from(renamed.subarray(start, start + length))
      .swap16()
      .toString('utf16le');
    Buffer.from(text.replaceAll(from, to), 'utf16le').swap16().copy(renamed, start);
  }
  return renamed;
}
