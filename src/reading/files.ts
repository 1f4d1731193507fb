import { lstatSync, readFileSync, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { characterCode } from '../model/character-code.ts';
import { compareText, type Finding } from '../model/finding.ts';
import { spanInLine } from '../model/span.ts';

/** Largest file of content; a longer one is a mistake or an attack on the build. */
const MAX_BYTES = 1_000_000;
/** The gazetteer and the boundaries may be larger than what an editor writes by hand. */
const MAX_DATA_BYTES = 20_000_000;
const MAX_LINE = 20_000;
/** What no text holds but tab and line feed, and what XML, and so a feed, cannot hold. */
const CONTROL = /[[\p{Cc}--[\t\n]]\ufffe\uffff]/v;
const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Tab, line feed, carriage return, space. */
const WHITE: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20]);

/** Names of files of content: a folder that bears one was meant to be a file. */
const CONTENT_NAME = /\.(?:md|ya?ml|csv|json)$/;
const RIGHTS = 'Check the file, its name and its rights.';
const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'it leads nowhere, or its name is not UTF-8'],
  ['ELOOP', 'it is a link that leads back to itself'],
  ['EACCES', 'the right to read it is missing'],
  ['EPERM', 'the right to read it is missing'],
  ['ENAMETOOLONG', 'its path is too long'],
]);

/** A text file of the content folder, or why it could not be read. */
export type FileResult =
  | { readonly file: string; readonly text: string; readonly finding: null }
  | { readonly file: string; readonly text: null; readonly finding: Finding };

/** What lies below a folder, and which folders below it would not open. */
export interface Listing {
  readonly files: readonly string[];
  readonly findings: readonly Finding[];
}

/** Lists the files below `folder/under` but hidden ones, as paths relative to `folder`, sorted; none where it is missing. */
export function listFiles(folder: string, under: string): readonly string[] {
  return listTree(folder, under).files;
}

/**
 * Lists as `listFiles` does, and tells the folders that cannot be read. A folder with the name of a file of content
 * is listed as that file, so that whoever reads it says so. Throws where the folder itself cannot be read.
 */
export function listTree(folder: string, under: string): Listing {
  const files: string[] = [];
  const findings: Finding[] = [];
  // A walk of our own: `recursive: true` asks the disk about every single file once more.
  const waiting = [under === '.' ? '' : under];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const entries = entriesIn(path.join(folder, at));
    if (typeof entries === 'string' && at === '')
      throw new Error(`The content folder ${folder} cannot be read: ${entries}.`);
    if (typeof entries === 'string')
      findings.push(wholeFile('file-unreadable', at, `is a folder that cannot be read (${entries})`, RIGHTS));
    else
      for (const entry of entries) {
        if (entry.name.startsWith('.')) continue;
        const file = at === '' ? entry.name : `${at}/${entry.name}`;
        if (entry.isDirectory() && !CONTENT_NAME.test(entry.name)) waiting.push(file);
        else files.push(file);
      }
  }
  return { files: files.sort(compareText), findings };
}

/** What a folder holds, or why that cannot be said. */
function entriesIn(folder: string): Dirent[] | string {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    // Whoever calls asks for a folder that may not be there; what was listed a moment ago is.
    return lstatSync(folder, { throwIfNoEntry: false }) || isMangled(folder) ? reasonOf(error) : [];
  }
}

/** Whether a name was not UTF-8: what it was read as then leads nowhere. */
function isMangled(file: string): boolean {
  return file.includes('\uFFFD');
}

/** Why the system refused, without the paths of this machine. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
  return REASONS.get(code) ?? code;
}

/** An error about a file as a whole. */
export function wholeFile(code: string, file: string, message: string, hint: string): Finding {
  return { code, severity: 'error', file, span: null, message, found: null, hint, fix: null };
}

/** An error about a line of a file, at its begin. */
export function atLine(code: string, file: string, line: number, message: string, hint: string): Finding {
  return { ...wholeFile(code, file, message, hint), span: spanInLine(line, 0, 0) };
}

/**
 * Reads one file as strict UTF-8. What is not clean text inside the folder comes back as a finding:
 * a link out of the folder, a file too large, bytes that are not UTF-8, a BOM, CR line ends, NUL, an overlong line.
 */
export function readText(folder: string, file: string): FileResult {
  const failed = (code: string, message: string, hint: string, line: number | null = null): FileResult => ({
    file,
    text: null,
    finding: line === null ? wholeFile(code, file, message, hint) : atLine(code, file, line, message, hint),
  });
  let bytes: Buffer;
  try {
    // In one call to the system; the other form asks for each folder above the file.
    const root = realpathSync.native(folder);
    const real = realpathSync.native(path.join(folder, file));
    if (real !== root && !real.startsWith(root + path.sep))
      return failed('file-outside', 'is a link out of the content folder', 'Put the file itself here.');
    const info = statSync(real);
    if (!info.isFile()) return failed('file-unreadable', 'is not a file', 'Put a file here.');
    const limit = /\.(csv|json)$/.test(file) ? MAX_DATA_BYTES : MAX_BYTES;
    if (info.size > limit)
      return failed(
        'file-too-large',
        `is ${String(info.size)} bytes long; at most ${String(limit)} are read`,
        'Split it, or take out what does not belong.',
      );
    bytes = readFileSync(real);
  } catch (error) {
    return failed('file-unreadable', `cannot be read (${reasonOf(error)})`, RIGHTS);
  }
  return decode(bytes, failed, file);
}

function decode(
  bytes: Buffer,
  failed: (code: string, message: string, hint: string, line?: number | null) => FileResult,
  file: string,
): FileResult {
  if (bytes.length === 0 || bytes.every((byte) => WHITE.has(byte)))
    return failed('file-empty', 'is empty', 'Write it, or delete it.', 1);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return failed('file-bom', 'begins with a byte order mark', 'Save it as "UTF-8" without BOM.', 1);
  let text: string;
  try {
    text = STRICT.decode(bytes);
  } catch {
    return failed('file-encoding', 'is not UTF-8 text', 'Save it as "UTF-8".', brokenLine(bytes));
  }
  const lineAt = (index: number) => text.slice(0, index).split('\n').length;
  const carriage = text.indexOf('\r');
  if (carriage >= 0)
    return failed(
      'file-line-ends',
      'has Windows line ends (CRLF)',
      'Save it with "LF" line ends; .editorconfig does that.',
      lineAt(carriage),
    );
  const control = CONTROL.exec(text);
  if (control) {
    const code = characterCode(control[0]);
    const name = code === 'U+0000' ? 'a NUL character' : `the control character ${code}`;
    return failed('file-encoding', `contains ${name}`, 'Remove it.', lineAt(control.index));
  }
  const long = file.endsWith('.json') ? null : longLine(text);
  if (long !== null)
    return failed(
      'file-long-line',
      `has a line of more than ${String(MAX_LINE)} characters`,
      'Break the line.',
      long,
    );
  return { file, text, finding: null };
}

/** Number of the first line that is too long, or null. */
function longLine(text: string): number | null {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = text.indexOf('\n', start);
    if ((end < 0 ? text.length : end) - start > MAX_LINE) return line;
    if (end < 0) return null;
    start = end + 1;
  }
}

/** The line of the first byte that is not UTF-8: every line before it decodes. */
function brokenLine(bytes: Buffer): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(0x0a, start);
    try {
      decoder.decode(bytes.subarray(start, end < 0 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end < 0) return line;
    start = end + 1;
    line += 1;
  }
}
