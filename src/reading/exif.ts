/** What a picture file says of itself beside the picture. */
export interface PictureMetadata {
  /** Has an Exif block: often camera, moment, software. */
  readonly hasExif: boolean;
  /** The Exif block has a position. */
  readonly hasPosition: boolean;
}

/** What a file says that says nothing. */
export const NO_METADATA: PictureMetadata = { hasExif: false, hasPosition: false };
const GPS_TAG = 0x8825;

/**
 * Looks for Exif in the head of a JPEG, PNG, WebP or TIFF file, and for a position in it. Reads headers only and
 * never throws: a file that is cut short says what its beginning says.
 */
export function readMetadata(bytes: Buffer): PictureMetadata {
  const exif = findExif(bytes);
  if (!exif) return NO_METADATA;
  return { hasExif: true, hasPosition: hasGpsTag(exif) };
}

/** The TIFF block that holds the Exif data, or null. */
function findExif(bytes: Buffer): Buffer | null {
  const head = bytes.toString('latin1', 0, 12);
  if (head.startsWith('\u00ff\u00d8')) return inJpeg(bytes);
  if (head.startsWith('\u0089PNG')) return inChunks(bytes, 8, (at) => pngChunk(bytes, at));
  if (head.startsWith('RIFF') && head.endsWith('WEBP'))
    return inChunks(bytes, 12, (at) => webpChunk(bytes, at));
  if (/^(?:II\*\0|MM\0\*)/.test(head)) return bytes;
  // HEIC keeps Exif as an item somewhere in the file, behind its own mark.
  const mark = head.slice(4, 8) === 'ftyp' ? bytes.indexOf('Exif\0\0', 0, 'latin1') : -1;
  return mark < 0 ? null : bytes.subarray(mark + 6);
}

function inJpeg(bytes: Buffer): Buffer | null {
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    // The picture itself begins: no more headers.
    if (marker === 0xda || marker === 0xd9) return null;
    const length = bytes.readUInt16BE(at + 2);
    const isExif = marker === 0xe1 && bytes.toString('latin1', at + 4, at + 10) === 'Exif\0\0';
    if (isExif) return bytes.subarray(at + 10, at + 2 + length);
    at += 2 + Math.max(length, 2);
  }
  return null;
}

interface Chunk {
  readonly type: string;
  readonly from: number;
  readonly to: number;
  readonly next: number;
}

function inChunks(bytes: Buffer, first: number, chunkAt: (at: number) => Chunk): Buffer | null {
  for (let at = first; at + 8 <= bytes.length;) {
    const { type, from, to, next } = chunkAt(at);
    if (/^exif$/i.test(type)) {
      const block = bytes.subarray(from, to);
      return block.toString('latin1', 0, 6) === 'Exif\0\0' ? block.subarray(6) : block;
    }
    at = next;
  }
  return null;
}

function pngChunk(bytes: Buffer, at: number): Chunk {
  const length = bytes.readUInt32BE(at);
  const from = at + 8;
  return { type: bytes.toString('latin1', at + 4, from), from, to: from + length, next: from + length + 4 };
}

function webpChunk(bytes: Buffer, at: number): Chunk {
  const length = bytes.readUInt32LE(at + 4);
  const from = at + 8;
  const next = from + length + (length % 2);
  return { type: bytes.toString('latin1', at, at + 4), from, to: from + length, next };
}

/** Whether the first directory of a TIFF block points at a GPS directory. */
function hasGpsTag(tiff: Buffer): boolean {
  if (tiff.length < 8) return false;
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (directory + 2 > tiff.length) return false;
  const entries = short(directory);
  for (let index = 0; index < entries; index += 1) {
    const at = directory + 2 + index * 12;
    if (at + 12 > tiff.length) return false;
    if (short(at) === GPS_TAG) return true;
  }
  return false;
}
