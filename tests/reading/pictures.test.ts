import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../src/reading/exif.ts';
import { listFiles } from '../../src/reading/files.ts';
import { pictureFindings } from '../../src/reading/pictures.ts';
import { contentFolder } from '../support/folder.ts';

/** A TIFF block with one directory of these tags. */
function tiff(tags: readonly number[], order: 'II' | 'MM' = 'II'): Buffer {
  const block = Buffer.alloc(10 + tags.length * 12);
  const short = (value: number, at: number) =>
    order === 'II' ? block.writeUInt16LE(value, at) : block.writeUInt16BE(value, at);
  block.write(order, 0, 'latin1');
  short(42, 2);
  if (order === 'II') block.writeUInt32LE(8, 4);
  else block.writeUInt32BE(8, 4);
  short(tags.length, 8);
  tags.forEach((tag, index) => short(tag, 10 + index * 12));
  return block;
}

function jpeg(exif: Buffer | null): Buffer {
  const app0 = Buffer.from([0xff, 0xe0, 0, 4, 1, 2]);
  const end = Buffer.from([0xff, 0xda, 0, 2, 0xff, 0xd9]);
  const begin = Buffer.from([0xff, 0xd8]);
  if (!exif) return Buffer.concat([begin, app0, end]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(exif.length + 8, 2);
  return Buffer.concat([begin, app0, head, Buffer.from('Exif\0\0', 'latin1'), exif, end]);
}

function png(exif: Buffer | null): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(data.length, 0);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, data, Buffer.alloc(4)]);
  };
  const parts = [
    chunk('IHDR', Buffer.alloc(13)),
    ...(exif ? [chunk('eXIf', exif)] : []),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), ...parts]);
}

function webp(exif: Buffer): Buffer {
  const head = Buffer.from('RIFF\0\0\0\0WEBPVP8 \x03\0\0\0abc\0EXIF\0\0\0\0', 'latin1');
  head.writeUInt32LE(exif.length, head.length - 4);
  return Buffer.concat([head, exif]);
}

const CAMERA = 0x010f;
const GPS = 0x8825;

describe('readMetadata', () => {
  it.each([
    ['a JPEG with a position', jpeg(tiff([CAMERA, GPS])), true, true],
    ['a JPEG with a position, big end first', jpeg(tiff([CAMERA, GPS], 'MM')), true, true],
    ['a JPEG with a camera only', jpeg(tiff([CAMERA])), true, false],
    ['a JPEG without Exif', jpeg(null), false, false],
    ['a PNG with a position', png(tiff([GPS])), true, true],
    ['a PNG without Exif', png(null), false, false],
    ['a WebP with a position', webp(tiff([GPS])), true, true],
    ['a TIFF with a position', tiff([GPS]), true, true],
    ['text', Buffer.from('not a picture'), false, false],
    ['nothing', Buffer.alloc(0), false, false],
  ])('reads %s', (_name, bytes, hasExif, hasPosition) => {
    expect(readMetadata(bytes)).toEqual({ hasExif, hasPosition });
  });

  it('bears every picture cut short at every byte', () => {
    for (const whole of [jpeg(tiff([CAMERA, GPS])), png(tiff([GPS])), webp(tiff([GPS])), tiff([GPS], 'MM')])
      for (let length = 0; length < whole.length; length += 1)
        expect(() => readMetadata(whole.subarray(0, length))).not.toThrow();
  });
});

describe('pictureFindings', () => {
  it('tells every picture, anywhere, and what it gives away', () => {
    const folder = contentFolder({
      'a.jpg': jpeg(tiff([GPS])),
      'articles/2026/b.PNG': png(tiff([CAMERA])),
      'img/c.webp': Buffer.from('no picture at all'),
      'img/d.txt': 'text',
    });
    expect(
      pictureFindings(folder, listFiles(folder, '.')).map(({ code, severity, file, message }) => [
        code,
        severity,
        file,
        message,
      ]),
    ).toEqual([
      ['image-metadata', 'error', 'a.jpg', expect.stringContaining('GPS')],
      ['image-metadata', 'error', 'articles/2026/b.PNG', expect.stringContaining('camera')],
      ['image-metadata', 'error', 'img/c.webp', 'is a picture; pictures are not published'],
    ]);
  });

  it('accepts a folder without pictures', () => {
    const folder = contentFolder();
    expect(pictureFindings(folder, listFiles(folder, '.'))).toEqual([]);
  });
});
