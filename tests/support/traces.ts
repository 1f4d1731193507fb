import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { filesOf } from './pages.ts';

/**
 * Files below a folder that hold a text anywhere, capitals or small letters: also where they are packed, as those of
 * the search and the offline edition are.
 */
export function filesWith(folder: string, text: string): string[] {
  const wanted = text.toLowerCase();
  return filesOf(folder).filter((file) =>
    unpacked(readFileSync(path.join(folder, file))).some((bytes) =>
      bytes.toString('utf8').toLowerCase().includes(wanted),
    ),
  );
}

/** A file's bytes; of a packed one what is inside, however deep. The first bytes tell, not the name. */
function unpacked(bytes: Buffer): Buffer[] {
  if (bytes.subarray(0, 2).toString('hex') === '1f8b') return unpacked(gunzipSync(bytes));
  if (bytes.subarray(0, 4).toString('hex') !== '504b0304') return [bytes];
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]) => [
    Buffer.from(name),
    ...unpacked(Buffer.from(part)),
  ]);
}
