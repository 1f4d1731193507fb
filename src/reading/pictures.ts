import { closeSync, lstatSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../model/finding.ts';
import { NO_METADATA, readMetadata, type PictureMetadata } from './exif.ts';
import { wholeFile } from './files.ts';

const PICTURE = /\.(?:jpe?g|png|webp|gif|avif|hei[cf]|tiff?|bmp|dng)$/i;
const HINT =
  'Delete it, and purge it from the history if it was committed (content/README.md says how); describe it in words and cite the page as evidence.';
/** Exif stands at the head of a file, but for PNG and HEIC. */
const MAX_BYTES = 8_000_000;

/**
 * A finding for each picture among the `files` of the content folder. Pictures are not published: one can show a
 * face, and its metadata can say where and when it was taken, and with which telephone.
 */
export function pictureFindings(folder: string, files: readonly string[]): Finding[] {
  return files
    .filter((file) => PICTURE.test(file))
    .map((file): Finding => {
      const { hasExif, hasPosition } = metadataOf(path.join(folder, file));
      const more = hasPosition
        ? ', and this one says where it was taken (GPS in its Exif data)'
        : hasExif
          ? ', and this one has Exif data (camera, moment, software)'
          : '';
      return wholeFile('image-metadata', file, `is a picture; pictures are not published${more}`, HINT);
    });
}

function metadataOf(file: string): PictureMetadata {
  try {
    const info = lstatSync(file);
    // A pipe would be waited for, a device never ends, and a link may lead out.
    if (!info.isFile()) return NO_METADATA;
    const bytes = Buffer.alloc(Math.min(info.size, MAX_BYTES));
    const handle = openSync(file, 'r');
    try {
      readSync(handle, bytes, 0, bytes.length, 0);
    } finally {
      closeSync(handle);
    }
    return readMetadata(bytes);
  } catch {
    // A file without the right to read it: that it is a picture its name has said.
    return NO_METADATA;
  }
}
