import { deflateSync, zipSync, type Zippable } from 'fflate';

/** Best compression: the file is made once and carried over bad lines many times. */
const LEVEL = 9;
/** Bytes that a file costs besides its data and its name, which stands there twice: two headers. */
const OVERHEAD = 30 + 46;

const encoder = new TextEncoder();

/** Bytes that a file takes in the archive. */
export function packedSize(name: string, text: string): number {
  return (
    deflateSync(encoder.encode(text), { level: LEVEL }).length + 2 * encoder.encode(name).length + OVERHEAD
  );
}

/**
 * A zip of texts, in the order of their names and all of one moment: noon of `day` (`YYYY-MM-DD`), so that the same
 * texts give the same bytes on every machine. Zip knows no time zones, and the time is read back as it was given.
 */
export function writeArchive(files: ReadonlyMap<string, string>, day: string): Uint8Array {
  const names = [...files.keys()].sort();
  const mtime = `${day}T12:00:00`;
  const entries = names.map((name) => [
    name,
    [encoder.encode(files.get(name) ?? ''), { level: LEVEL, mtime }],
  ]);
  return zipSync(Object.fromEntries(entries) as Zippable, { level: LEVEL });
}
